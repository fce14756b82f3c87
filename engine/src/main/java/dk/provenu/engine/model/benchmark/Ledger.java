package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.benchmark.AccountRules.Answer;
import dk.provenu.engine.model.benchmark.AccountRules.Counts;
import dk.provenu.engine.model.benchmark.AccountRules.LeftOut;
import dk.provenu.engine.model.benchmark.AccountRules.Refused;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.Municipalities;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accounts of the compared, each line told to be in an account group or not. Every fault of the ledger is told at once.
 */
public final class Ledger {

    private static final int MOST_FAULTS = 12;

    /**
     * A line of the accounts.
     *
     * @param grouping three digits; empty for the whole function
     * @param kind the kind (art); empty for all
     */
    public record Line(
            SourceRow row,
            Municipality municipality,
            int year,
            AccountFunction function,
            String dranst,
            String grouping,
            String kind) {

        Figure amount() {
            return row.figure("amount");
        }
    }

    /** A line that is not in the group, and why. */
    public record Outside(Line line, Text reason) {}

    private final FigureId root;
    private final AccountRules rules;
    private final List<Line> lines = new ArrayList<>();
    private final Map<FigureId, Figure> thousands = new HashMap<>();

    private Ledger(FigureId root, AccountRules rules) {
        this.root = root;
        this.rules = rules;
    }

    /**
     * The ledger of the members.
     *
     * @param root the model, first part of the ids
     * @param groups the account groups that will be asked for
     * @throws ModelException with every line that cannot be used: a whole function with benefits in it, a grouping that the
     *     rules do not know, an amount that stands both in whole and in parts, a line twice
     */
    public static Ledger of(FigureId root, ModelInput input, List<Municipality> members, List<String> groups) {
        Ledger ledger = new Ledger(root, new AccountRules(input.rows(AccountData.RULES)));
        for (SourceRow row : input.rows(AccountData.ACCOUNTS)) {
            Municipality municipality = Municipalities.get(row.text("municipality"));
            if (members.contains(municipality)) {
                ledger.lines.add(new Line(
                        row,
                        municipality,
                        Integer.parseInt(row.text("year")),
                        AccountRules.function(row),
                        row.text("dranst"),
                        AccountRules.grouping(row.text("grouping")),
                        row.text("kind")));
            }
        }
        ledger.check(groups);
        return ledger;
    }

    private void check(List<String> groups) {
        List<Text> faults = new ArrayList<>();
        Map<List<Object>, Line> seen = new HashMap<>();
        for (Line line : lines) {
            Line before = seen.putIfAbsent(key(line, line.grouping(), line.kind()), line);
            if (before != null) {
                faults.add(at(line).plus(Text.of(
                        "den samme konto står også i linje " + before.row().line() + ". Slet den ene.",
                        "the same account stands in line " + before.row().line() + " too. Delete one.")));
            }
        }
        for (Line line : lines) {
            Optional<Line> whole = Optional.<Line>empty()
                    .or(() -> line.grouping().isEmpty() ? Optional.empty() : find(seen, line, "", line.kind()))
                    .or(() -> line.kind().isEmpty() ? Optional.empty() : find(seen, line, line.grouping(), ""));
            whole.ifPresent(other -> faults.add(at(line).plus(Text.of(
                    "beløbet er også med i linje " + other.row().line() + " (hele kontoen). Behold kun det ene.",
                    "the amount is also part of line " + other.row().line()
                            + " (the whole account). Keep only one."))));
            for (String group : groups) {
                if (rules.ask(group, line) instanceof Refused(Text message)) {
                    faults.add(at(line).plus(message));
                    break;
                }
            }
        }
        if (!faults.isEmpty()) {
            Text all = Text.EMPTY;
            for (Text fault : faults.subList(0, Math.min(MOST_FAULTS, faults.size()))) {
                all = all.plus(all.isEmpty() ? Text.EMPTY : Text.same("\n")).plus(fault);
            }
            int more = faults.size() - MOST_FAULTS;
            throw new ModelException(
                    more > 0
                            ? all.plus(Text.of("\nog " + more + " linjer mere.", "\nand " + more + " more lines."))
                            : all);
        }
    }

