package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What an exit is worth: the expected net cost of the rest of the spell, per person, now and when the next step begins.
 * The expected gross cost by step is modelled; the rates of the law upon it are derived.
 */
final class ExitValue {

    private static final Text METHOD = Text.of(
            "overlevelse af dataenes egne afgange ganget med ugens ydelse, lagt sammen over personerne",
            "survival by the data's own exits times the benefit of the week, added up over the persons");

    private final Ids ids;
    private final Law law;
    private final Remaining remaining;
    private final int lastWeek;
    private final long spells;
    private final int least;

    ExitValue(Ids ids, Law law, Remaining remaining, int lastWeek, long spells, int least) {
        this.ids = ids;
        this.law = law;
        this.remaining = remaining;
        this.lastWeek = lastWeek;
        this.spells = spells;
        this.least = least;
    }

    private record Group(String key, Text label, List<Standing> persons) {}

    /**
     * The table; groups of few persons are put together with the next smallest of their benefit.
     *
     * @param hidden the benefits of which not even the number of persons is shown; they are put together
     */
    FigureTable table(List<Standing> standing, Set<String> hidden, int ahead) {
        Map<String, Map<Integer, Group>> benefits = new TreeMap<>();
        List<Standing> others = new ArrayList<>();
        for (Standing each : standing) {
            if (hidden.contains(each.benefit())) {
                others.add(each);
            } else {
                benefits.computeIfAbsent(each.benefit(), _ -> new TreeMap<>())
                        .computeIfAbsent(each.step(), _ -> group(each))
                        .persons()
                        .add(each);
            }
        }
        List<Row> rows = new ArrayList<>();
        benefits.forEach((benefit, steps) -> merged(benefit, steps.values())
                .forEach(group -> rows.add(row(group.key(), group.label(), group.persons()))));
        if (!others.isEmpty()) {
            rows.add(row("others", Text.of("Små ydelser samlet", "Small benefits together"), others));
        }
        return new FigureTable(
                "exit_value",
                Text.of("Hvad en afgang er værd", "What an exit is worth"),
                Text.of(
                        "kommunens forventede udgift til resten af forløbet, højst " + ahead + " uger frem, pr. person",
                        "the municipality's expected cost of the rest of the spell, at most " + ahead
                                + " weeks ahead, per person"),
                Text.of("Ydelse og trin", "Benefit and step"),
                List.of(
                        new Column("persons", Text.of("Personer", "Persons"), Units.PERSON.words(), 0),
                        new Column("weeks", Text.of("Ventede uger tilbage", "Weeks expected to remain"), Text.EMPTY, 1),
                        new Column(
                                "now",
                                Text.of("Afgang nu", "Exit now"),
                                perPerson().words(),
                                0),
                        new Column(
                                "after",
                                Text.of("Afgang, når næste trin begynder", "Exit when the next step begins"),
                                perPerson().words(),
                                0)),
                rows,
                List.of());
    }

    private static Group group(Standing one) {
        Text label = Leaves.benefit(one.benefit()).plus(Text.of(", trin " + one.step(), ", step " + one.step()));
        return new Group(one.benefit() + ".step_" + one.step(), label, new ArrayList<>());
    }

    private List<Group> merged(String benefit, Collection<Group> steps) {
        List<Group> alone = new ArrayList<>(steps);
        alone.sort(Comparator.comparingInt(group -> group.persons().size()));
        List<Standing> together = new ArrayList<>();
        int parts = 0;
        while (!alone.isEmpty()
                && (alone.getFirst().persons().size() < least
                        || (parts > 0 && (parts < 2 || together.size() < least)))) {
            together.addAll(alone.removeFirst().persons());
            parts++;
        }
        alone.sort(Comparator.comparing(Group::key));
        if (!together.isEmpty()) {
            Text label = Leaves.benefit(benefit).plus(Text.of(", flere trin", ", several steps"));
            alone.add(new Group(benefit + ".steps", label, together));
        }
        return alone;
    }

    private static Unit perPerson() {
        return Unit.KRONER.per(Units.PERSON);
    }

