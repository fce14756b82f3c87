package dk.provenu.app.web.view;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.explain.Cause;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a number is made of, part within part down to the source. A part that was told already, or lies too deep, is
 * named only; its link goes on from there.
 */
final class Parts {
    private static final int DEEPEST = 6;
    private static final int MOST = 400;

    private final Explanation explanation;
    private final Links links;
    private final Tongue t;
    private final Sources sources;
    private final Set<FigureId> told = new HashSet<>();

    private Parts(Explanation explanation, Links links) {
        this.explanation = explanation;
        this.links = links;
        this.t = new Tongue(links.choice().language());
        this.sources = new Sources(links.choice().language());
    }

    /** What the explained number rests on. */
    static List<PartView> of(Explanation explanation, Links links) {
        Parts parts = new Parts(explanation, links);
        parts.told.add(explanation.root());
        return parts.all(explanation.get(explanation.root()).inputs(), DEEPEST);
    }

    private List<PartView> all(List<FigureId> ids, int depth) {
        List<PartView> parts = new ArrayList<>();
        for (FigureId id : ids) {
            parts.add(
                    switch (explanation.get(id)) {
                        case Step.OfFigure figure -> figure(figure, depth);
                        case Step.OfColumn column -> column(column, depth);
                    });
        }
        return parts;
    }

    private PartView column(Step.OfColumn column, int depth) {
        String count = t.of("%d tal", "%d numbers").formatted(column.members().size());
        boolean open = depth > 0 && told.size() < MOST && told.add(column.id());
        List<PartView> members = open ? all(column.members(), depth - 1) : List.of();
        return new PartView(t.of(column.label()), count, "", "", List.of(), List.of(), members);
    }

    private PartView figure(Step.OfFigure figure, int depth) {
        boolean open = depth > 0 && told.size() < MOST && told.add(figure.id());
        return new PartView(
                t.of(figure.label()),
                Amounts.withUnit(figure, t),
                figure.id().value(),
                links.to(figure.id()),
                open ? formulas(figure, t) : List.of(),
                open ? sources.of(figure.cause()) : List.of(),
                open ? all(figure.inputs(), depth - 1) : List.of());
    }

    /** The formula with names and with values; none where nothing was computed. */
    static List<String> formulas(Step.OfFigure figure, Tongue t) {
        if (!(figure.cause() instanceof Cause.Derived derived)) {
            return List.of();
        }
        return List.of(
                t.of(figure.label()) + " = " + t.of(derived.inNames()),
                t.of(figure.shown()) + " = " + t.of(derived.inNumbers()));
    }
}
