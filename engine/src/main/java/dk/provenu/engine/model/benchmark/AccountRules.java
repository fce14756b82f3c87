package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.List;

/** The account groups as the data define them, asked line by line of a ledger. */
final class AccountRules {

    /** What a rule says of a line. */
    sealed interface Answer {}

    /** It is part of the group. */
    record Counts() implements Answer {}

    /** It is not, and why. */
    record LeftOut(Text reason) implements Answer {}

    /** It cannot be told: what to do. */
    record Refused(Text message) implements Answer {}

    private record Rule(
            String group,
            AccountFunction function,
            String grouping,
            String kind,
            int from,
            int until,
            String dranst,
            boolean counts,
            String reason) {

        boolean holds(String asked, int year, AccountFunction line) {
            return group.equals(asked) && function.equals(line) && from <= year && year <= until;
        }
    }

    private final List<Rule> rules = new ArrayList<>();

    AccountRules(List<SourceRow> rows) {
        for (SourceRow row : rows) {
            rules.add(new Rule(
                    row.text("account_group"),
                    function(row),
                    grouping(row.text("grouping")),
                    row.text("kind"),
                    year(row, "from_year", Integer.MIN_VALUE),
                    year(row, "until_year", Integer.MAX_VALUE),
                    row.text("dranst"),
                    row.text("counts").equals("yes"),
                    row.text("reason")));
        }
    }

    private static int year(SourceRow row, String column, int otherwise) {
        return row.text(column).isEmpty() ? otherwise : Integer.parseInt(row.text(column));
    }

    /** "3", "03" and "003" are one grouping. */
    static String grouping(String text) {
        return text.matches("\\d{1,2}") ? "0".repeat(3 - text.length()) + text : text;
    }

    /**
     * The function of a row.
     *
     * @throws ModelException when it is not written as one, with line and file
     */
    static AccountFunction function(SourceRow row) {
        try {
            return AccountFunction.parse(row.text("function"));
        } catch (VocabularyException e) {
            throw new ModelException(Text.of(
                            "Linje " + row.line() + " i " + row.file() + ": ",
                            "Line " + row.line() + " of " + row.file() + ": ")
                    .plus(e.text()));
        }
    }

    /** Whether a line of the ledger is part of a group. */
    Answer ask(String group, Ledger.Line line) {
        List<Rule> known = rules.stream()
                .filter(rule -> rule.holds(group, line.year(), line.function()))
                .toList();
        if (known.isEmpty()) {
            return new LeftOut(
                    Text.of("funktionen er ikke i kontogruppen", "the function is not in the account group"));
        }
        List<Rule> ofDranst = known.stream()
                .filter(rule -> rule.dranst().equals(line.dranst()))
                .toList();
        if (ofDranst.isEmpty()) {
            return new LeftOut(
                    line.dranst().equals("2")
                            ? Text.of("statsrefusion (dranst 2)", "reimbursement (type of transaction 2)")
                            : Text.of("dranst " + line.dranst(), "type of transaction " + line.dranst()));
        }
        List<Rule> ofKind = ofDranst.stream()
                .filter(rule -> rule.kind().isEmpty() || rule.kind().equals(line.kind()))
                .toList();
        if (ofKind.isEmpty()) {
            return new LeftOut(Text.of("en anden art", "another kind"));
        }
        boolean parts = ofKind.stream().anyMatch(rule -> !rule.grouping().isEmpty() && !rule.counts());
        if (line.grouping().isEmpty()
                && (parts || ofKind.stream().allMatch(rule -> !rule.grouping().isEmpty()))) {
            return new Refused(whole(line, ofKind));
        }
        for (Rule rule : ofKind) {
            if (rule.grouping().equals(line.grouping())) {
                return answer(rule);
            }
        }
        return ofKind.stream()
                .filter(rule -> rule.grouping().isEmpty())
                .findFirst()
                .map(AccountRules::answer)
                .orElseGet(() -> new Refused(Text.of(
                        "Gruppering " + line.grouping() + " på "
                                + line.function().code()
                                + " står ikke i account-groups for " + line.year()
                                + ". Tilføj en række, der siger, om den tæller med.",
                        "Grouping " + line.grouping() + " on " + line.function().code()
                                + " is not in account-groups for " + line.year()
                                + ". Add a row that says whether it counts.")));
    }

    private static Answer answer(Rule rule) {
        String reason = rule.reason().isEmpty() ? "tæller ikke med" : rule.reason();
        return rule.counts() ? new Counts() : new LeftOut(Text.same(reason));
    }

    private static Text whole(Ledger.Line line, List<Rule> rules) {
        String left = String.join(
                "; ",
                rules.stream()
                        .filter(rule -> !rule.counts())
                        .map(rule -> rule.grouping() + " " + rule.reason())
                        .toList());
        String code = line.function().code();
        return Text.of(
                "Hele funktionen " + code + " (som i REGK31) kan ikke bruges: den rummer også ydelser eller løntilskud"
                        + (left.isEmpty() ? "" : " (" + left + ")")
                        + ". Indlæs den på grupperinger (REGKC eller REGK100).",
                "The whole function " + code + " (as in REGK31) cannot be used: it holds benefits or subsidised pay too"
                        + (left.isEmpty() ? "" : " (" + left + ")")
                        + ". Import it by grouping (REGKC or REGK100).");
    }
}