    private static Optional<Line> find(Map<List<Object>, Line> seen, Line line, String grouping, String kind) {
        return Optional.ofNullable(seen.get(key(line, grouping, kind)));
    }

    private static List<Object> key(Line line, String grouping, String kind) {
        return List.of(line.municipality(), line.year(), line.function(), line.dranst(), grouping, kind);
    }

    private static Text at(Line line) {
        return Text.of(
                "Linje " + line.row().line() + " i " + line.row().file() + " ("
                        + line.municipality().name() + " " + line.year() + "): ",
                "Line " + line.row().line() + " of " + line.row().file() + " ("
                        + line.municipality().name() + " " + line.year() + "): ");
    }

    /** The lines of a group, by municipality. */
    public Map<Municipality, List<Line>> counted(String group, int year) {
        Map<Municipality, List<Line>> found = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line.year() == year && rules.ask(group, line) instanceof Counts) {
                found.computeIfAbsent(line.municipality(), member -> new ArrayList<>())
                        .add(line);
            }
        }
        return found;
    }

    /** The lines of a municipality that are in none of the groups, each with the most telling reason. */
    public List<Outside> outside(Municipality municipality, int year, List<String> groups) {
        List<Outside> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.year() != year || !line.municipality().equals(municipality)) {
                continue;
            }
            List<Answer> answers =
                    groups.stream().map(group -> rules.ask(group, line)).toList();
            if (answers.stream().noneMatch(Counts.class::isInstance)) {
                Set<Text> reasons = new HashSet<>();
                answers.forEach(answer -> {
                    if (answer instanceof LeftOut(Text reason)) {
                        reasons.add(reason);
                    }
                });
                Text other = Text.of("funktionen er ikke i kontogruppen", "the function is not in the account group");
                found.add(new Outside(
                        line,
                        reasons.stream()
                                .filter(reason -> !reason.equals(other))
                                .findFirst()
                                .orElse(other)));
            }
        }
        return found;
    }

    /** The sum of a group, 1.000 kr., by municipality; those without a line in it are not there. */
    public Map<Municipality, Figure> spending(String group, int year) {
        Map<Municipality, Figure> sums = new LinkedHashMap<>();
        counted(group, year)
                .forEach((member, of) -> sums.put(
                        member,
                        sum(
                                root.child(Integer.toString(year), member.code(), group + "_spending"),
                                Text.of("Udgifter, ", "Spending, ")
                                        .plus(words(group))
                                        .plus(Text.same(", " + member.name() + ", " + year)),
                                of)));
        return sums;
    }

    /** The sum of some lines, 1.000 kr. */
    public Figure sum(FigureId id, Text label, List<Line> of) {
        return Figure.derived(
                id, label, new Sum(), of.stream().map(this::thousands).toList(), List.of());
    }

    private Figure thousands(Line line) {
        Figure amount = line.amount();
        if (amount.unit().equals(Unit.THOUSAND_KRONER)) {
            return amount;
        }
        return thousands.computeIfAbsent(
                amount.id(),
                id -> Figure.derived(
                        root.child("ledger").child(id.value().split("/")),
                        amount.label(),
                        Convert.between(amount.unit(), Unit.THOUSAND_KRONER),
                        amount));
    }

    /** The name of a group for people. */
    public static Text words(String group) {
        return switch (group) {
            case AccountYear.FIVE -> Text.of("driftsudgifter (konto 5)", "operating costs (account 5)");
            case AccountYear.SIX -> Text.of("administration (konto 6)", "administration (account 6)");
            case AccountData.PAY_FIVE -> Text.of("løn på konto 5", "pay on account 5");
            case AccountData.PAY_SIX -> Text.of("løn på konto 6", "pay on account 6");
            default -> Text.same(group);
        };
    }

    /** The years for which there are lines. */
    public Set<Integer> years() {
        Set<Integer> years = new HashSet<>();
        lines.forEach(line -> years.add(line.year()));
        return years;
    }
}
