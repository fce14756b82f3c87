package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader should know of a case first. */
final class CaseSentences {

    private static final double MILLION = 1e6;

    private CaseSentences() {}

    static List<Sentence> of(
            CaseResult result,
            List<AnalysisTables.BreakEven> breakEvens,
            Optional<Chances> chances,
            List<Analyses.Move> moves) {
        List<Sentence> all = new ArrayList<>();
        if (result.keys().net().value().isPresent()) {
            all.add(netYield(result));
        }
        breakEvens.stream().filter(each -> each.size().value().isPresent()).forEach(each -> all.add(breakEven(each)));
        chances.filter(each -> each.chanceInAll().value().isPresent()).ifPresent(each -> all.add(chance(result, each)));
        if (!moves.isEmpty()
                && moves.getFirst().atLow().value().isPresent()
                && moves.getFirst().atHigh().value().isPresent()) {
            all.add(moved(result, moves.getFirst()));
        }
        result.guarantee()
                .filter(Guarantee::covered)
                .filter(view -> view.kept().values().stream()
                        .allMatch(figure -> figure.value().isPresent()))
                .ifPresent(view -> all.add(guarantee(result, view)));
        return all;
    }

    private static Sentence netYield(CaseResult result) {
        KeyFigures keys = result.keys();
        boolean gain = keys.net().number() >= 0;
        Sentence.Builder sentence = Sentence.of("net_yield")
                .words(result.plan().title())
                .words(": kommunen bruger ", ": the municipality spends ")
                .number(shown(result, keys.costs(), "costs"), decimals(keys.costs()), Form.WITH_UNIT)
                .words(" og får ", " and gains ")
                .number(shown(result, keys.gains(), "gains"), decimals(keys.gains()), Form.WITH_UNIT)
                .words(" i ", " in ")
                .words(CaseTables.period(result))
                .words(gain ? ", et nettoprovenu på " : ", et tab på ", gain ? ", a net yield of " : ", a loss of ")
                .number(shown(result, keys.net(), "net"), decimals(keys.net()), Form.MAGNITUDE_WITH_UNIT);
        if (keys.payback().value().isPresent()) {
            sentence.words("; det er tjent hjem i ", "; it has paid for itself in ")
                    .number(keys.payback(), 0, Form.PLAIN);
        } else {
            sentence.words(
                    "; det er ikke tjent hjem i planens år", "; it does not pay for itself within the plan's years");
        }
        return sentence.words(".", ".").end();
    }

    private static Sentence breakEven(AnalysisTables.BreakEven found) {
        Sentence.Builder sentence =
                Sentence.of("break_even_" + found.effect().group().key());
        if (!found.at().value().isPresent()) {
            return sentence.words("Ingen effekt for ", "No effect for ")
                    .words(found.effect().group().name())
                    .words(" får sagen til lige at gå op.", " makes the case just pay.")
                    .end();
        }
        boolean mayFall = found.at().number() <= found.size().number();
        return sentence.words("Effekten for ", "The effect for ")
                .words(found.effect().group().name())
                .words(
                        mayFall ? " må falde fra " : " skal stige fra ",
                        mayFall ? " may fall from " : " must rise from ")
                .number(found.size(), 1, Form.PLAIN)
                .words(" til ", " to ")
                .number(found.at(), 1, Form.WITH_UNIT)
                .words(
                        mayFall ? ", før gevinsten er væk." : ", før sagen går op.",
                        mayFall ? " before the gain is gone." : " before the case pays.")
                .end();
    }

    private static Sentence chance(CaseResult result, Chances chances) {
        return Sentence.of("chance")
                .words("Med planens lave og høje skøn er der ", "By the plan's low and high estimates there are ")
                .number(chances.chanceInAll(), 0, Form.WITH_UNIT)
                .words(
                        " sandsynlighed for, at kommunen har tjent pengene hjem til og med "
                                + result.plan().last() + ".",
                        " chance that the municipality has its money back through "
                                + result.plan().last() + ".")
                .end();
    }

    private static Sentence moved(CaseResult result, Analyses.Move move) {
        return Sentence.of("moves")
                .words("Mest betyder ", "What matters most is ")
                .words(move.driver().label().lowered())
                .words(": nettoprovenuet går fra ", ": the net yield goes from ")
                .number(shown(result, move.atLow(), "moved_low"), decimals(move.atLow()), Form.WITH_UNIT)
                .words(" til ", " to ")
                .number(shown(result, move.atHigh(), "moved_high"), decimals(move.atHigh()), Form.WITH_UNIT)
                .words(", når den flyttes fra lav til høj.", " when it is moved from low to high.")
                .end();
    }

    private static Sentence guarantee(CaseResult result, Guarantee view) {
        Figure kept = result.ids()
                .sum(
                        Text.of("Nettoprovenu, når alle gør det samme", "Net yield when all do the same"),
                        List.copyOf(view.kept().values()),
                        "sentence",
                        "kept",
                        "all");
        return Sentence.of("guarantee")
                .words(
                        "Gør alle kommuner det samme, tager budgetgarantien besparelsen tilbage, og nettoprovenuet bliver ",
                        "If all municipalities do the same, the budget guarantee takes the saving back, and the net yield becomes ")
                .number(shown(result, kept, "kept"), decimals(kept), Form.WITH_UNIT)
                .words(".", ".")
                .end();
    }

    /** Millions are read more easily than kroner; small amounts stay as they are. */
    private static Figure shown(CaseResult result, Figure kroner, String key) {
        return Math.abs(kroner.value().orNaN()) < MILLION
                ? kroner
                : result.ids()
                        .derived(
                                kroner.label(),
                                Convert.between(Unit.KRONER, Unit.MILLION_KRONER),
                                List.of(kroner),
                                "sentence",
                                key,
                                "mio_kr");
    }

    private static int decimals(Figure kroner) {
        return Math.abs(kroner.value().orNaN()) < MILLION ? 0 : 1;
    }
}
