package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.app.web.choice.Choice;
import dk.provenu.app.web.view.PaperPlaces;
import dk.provenu.app.web.view.Papers;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.paper.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the figure behind a place of a paper as it reads now, or of one of its issues as it was known that day. */
final class PaperFigureFinder {

    private PaperFigureFinder() {}

    /** The figure, where the address names a paper and a place in it. */
    static Optional<Figure> find(FigureId id, OpenWorkspace workspace, Choice choice) {
        Map<String, String> options = choice.options();
        String name = options.get(PlansPage.PLAN);
        String place = options.get(Papers.PLACE);
        if (name == null || place == null) {
            return Optional.empty();
        }
        int number = TextPage.number(Papers.PLACE, place);
        return Optional.ofNullable(options.get(PapersPage.ISSUE))
                .map(issue -> ofIssue(
                        id,
                        workspace.papers().issue(name, TextPage.number(PapersPage.ISSUE, issue)),
                        number,
                        workspace))
                .orElseGet(() -> PaperPlaces.of(workspace.papers().evaluate(name, PapersPage.choices(choice)))
                        .find(number, id));
    }

    private static Optional<Figure> ofIssue(FigureId id, KeptIssue kept, int place, OpenWorkspace workspace) {
        Optional<Figure> root = workspace.papers().figure(kept, place);
        Issue.Bound bound = kept.issue().sentences().stream()
                .flatMap(sentence -> sentence.bound().stream())
                .skip(Math.max(0, place))
                .findFirst()
                .orElse(null);
        if (root.isEmpty() || bound == null) {
            return Optional.empty();
        }
        if (!same(root.get(), bound)) {
            // Data that are gone, or another program: an explanation of another number would explain nothing.
            throw new BadRequest(Text.of(
                    "Udsendelsen siger %s, men det, den byggede på, giver nu et andet tal. Vælg 'Lav igen', og se hvorfor."
                            .formatted(bound.shown()),
                    "The issue says %s, but what it rested on gives another number now. Choose 'Make again', and see why."
                            .formatted(bound.shown())));
        }
        return Graph.of(List.of(root.get())).find(id);
    }

    private static boolean same(Figure figure, Issue.Bound bound) {
        return figure.value() instanceof Value.Present(double number)
                ? bound.value().isPresent() && bound.value().getAsDouble() == number
                : bound.value().isEmpty();
    }
}
