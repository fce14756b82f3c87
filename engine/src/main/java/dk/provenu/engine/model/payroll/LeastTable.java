package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Which number of the rule, changed least, removes the punishment: what the change does to the unit, to the municipality
 * and to the coherence of payroll and work.
 *
 * @param punished whether the rule punishes as it is
 * @param changes one for each number that was tried
 */
record LeastTable(Moved now, String test, boolean punished, List<Change> changes) {

    static final String ID = "least";
    static final String PAYROLL = "payroll";
    static final String CAPACITY = "capacity";

    private static final int TWO_YEARS = 24;

    /**
     * A number of the rule, and the least change of it.
     *
     * @param before the number of now, pct.
     * @param least the number found, pct.; missing where its bound does not help
     * @param after the same persons moved under the changed rule; empty where nothing was found
     * @param extra what the changed rule costs more in payroll on the path itself, kr. over all years: it is kept of every
     *     gain there, of those too that would have come anyway
     * @param paidBy how many persons more must come into job for that to be paid; empty where the benefits are not known
     */
    record Change(
            String key,
            Text label,
            Figure before,
            Figure least,
            Optional<Moved> after,
            Optional<Figure> extra,
            Optional<Figure> paidBy) {

        /** Whether the municipality still gains by those moved. */
        boolean free() {
            return after.flatMap(each -> each.totals().municipality())
                    .filter(net -> net.value().orNaN() >= 0)
                    .isPresent();
        }
    }

    static LeastTable of(Moved moved, String test) {
        boolean punished = target(moved, test).value().orNaN() < -LeastChange.TOLERANCE;
        List<Change> changes = new ArrayList<>();
        if (punished) {
            Rule rule = moved.rule();
            if (rule.keptMonths().isPresent() && rule.keptMonths().getAsInt() > 0) {
                changes.add(kept(moved, test, "kept", rule.keptMonths()));
            }
            if (rule.keptMonths().isPresent() && rule.keptMonths().getAsInt() < TWO_YEARS) {
                changes.add(kept(moved, test, "kept_two_years", OptionalInt.of(TWO_YEARS)));
            }
            changes.add(kept(moved, test, "kept_ever", OptionalInt.empty()));
            changes.add(change(
                    moved,
                    test,
                    "effort",
                    Text.of("Andel af egen indsats, der tæller", "Share of the own effort that counts"),
                    moved,
                    rule.effort(),
                    0));
        }
        return new LeastTable(moved, test, punished, changes);
    }

    /** What may not be negative. */
    static Figure target(Moved moved, String test) {
        return test.equals(PAYROLL) ? moved.totals().payroll() : moved.totals().balance();
    }

    private static Change kept(Moved moved, String test, String key, OptionalInt months) {
        Made made = moved.made().table(key + "_tried");
        Moved tried = months.equals(moved.rule().keptMonths())
                ? moved
                : again(moved, moved.rule().keptFor(months), made);
        Text label = Text.of("Andel af gevinsten, der beholdes ", "Share of the gain that is kept ")
                .plus(
                        months.isPresent()
                                ? Text.of("i " + months.getAsInt() + " måneder", "for " + months.getAsInt() + " months")
                                : Text.of("for altid", "for ever"));
        return change(moved, test, key, label, tried, moved.rule().kept(), 1);
    }

    private static Moved again(Moved moved, Rule rule, Made made) {
        Workload workload = moved.without().staffing().workload();
        Outcome without = Outcome.of(Staffing.of(workload, rule, made.table("rule")));
        return Moved.of(without, moved.target(), moved.moved(), made.table("moved"));
    }

