package dk.provenu.engine.model.payroll;

import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** What a change of the meetings' cadence does, in words. */
final class CadenceSentences {

    private CadenceSentences() {}

    static List<Sentence> of(Cadence before, Cadence after, CadenceTables shown, CadenceChange change) {
        List<Sentence> all = new ArrayList<>();
        Sentence.Builder moved = Sentence.of("moved")
                .words("Fra '", "From '")
                .words(before.title())
                .words("' til '", "' to '")
                .words(after.title())
                .words("' ændres samtalerne med ", "' meetings change by ");
        all.add(moved.number(shown.change("meetings").orElseThrow(), 0, Form.PLAIN)
                .words(" om året, det er ", " a year, that is ")
                .number(shown.change("posts").orElseThrow(), 1, Form.WITH_UNIT)
                .words(" og ", " and ")
                .number(shown.change("payroll").orElseThrow(), 0, Form.WITH_UNIT)
                .words(" i løn.", " in pay.")
                .end());
        Sentence.Builder net = Sentence.of("net")
                .words("Kommunens nettoudgift ændres med ", "The municipality's net cost changes by ")
                .number(shown.change("net").orElseThrow(), 0, Form.WITH_UNIT);
        shown.change("saved")
                .ifPresent(saved -> net.words("; sparede ydelser ændres med ", "; benefits saved change by ")
                        .number(saved, 0, Form.WITH_UNIT)
                        .words(" før refusion (antaget virkning)", " before reimbursement (effect assumed)"));
        all.add(net.words(".", ".").end());
        change.parts().stream()
                .findFirst()
                .ifPresent(part -> all.add(Sentence.of("most")
                        .words("Mest betyder ", "What matters most is ")
                        .words(part.label())
                        .words(": ", ": ")
                        .number(part.amount(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end()));
        return all;
    }

    static List<Sentence> alone(Cadence cadence, CadenceCost cost) {
        return List.of(Sentence.of("alone")
                .words("'", "'")
                .words(cadence.title())
                .words("' kræver ", "' takes ")
                .number(cost.meetings(), 0, Form.PLAIN)
                .words(" samtaler om året: ", " meetings a year: ")
                .number(cost.posts(), 1, Form.WITH_UNIT)
                .words(" og ", " and ")
                .number(cost.payroll(), 0, Form.WITH_UNIT)
                .words(" i løn.", " in pay.")
                .end());
    }
}
