package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import java.util.List;

/**
 * The histories of a dataset, counted under a law.
 *
 * @param rules the compiled rules
 * @param histories the weeks
 * @param counted what was counted, row by row
 */
public record Counting(CompiledRules rules, PersonWeeks histories, Counted counted) {

    static final ModelOption GAPS = new ModelOption(
            "gaps",
            Text.of("Uger uden række", "Weeks without a row"),
            "self_support",
            List.of("self_support", "unknown"),
            List.of(Text.of("selvforsørgende", "self-supporting"), Text.of("tæller ikke", "do not count")));

    /** Counts the weeks that a model was given. */
    static Counting of(ModelInput input) {
        return of(
                input,
                Choice.of(input, GAPS, List.of("self_support", "unknown")).equals("self_support"));
    }

    /**
     * Counts the weeks of a dataset.
     *
     * @param gapsAreSelfSupport whether a week between two rows is one of self-support
     */
    public static Counting of(ModelInput input, boolean gapsAreSelfSupport) {
        Law law = input.law();
        CompiledRules rules = CompiledRules.of(law, FinancingTable.of(law), new RuleOptions(gapsAreSelfSupport));
        PersonWeeks histories = HistoryReader.read(input.rows(BenefitWeeksKind.KIND), rules);
        return new Counting(rules, histories, LadderCount.of(histories.columns(), Start.nothing(), rules));
    }
}
