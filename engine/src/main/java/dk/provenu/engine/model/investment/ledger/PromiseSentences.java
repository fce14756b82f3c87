package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** What the graded promises say, in sentences and in a picture. */
final class PromiseSentences {

    /** Fewer cases than this are told as single cases. */
    private static final int FEW = 3;

    private PromiseSentences() {}

    static List<Sentence> of(List<Promise> promises, Grade grade) {
        List<Sentence> all = new ArrayList<>();
        int n = promises.size();
        Figure percent = Figure.derived(
                Promise.id("grade", "ratio_percent"),
                grade.ratio().label(),
                Convert.between(Unit.SHARE, Unit.PERCENT),
                grade.ratio());
        all.add(Sentence.of("ratio")
                .words(
                        n == 1 ? "Den ene sag, der er fulgt op, gav " : "De " + n + " sager, der er fulgt op, gav ",
                        n == 1 ? "The one case followed up gave " : "The " + n + " cases followed up gave ")
                .number(percent, 0, Form.WITH_UNIT)
                .words(
                        n == 1 ? " af, hvad den lovede (" : " af, hvad de lovede (",
                        n == 1 ? " of what it promised (" : " of what they promised (")
                .number(grade.realised(), 1, Form.WITH_UNIT)
                .words(" mod ", " against ")
                .number(grade.expected(), 1, Form.WITH_UNIT)
                .words(").", ").")
                .end());
        all.add(correction(n, grade));
        if (grade.coverage().value().isPresent()) {
            all.add(Sentence.of("coverage")
                    .number(grade.coverage(), 0, Form.WITH_UNIT)
                    .words(
                            " af sagerne holdt sig inden for deres eget interval, mod ventet 80 pct.; intervallet i"
                                    + " den næste ganges med ",
                            " of the cases kept within their own interval, against an expected 80 pct.; the interval"
                                    + " of the next is multiplied by ")
                    .number(grade.widening(), 2, Form.PLAIN)
                    .words(".", ".")
                    .end());
        }
        return all;
    }

    /** The advice; of one or two cases that did better than promised none, for they are no reason to promise more. */
    private static Sentence correction(int n, Grade grade) {
        if (n < FEW && grade.correction().value().orNaN() > 100) {
            return Sentence.of("correction")
                    .words("Regnestykket giver ", "The arithmetic gives ")
                    .number(grade.correction(), 0, Form.WITH_UNIT)
                    .words(
                            " af det næste løfte, men hviler på " + (n == 1 ? "én sag" : "to sager")
                                    + ": det er ingen grund til at love mere.",
                            " of the next promise, but rests on " + (n == 1 ? "one case" : "two cases")
                                    + ": no reason to promise more.")
                    .end();
        }
        return Sentence.of("correction")
                .words("Sæt derfor det næste løfte til ", "Therefore set the next promise to ")
                .number(grade.correction(), 0, Form.WITH_UNIT)
                .words(" af det, der loves: erfaringen svarer til ", " of what is promised: experience amounts to ")
                .number(grade.effective(), 1, Form.PLAIN)
                .words(" lige store sager, forhåndstroen til ", " cases of one size, the prior belief to ")
                .number(grade.prior(), 1, Form.PLAIN)
                .words(".", ".")
                .end();
    }

    static ChartSpec chart(List<Promise> promises, Grade grade) {
        List<Figure> expected = promises.stream().map(Promise::expected).toList();
        return new ChartSpec(
                "promises",
                Text.of("Lovet og realiseret; linjen er løftet", "Promised and realised; the line is the promise"),
                Unit.MILLION_KRONER.words(),
                Sentence.of("promises_chart")
                        .words("Et punkt for hver sag; i alt er realiseret ", "A point for each case; in all ")
                        .number(grade.realised(), 1, Form.WITH_UNIT)
                        .words(" af lovede ", " was realised of a promised ")
                        .number(grade.expected(), 1, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.SCATTER,
                "promises",
                promises.stream().map(Promise::label).toList(),
                List.of(
                        new ChartSpec.Series(
                                "expected", Text.of("Lovet", "Promised"), Role.PLAIN, false, expected, -1, 1),
                        new ChartSpec.Series(
                                "realised",
                                Text.of("Realiseret", "Realised"),
                                Role.OWN,
                                false,
                                promises.stream().map(Promise::realised).toList(),
                                -1,
                                1),
                        new ChartSpec.Series(
                                "kept", Text.of("Som lovet", "As promised"), Role.GROUP, true, expected, -1, 1)));
    }
}
