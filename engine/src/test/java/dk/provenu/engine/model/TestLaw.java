package dk.provenu.engine.model;

import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The few rates that the models' tests need; the bundled law is read above this module. */
public final class TestLaw {

    private static final String LADDER = "2016-01-04";

    private TestLaw() {}

    public static Law bundled() {
        return Law.of(List.of(
                rate("mentor_ceiling_2014.rate", value("2014-01-01", Value.of(50))),
                until2016("reimbursement_2014.benefit.company_based_or_education", 50),
                until2016("reimbursement_2014.benefit.other", 30),
                rate("reimbursement_ladder.step_1.rate", value(LADDER, Value.of(80))),
                rate("reimbursement_ladder.step_4.rate", value(LADDER, Value.of(20)))));
    }

    private static Parameter until2016(String id, double rate) {
        return rate(
                id, value("2011-01-01", Value.of(rate)), value(LADDER, Value.missing(MissingReason.NOT_APPLICABLE)));
    }

    private static Parameter rate(String id, DatedValue... values) {
        return new Parameter(id, Text.same(id), Unit.PERCENT, List.of(values));
    }

    private static DatedValue value(String from, Value value) {
        return new DatedValue(
                LocalDate.parse(from),
                value,
                PriceBasis.none(),
                new Reference("test", "§ 1", from),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
