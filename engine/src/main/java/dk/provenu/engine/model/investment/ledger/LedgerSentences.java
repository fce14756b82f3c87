package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** What the ledger says, in sentences. */
final class LedgerSentences {

    private LedgerSentences() {}

    static List<Sentence> of(Years years, Overlaps overlaps) {
        List<Sentence> all = new ArrayList<>();
        Years.Line total = years.total();
        Sentence.Builder first = Sentence.of("counted")
                .words("De vedtagne sager lover ", "The adopted cases promise ")
                .number(total.sums().claimed(), 1, Form.WITH_UNIT)
                .words(" i " + years.words(), " in " + years.words());
        boolean less =
                total.counted().value().orNaN() < total.sums().claimed().value().orNaN();
        if (less) {
            first.words("; ", "; ")
                    .number(total.counted(), 1, Form.WITH_UNIT)
                    .words(
                            " tæller, når ingen borger spares to gange, og ingen gruppe sparer mere, end den koster",
                            " counts when nobody is saved twice and no group saves more than it costs");
        } else {
            first.words(", og det hele tæller", ", and all of it counts");
        }
        all.add(first.words(".", ".").end());
        if (total.sums().difference().value().isPresent()) {
            boolean more = total.sums().difference().number() >= 0;
            all.add(Sentence.of("realised")
                    .words("Af det, der er fulgt op, var ", "Of what has been followed up ")
                    .number(total.sums().expected(), 1, Form.WITH_UNIT)
                    .words(" lovet og ", " was promised and ")
                    .number(total.sums().realised(), 1, Form.WITH_UNIT)
                    .words(" realiseret: ", " realised: ")
                    .number(total.sums().difference(), 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(more ? " mere." : " mindre.", more ? " more." : " less.")
                    .end());
        }
        for (Overlaps.Line line : overlaps.unresolved()) {
            all.add(Sentence.of("unresolved_" + line.key())
                    .words(Text.of(
                            "Ikke afklaret: " + String.join(" og ", line.cases())
                                    + " gør krav på de samme personer ("
                                    + line.group().lowered().da() + ", "
                                    + line.period().da()
                                    + "). De er talt én gang, med ",
                            "Not resolved: " + String.join(" and ", line.cases()) + " claim the same persons ("
                                    + line.group().lowered().en() + ", "
                                    + line.period().en() + "). They are counted once, with "))
                    .number(line.counted(), 1, Form.WITH_UNIT)
                    .words(Text.of(" af lovede ", " of the promised "))
                    .number(line.claimed(), 1, Form.WITH_UNIT)
                    .words(". Skriv en regel i overlap-rules.", ". Write a rule in overlap-rules.")
                    .end());
        }
        if (total.cap().value().orNaN() < 0) {
            all.add(Sentence.of("cap")
                    .words("", "")
                    .number(total.cap(), 1, Form.MAGNITUDE_WITH_UNIT)
                    .words(
                            " af løfterne tæller ikke, fordi grupperne ikke koster så meget.",
                            " of the promises does not count, because the groups do not cost that much.")
                    .end());
        }
        return all;
    }
}