    private Row row(String key, Text label, List<Standing> persons) {
        boolean hide = persons.size() < least;
        Figure count = modelled(
                key, "persons", Text.of("Personer, ", "Persons, ").plus(label), persons.size(), Units.PERSON, hide);
        double expected = persons.stream()
                .mapToDouble(each -> remaining.now(each).weeks())
                .sum();
        Figure weeks = modelled(
                key,
                "all_weeks",
                Text.of("Ventede uger, ", "Expected weeks, ").plus(label),
                expected,
                Units.WEEK,
                hide);
        Figure mean = ids.derived(
                Text.of("Ventede uger pr. person, ", "Expected weeks per person, ")
                        .plus(label),
                new Quotient(),
                List.of(weeks, count),
                "exit_value",
                key,
                "weeks");
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(count), Cell.of(mean)));
        cells.add(Cell.of(worth(key, "now", label, persons, count, hide, remaining::now)));
        boolean hasNext = persons.stream().allMatch(each -> remaining.untilNextStep(each) > 0);
        cells.add(
                hasNext
                        ? Cell.of(worth(
                                key,
                                "after",
                                label,
                                persons,
                                count,
                                hide,
                                each -> remaining.from(each, remaining.untilNextStep(each) - 1)))
                        : Cell.empty());
        return new Row(key, label, Row.Kind.ORDINARY, cells);
    }

    private Figure worth(
            String key,
            String column,
            Text label,
            List<Standing> persons,
            Figure count,
            boolean hide,
            Function<Standing, Remaining.Expected> expect) {
        Map<WeekOutcome, Double> gross = new LinkedHashMap<>();
        Map<WeekOutcome, Integer> first = new LinkedHashMap<>();
        persons.forEach(each -> {
            Remaining.Expected expected = expect.apply(each);
            expected.gross().forEach((outcome, kroner) -> gross.merge(outcome, kroner, Double::sum));
            expected.first().forEach((outcome, week) -> first.merge(outcome, week, Math::min));
        });
        List<Figure> parts = new ArrayList<>();
        gross.forEach((outcome, kroner) -> {
            if (outcome.reason().hasRate()) {
                LocalDate on = Weeks.monday(first.getOrDefault(outcome, lastWeek));
                parts.add(own(key, column, label, outcome, law.figure(outcome.parameter(), on), kroner, hide));
            }
        });
        Text words = (column.equals("now")
                        ? Text.of("Afgang nu, ", "Exit now, ")
                        : Text.of("Afgang efter trinnet, ", "Exit after the step, "))
                .plus(label);
        Figure net = ids.sum(words, parts, "exit_value", key, column + "_net");
        return ids.derived(words, new Quotient(), List.of(net, count), "exit_value", key, column);
    }

    private Figure own(
            String key, String column, Text label, WeekOutcome outcome, Figure rate, double kroner, boolean hide) {
        String id = rate.id().value();
        String part = column + "_" + outcome.way().code() + "_" + outcome.step() + "_"
                + id.substring(id.lastIndexOf('/') + 1);
        Text words = label.plus(Text.same(", ")).plus(Leaves.step(outcome));
        Figure gross = modelled(
                key,
                part + "_gross",
                Text.of("Ventet brutto, ", "Expected gross, ").plus(words),
                kroner,
                Unit.KRONER,
                hide);
        Figure share = ids.derived(
                rate.label(),
                Convert.between(Unit.PERCENT, Unit.SHARE),
                List.of(rate),
                "exit_value",
                key,
                part + "_rate");
        Figure paid = ids.derived(
                outcome.way().words().capital().plus(Text.same(", ")).plus(words),
                new Product(),
                List.of(gross, share),
                "exit_value",
                key,
                part + "_paid");
        return outcome.way() == Way.COFINANCED
                ? paid
                : ids.derived(
                        Text.of("Netto, ", "Net, ").plus(words),
                        new Difference(),
                        List.of(gross, paid),
                        "exit_value",
                        key,
                        part + "_net");
    }

    private Figure modelled(String key, String column, Text label, double number, Unit unit, boolean hide) {
        return Figure.modelled(
                ids.id("exit_value", key, column),
                label,
                hide
                        ? Value.missing(MissingReason.SUPPRESSED, Text.of("for få personer", "too few persons"))
                        : Value.of(number),
                unit,
                unit.isMoney() ? PriceBasis.nominal(Weeks.monday(lastWeek).getYear()) : PriceBasis.none(),
                new Origin.Modelled(METHOD, Map.of("spells", Long.toString(spells)), List.of()),
                List.of());
    }
}
