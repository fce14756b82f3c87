package dk.provenu.engine.vocabulary;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which frame an account counts in, and on which account a benefit is posted. Source: budget_frames.csv and
 * benefit_accounts.csv, each row with its own and, where it is not certain, a doubt.
 */
public final class BudgetFrames {

    private static final List<Rule> RULES = CsvResource.rows("budget_frames.csv").stream()
            .map(row -> new Rule(row.text("account"), frame(row.text("frame"))))
            .sorted(Comparator.comparingInt((Rule rule) -> -rule.prefix().length()))
            .toList();

    private static final Map<String, AccountFunction> ACCOUNTS = accounts();

    private BudgetFrames() {}

    private record Rule(String prefix, BudgetFrame frame) {}

    /** The frame that an account counts in: that of the longest beginning of its number that the list has. */
    public static BudgetFrame of(AccountFunction account) {
        return RULES.stream()
                .filter(rule -> account.code().startsWith(rule.prefix()))
                .findFirst()
                .map(Rule::frame)
                .orElse(BudgetFrame.OUTSIDE);
    }

    /** The account on which the municipality posts a benefit; empty when the list does not say. */
    public static Optional<AccountFunction> accountOf(Benefit benefit) {
        return Optional.ofNullable(ACCOUNTS.get(benefit.code()));
    }

    private static BudgetFrame frame(String code) {
        for (BudgetFrame frame : BudgetFrame.values()) {
            if (frame.code().equals(code)) {
                return frame;
            }
        }
        throw new IllegalStateException("budget_frames.csv names the unknown frame " + code);
    }

    private static Map<String, AccountFunction> accounts() {
        Map<String, AccountFunction> accounts = new LinkedHashMap<>();
        for (CsvRow row : CsvResource.rows("benefit_accounts.csv")) {
            accounts.put(Benefits.byCode(row.text("benefit")).code(), AccountFunction.parse(row.text("account")));
        }
        return accounts;
    }
}
