package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions of the municipal chart of accounts that job centres use, and the groups source 004 makes of them. */
public final class ChartOfAccounts {
    private static final List<AccountFunctionName> FUNCTIONS = CsvResource.rows("account_functions.csv").stream()
            .map(ChartOfAccounts::function)
            .toList();
    private static final List<CsvRow> MEMBERS = CsvResource.rows("account_group_members.csv");
    private static final List<AccountGroup> GROUPS = CsvResource.rows("account_groups.csv").stream()
            .map(ChartOfAccounts::group)
            .toList();
    private static final NameIndex<AccountGroup> GROUP_NAMES =
            new NameIndex<>(Text.of("Kontogruppe", "account group"), AccountGroup::toString, spellings());

    private ChartOfAccounts() {}

    /** The named functions, in the order of the chart. There are many more that are not named here. */
    public static List<AccountFunctionName> functions() {
        return FUNCTIONS;
    }

    /** What the function is called; empty when it is not one of the named. */
    public static Optional<AccountFunctionName> find(AccountFunction function) {
        return FUNCTIONS.stream()
                .filter(named -> named.function().equals(function))
                .findFirst();
    }

    /** The account groups of source 004. */
    public static List<AccountGroup> groups() {
        return GROUPS;
    }

    /**
     * The group with this id or name ("Driftsudgifter").
     *
     * @throws VocabularyException when there is none, with the nearest names
     */
    public static AccountGroup group(String text) {
        return GROUP_NAMES.get(text);
    }

    private static AccountFunctionName function(CsvRow row) {
        return new AccountFunctionName(
                AccountFunction.parse(row.text("function")),
                Text.of(row.text("danish"), row.text("english")),
                year(row.text("valid_from")),
                year(row.text("valid_to")),
                row.text("source"),
                row.text("doubt"));
    }

    private static Optional<Integer> year(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }

    private static AccountGroup group(CsvRow row) {
        List<AccountFunction> functions = MEMBERS.stream()
                .filter(member -> member.text("group").equals(row.text("group")))
                .map(member -> AccountFunction.parse(member.text("function")))
                .toList();
        return new AccountGroup(
                row.text("group"),
                Text.of(row.text("danish"), row.text("english")),
                functions,
                row.text("source"),
                row.text("doubt"));
    }

    private static List<Spelling<AccountGroup>> spellings() {
        List<Spelling<AccountGroup>> spellings = new ArrayList<>();
        for (AccountGroup group : GROUPS) {
            spellings.add(new Spelling<>(group.id(), group));
            spellings.add(new Spelling<>(group.name().da(), group));
            spellings.add(new Spelling<>(group.name().en(), group));
        }
        return spellings;
    }
}
