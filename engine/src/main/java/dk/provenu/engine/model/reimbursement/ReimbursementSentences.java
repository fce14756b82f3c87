package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;

/** What the page says first. */
final class ReimbursementSentences {

    private ReimbursementSentences() {}

    static List<Sentence> of(PeriodMoney money, Period period, Municipality own) {
        MoneyLine total = money.total(period);
        List<Sentence> findings = new ArrayList<>();
        if (!total.net().value().isPresent()) {
            return findings;
        }
        findings.add(Sentence.of("net")
                .words(
                        "I " + period.words().da() + " bar " + own.name() + " selv ",
                        "In " + period.words().en() + " " + own.name() + " itself bore ")
                .number(total.net(), 0, Form.WITH_UNIT)
                .words(" af ydelsernes ", " of the benefits' ")
                .number(total.gross(), 0, Form.WITH_UNIT)
                .words(", det er ", ", that is ")
                .number(total.share(), 1, Form.WITH_UNIT)
                .words(".", ".")
                .end());
        money.stepLines(period).stream()
                .filter(line -> line.key().equals("step_4"))
                .filter(line -> line.net().value().isPresent())
                .findFirst()
                .ifPresent(line -> findings.add(Sentence.of("last_step")
                        .words(
                                "På det sidste trin, hvor kommunen bærer mest, var der ",
                                "On the last step, where the municipality bears most, there were ")
                        .number(line.weeks(), 0, Form.WITH_UNIT)
                        .words("; de kostede den ", "; they cost it ")
                        .number(line.net(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end()));
        return findings;
    }
}
