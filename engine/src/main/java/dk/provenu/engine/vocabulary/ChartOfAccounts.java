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

    /**
     * Reads a function with or without a name after it: "5.57.71", "55771 Sygedagpenge", "5.46.65 Repatriering". A function
     * that the list has goes by the list's name; another must bring its own, since a mistyped number brings none.
     *
     * @throws VocabularyException when it is no function number, or an unknown one without a name, with the nearest known
     */
    public static Account read(String text) {
        String asked = text.strip();
        int blank = asked.indexOf(' ');
        String number = blank < 0 ? asked : asked.substring(0, blank);
        String name = blank < 0 ? "" : asked.substring(blank).strip();
        AccountFunction function = AccountFunction.parse(number);
        Optional<Account> known = find(function).map(named -> new Account(function, named.name(), true));
        if (known.isEmpty() && name.isEmpty()) {
            throw unknown(function);
        }
        return known.orElseGet(() -> new Account(function, Text.same(name), false));
    }

    /**
     * An account as files name it.
     *
     * @param name the list's name, or the file's own for a function that the list does not have
     * @param isListed whether the list has it
     */
    public record Account(AccountFunction function, Text name, boolean isListed) {

        /** How it is kept: the number, and the name where the list has none. */
        public String canonical() {
            return isListed ? function.code() : function.code() + " " + name.da();
        }
    }

    private static VocabularyException unknown(AccountFunction function) {
        List<String> codes =
                FUNCTIONS.stream().map(named -> named.function().code()).toList();
        Optional<AccountFunctionName> near =
                Nearest.of(function.code(), codes).map(AccountFunction::parse).flatMap(ChartOfAccounts::find);
        String code = function.code();
        return new VocabularyException(Text.of(
                "Funktionen " + code + " kendes ikke."
                        + near.map(each -> " Måske " + each.function() + " "
                                        + each.name().da() + "?")
                                .orElse("")
                        + " Er nummeret rigtigt, så skriv funktionens navn efter det: " + code + " Navn.",
                "The function " + code + " is not known."
                        + near.map(each -> " Maybe " + each.function() + " "
                                        + each.name().en() + "?")
                                .orElse("")
                        + " If the number is right, write the function's name after it: " + code + " Name."));
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
