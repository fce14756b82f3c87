package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.Step;
import dk.provenu.engine.table.NumberStyle;

/** Turns a figure into its explanation, opened at the side of a page. */
public final class Explanations {
    private Explanations() {}

    /** The explanation in the reader's language. */
    public static ExplanationView of(Figure figure, Links links) {
        Tongue t = new Tongue(links.choice().language());
        Explanation explanation = Explanation.of(figure, Amounts::plain);
        Step.OfFigure root = (Step.OfFigure) explanation.get(figure.id());
        return new ExplanationView(
                figure.id().value(),
                t.of(figure.label()),
                t.of(root.shown()),
                Amounts.unit(figure.value(), figure.unit(), t),
                words(figure, t),
                Parts.formulas(root, t),
                Parts.of(explanation, links),
                new Sources(t.language()).of(root.cause()),
                Notes.of(figure.notes(), t.language()),
                Movers.of(figure, links),
                links.to(figure.id()),
                links.closed());
    }

    /** What kind of number it is, and its value in full where less is shown. */
    private static String words(Figure figure, Tongue t) {
        if (figure.value() instanceof Value.Missing missing) {
            String detail = t.of(missing.detail());
            return t.of("Tallet mangler: %s.", "The number is missing: %s.")
                            .formatted(t.of(missing.reason().words()))
                    + (detail.isEmpty() ? "" : " " + detail + ".");
        }
        String kind = switch (figure.origin()) {
            case Origin.Observed _ ->
                t.of(
                        "Tallet er læst i kilden, som det står der.",
                        "The number was read from the source as it stands there.");
            case Origin.Parameter _ ->
                t.of("Tallet er en fast regel eller sats.", "The number is a fixed rule or rate.");
            case Origin.Assumption _ -> t.of("Tallet er en antagelse.", "The number is an assumption.");
            case Origin.Derived derived ->
                t.of("Tallet er regnet ud: %s.", "The number was computed: %s.")
                        .formatted(t.of(derived.operation().title()));
            case Origin.Modelled _ -> t.of("Tallet kommer fra en modelberegning.", "The number comes from a model.");
        };
        return Amounts.isShortened(figure)
                ? kind + " "
                        + t.of("Uden afrunding: %s.", "Unrounded: %s.")
                                .formatted(NumberStyle.of(t.language()).full(figure.number()))
                : kind;
    }
}