    private static Change change(
            Moved now, String test, String key, Text label, Moved tried, Figure number, double bound) {
        Figure target = target(tried, test);
        OptionalDouble found = LeastChange.search(number, target, bound);
        Made made = now.made().table(key);
        Figure before = percent(made, "before", number);
        Figure least = LeastChange.figure(made.path().child("number", "found"), label, found, bound, number, target);
        if (found.isEmpty()) {
            return new Change(
                    key,
                    label,
                    before,
                    percent(made, "least", least),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        Moved after = again(now, with(tried.rule(), key, least), made);
        Figure extra = made.less(
                "path",
                "extra",
                Text.of("Lønsum mere i alt på forløbet", "Payroll more in all on the path"),
                after.without().totals().payroll(),
                now.without().totals().payroll());
        Optional<Figure> paidBy = after.totals()
                .municipality()
                .map(net -> made.of(
                        "path",
                        "paid_by",
                        Text.of("Flere i job, der betaler det", "More in job that pay for it"),
                        new Quotient(),
                        extra,
                        made.of(
                                "path",
                                "net_each",
                                Text.of("Kommunens netto pr. person", "The municipality's net per person"),
                                new Quotient(),
                                net,
                                now.moved())));
        return new Change(
                key, label, before, percent(made, "least", least), Optional.of(after), Optional.of(extra), paidBy);
    }

    private static Rule with(Rule rule, String key, Figure number) {
        return switch (key) {
            case "effort" -> rule.with(number, rule.kept());
            default -> rule.with(rule.effort(), number);
        };
    }

    /** The change that keeps payroll and work closest together, of those that cost the municipality nothing. */
    Optional<Change> best() {
        return changes.stream()
                .filter(change -> change.after().isPresent() && change.free())
                .max(java.util.Comparator.comparingDouble(change -> change.after()
                        .orElseThrow()
                        .without()
                        .totals()
                        .coherence()
                        .value()
                        .orNaN()));
    }

    FigureTable table() {
        List<Row> rows = new ArrayList<>();
        for (Change change : changes) {
            List<Cell> cells = new ArrayList<>();
            Made shown = now.made().table("shown_" + change.key());
            cells.add(Cell.of(change.before()));
            cells.add(Cell.of(change.least()));
            if (change.after().isPresent()) {
                Moved.Totals totals = change.after().get().totals();
                cells.add(Cell.of(totals.payroll()));
                cells.add(Cell.of(totals.balance()));
                cells.add(totals.municipality().map(Cell::of).orElseGet(Cell::empty));
                cells.add(change.extra()
                        .map(each -> Cell.of(shown.thousands("path", "extra", each)))
                        .orElseGet(Cell::empty));
                cells.add(change.paidBy().map(Cell::of).orElseGet(Cell::empty));
                cells.add(Cell.of(change.after().get().without().totals().coherence()));
            } else {
                for (int i = 0; i < 6; i++) {
                    cells.add(Cell.empty());
                }
            }
            rows.add(new Row(change.key(), change.label(), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                ID,
                Text.of(
                        "Mindste ændring af reglen, der fjerner straffen",
                        "Least change of the rule that removes the punishment"),
                punished
                        ? Text.of(
                                "ét tal i reglen ad gangen; tolerance 1 kr. over alle år",
                                "one number of the rule at a time; tolerance 1 DKK over all years")
                        : Text.of(
                                "reglen straffer ikke; intet skal ændres",
                                "the rule does not punish; nothing need be changed"),
                Text.of("Tal i reglen", "Number of the rule"),
                List.of(
                        new Column("before", Text.of("Nu", "Now"), Unit.PERCENT.words(), 1),
                        new Column("least", Text.of("Mindst", "Least"), Unit.PERCENT.words(), 1),
                        new Column(
                                "payroll",
                                Text.of("Enhedens lønsum ændres", "The unit's payroll changes"),
                                Unit.KRONER.words(),
                                0),
                        new Column(
                                "balance", Text.of("Tilbage til enheden", "Left to the unit"), Unit.KRONER.words(), 0),
                        new Column(
                                "municipality",
                                Text.of("Kommunens netto af de flyttede", "The municipality's net of those moved"),
                                Unit.KRONER.words(),
                                0),
                        YearTable.kroner("extra", "Lønsum mere på forløbet", "Payroll more on the path"),
                        new Column(
                                "paid_by",
                                Text.of("Betales af flere i job", "Paid by more in job"),
                                Text.of("personer", "persons"),
                                1),
                        new Column(
                                "coherence",
                                Text.of("Sammenhæng bagefter", "Coherence after it"),
                                Unit.PERCENT.words(),
                                1)),
                rows,
                List.of(
                        Text.of(
                                "Søgt i regnestykket fra tallet nu mod grænsen; derefter regnet forfra med det fundne tal.",
                                "Sought in the graph from the number of now towards the bound; then computed anew with the number found."),
                        Text.of(
                                "Ikke defineret: intet tal inden for grænsen fjerner straffen. Båndet er ikke med: det skjuler straffen for få og"
                                        + " tager den for mange på én gang.",
                                "Undefined: no number inside the bound removes the punishment. The band is not among them: it hides the"
                                        + " punishment of few and takes that of many at once."),
                        Text.of(
                                "Lønsum mere på forløbet er det, den ændrede regel koster, også for gevinster, der var kommet alligevel; ændringen er"
                                        + " gratis for kommunen, når den får mindst så mange flere i job.",
                                "Payroll more on the path is what the changed rule costs, also for gains that would have come anyway; the change"
                                        + " is free for the municipality once it brings at least so many more into job.")));
    }

    private static Figure percent(Made made, String column, Figure share) {
        return made.of(
                "number",
                column,
                share.label(),
                dk.provenu.engine.figure.operation.Convert.between(Unit.SHARE, Unit.PERCENT),
                share);
    }
}
