package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Quotient;
import java.util.List;
import java.util.Optional;

/**
 * A case among others.
 *
 * @param least the share of the expected effect that the case needs to break even; only for a case with one effect
 */
record Compared(CaseResult result, Optional<Chances> chances, Optional<Figure> least) {

    static Compared of(CaseResult result, Optional<Chances> chances) {
        List<AnalysisTables.BreakEven> found = AnalysisTables.breakEvens(result);
        Optional<Figure> least = found.size() == 1
                ? Optional.of(result.ids()
                        .derived(
                                Text.of("Del af effekten, der skal til", "Part of the effect that it takes"),
                                new Quotient(),
                                List.of(
                                        asShare(result, found.getFirst().at(), "at"),
                                        asShare(result, found.getFirst().size(), "size")),
                                "compare",
                                "least",
                                "share"))
                : Optional.empty();
        return new Compared(result, chances, least);
    }

    /** Percentage points are told as shares before they are divided; weeks are divided as they are. */
    private static Figure asShare(CaseResult result, Figure effect, String name) {
        return effect.unit().equals(Unit.PERCENTAGE_POINT)
                ? result.ids()
                        .derived(
                                effect.label(),
                                Convert.between(Unit.PERCENTAGE_POINT, Unit.SHARE),
                                List.of(effect),
                                "compare",
                                "least",
                                name)
                : effect;
    }

    String key() {
        return result.plan().name();
    }

    Text title() {
        return result.plan().title();
    }
}
