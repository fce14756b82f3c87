package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The money of one municipality by period, with what may be shown of it. */
final class PeriodMoney {

    private final Ids ids;
    private final NavigableMap<Period, List<Leaf>> leaves = new TreeMap<>();
    private final Map<Period, MoneyLine> totals = new LinkedHashMap<>();
    private final Map<Period, List<MoneyLine>> benefits = new LinkedHashMap<>();

    /** Made once, since a figure is equal only to itself. */
    private final Map<Period, List<MoneyLine>> steps = new HashMap<>();

    PeriodMoney(Ids ids, Leaves figures, SmallCounts small, String municipality, List<CellSum> sums) {
        this.ids = ids;
        Map<Period, List<CellSum>> byPeriod = new TreeMap<>();
        sums.forEach(sum -> byPeriod.computeIfAbsent(sum.key().period(), _ -> new ArrayList<>())
                .add(sum));
        byPeriod.forEach((period, cells) -> {
            List<Leaf> own = small.of(cells).stream()
                    .map(shown -> figures.of(municipality, shown))
                    .toList();
            leaves.put(period, own);
            List<MoneyLine> lines = lines(period, own);
            benefits.put(period, lines);
            totals.put(
                    period,
                    MoneyLine.ofLines(
                            ids,
                            "total",
                            key(period),
                            Text.of("alle ydelser, ", "all benefits, ").plus(period.words()),
                            lines));
        });
    }

    private static String key(Period period) {
        return FigureId.key(period.code());
    }

    private List<MoneyLine> lines(Period period, List<Leaf> own) {
        Map<String, List<Leaf>> byBenefit = grouped(own, Leaf::benefit);
        List<MoneyLine> lines = new ArrayList<>();
        byBenefit.forEach((benefit, parts) ->
                lines.add(MoneyLine.ofLeaves(ids, "benefits-" + key(period), benefit, Leaves.benefit(benefit), parts)));
        return lines;
    }

    private static <K> Map<K, List<Leaf>> grouped(List<Leaf> leaves, Function<Leaf, K> key) {
        Map<K, List<Leaf>> groups = new LinkedHashMap<>();
        leaves.forEach(leaf ->
                groups.computeIfAbsent(key.apply(leaf), _ -> new ArrayList<>()).add(leaf));
        return groups;
    }

    Set<Period> periods() {
        return leaves.keySet();
    }

    MoneyLine total(Period period) {
        MoneyLine total = totals.get(period);
        if (total == null) {
            throw new IllegalArgumentException("There is no " + period);
        }
        return total;
    }

    /** The steps of a period, the ladder first, then fixed rates, then what is put together. */
    List<MoneyLine> stepLines(Period period) {
        return steps.computeIfAbsent(period, this::makeStepLines);
    }

    private List<MoneyLine> makeStepLines(Period period) {
        Map<Integer, List<Leaf>> byStep = grouped(leaves.getOrDefault(period, List.of()), Leaf::step);
        return byStep.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey() > 0 ? entry.getKey() : 100 - entry.getKey()))
                .map(entry -> MoneyLine.ofLeaves(
                        ids,
                        "steps-" + key(period),
                        entry.getKey() < 0 ? "together" : "step_" + entry.getKey(),
                        entry.getValue().getFirst().label().capital(),
                        entry.getValue()))
                .toList();
    }

    FigureTable benefits(Period period) {
        List<Row> rows = new ArrayList<>();
        benefits.getOrDefault(period, List.of()).forEach(line -> rows.add(line.row(Row.Kind.ORDINARY)));
        rows.add(new Row(
                "total",
                Text.of("I alt", "Total"),
                Row.Kind.TOTAL,
                total(period).row(Row.Kind.TOTAL).cells()));
        return table(
                "benefits", Text.of("Ydelserne", "The benefits"), Text.of("Ydelse", "Benefit"), period.words(), rows);
    }

    FigureTable steps(Period period) {
        List<Row> rows = new ArrayList<>();
        stepLines(period).forEach(line -> rows.add(line.row(Row.Kind.ORDINARY)));
        return table("steps", Text.of("Trinnene", "The steps"), Text.of("Trin", "Step"), period.words(), rows);
    }

    FigureTable byPeriod() {
        List<Row> rows = new ArrayList<>();
        totals.forEach((period, line) -> rows.add(new Row(
                key(period),
                period.words(),
                Row.Kind.ORDINARY,
                line.row(Row.Kind.ORDINARY).cells())));
        return table(
                "periods",
                Text.of("Alle ydelser over tid", "All benefits over time"),
                Text.of("Periode", "Period"),
                Text.of("uger, som loven har en sats for", "weeks for which the law has a rate"),
                rows);
    }

    private static FigureTable table(String id, Text title, Text heading, Text subtitle, List<Row> rows) {
        return new FigureTable(id, title, subtitle, heading, MoneyLine.COLUMNS, rows, List.of());
    }
}
