package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in a follow-up. */
final class FollowUpOptions {

    static final ModelOption MONTH = new ModelOption("month", Text.of("Til og med", "Until and with"), "");

    static final ModelOption PROFILE = new ModelOption(
            "profile",
            Text.of("Deling af årsbudget uden måneder", "Division of a yearly budget without months"),
            "",
            List.of("", "even", "ledger"),
            List.of(
                    Text.of("budgettet har måneder", "the budget has months"),
                    Text.of("en tolvtedel hver måned", "a twelfth each month"),
                    Text.of("som bogført året før", "as booked the year before")));

    static final ModelOption OUTTURN = new ModelOption(
            "outturn",
            Text.of("Anslået regnskab", "Forecast outturn"),
            Method.PERSONS.code(),
            Method.codes(),
            Method.names());

    static final ModelOption BUDGET_LAW = new ModelOption(
            "budget_law",
            Text.of("Budgettets refusion", "Reimbursement in the budget"),
            "start",
            List.of("start", "month"),
            List.of(
                    Text.of("loven ved årets begyndelse", "the law at the beginning of the year"),
                    Text.of("hver måneds lov", "the law of each month")));

    /** Expected persons without a price have that of the latest months; a quarter evens out a month with odd payments. */
    static final ModelOption PRICE_MONTHS = new ModelOption(
            "price_months",
            Text.of("Måneder bag ventet pris", "Months behind the expected price"),
            "3",
            List.of("1", "3", "6", "12"));

    static final List<ModelOption> ALL = List.of(MONTH, OUTTURN, PROFILE, BUDGET_LAW, PRICE_MONTHS);

    private FollowUpOptions() {}

    /** What the result was made for: what was chosen, and the month. */
    static Map<String, String> made(ModelInput input, Season season) {
        Map<String, String> made = new HashMap<>(input.options());
        made.put(MONTH.key(), season.last().code());
        return made;
    }

    /**
     * The value of a choice among those offered.
     *
     * @throws ModelException with the ones there are when it is none of them
     */
    static String chosen(ModelInput input, ModelOption option) {
        String value = input.option(option);
        if (!option.values().contains(value)) {
            String known = String.join(
                    ", ",
                    option.values().stream().filter(each -> !each.isEmpty()).toList());
            throw new ModelException(Text.of(
                    option.key() + "=" + value + " findes ikke. Vælg en af: " + known + ".",
                    option.key() + "=" + value + " is not known. Choose one of: " + known + "."));
        }
        return value;
    }
}
