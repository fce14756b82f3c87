package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import dk.provenu.engine.model.reimbursement.RuleOptions;

/** The ladder of a law. */
final class LawLadder {

    private static final String LADDER = "reimbursement_ladder";
    private static final String FROM_WEEK = ".from_week";

    private LawLadder() {}

    /** @throws IllegalArgumentException when the law does not say who finances which benefit */
    static Ladder of(Law law) {
        FinancingTable table = FinancingTable.of(law);
        double last = Math.max(1, table.weeks().getLast());
        for (Parameter parameter : law.under(LADDER)) {
            if (parameter.id().endsWith(FROM_WEEK)) {
                for (DatedValue value : parameter.values()) {
                    last = value.value().isPresent()
                            ? Math.max(last, value.value().orNaN())
                            : last;
                }
            }
        }
        return new CompiledLadder(CompiledRules.of(law, table, RuleOptions.STANDARD), table.grants(), (int) last);
    }
}
