package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Two cadences side by side. */
final class CadenceTables {

    static final String TOTALS = "totals";
    static final String LINES = "lines";

    private final Cadence before;
    private final CadenceCost first;
    private final Cadence after;
    private final CadenceCost second;
    private final Map<String, Figure> changes = new LinkedHashMap<>();

    CadenceTables(Cadence before, CadenceCost first, Cadence after, CadenceCost second) {
        this.before = before;
        this.first = first;
        this.after = after;
        this.second = second;
        Made made = new Made(PayrollFromRules.ID.child("change"));
        Map<String, Figure> from = totals(first);
        totals(second)
                .forEach((key, figure) -> Optional.ofNullable(from.get(key))
                        .ifPresent(earlier -> changes.put(
                                key,
                                made.less(
                                        "total",
                                        key,
                                        Text.of("Ændring: ", "Change: ").plus(figure.label()),
                                        figure,
                                        earlier))));
    }

    private static Map<String, Figure> totals(CadenceCost cost) {
        Map<String, Figure> all = new LinkedHashMap<>();
        all.put("meetings", cost.meetings());
        all.put("hours", cost.hours());
        all.put("posts", cost.posts());
        all.put("payroll", cost.payroll());
        cost.saved().ifPresent(each -> all.put("saved", each));
        cost.reimbursement().ifPresent(each -> all.put("reimbursement", each));
        all.put("net", cost.net());
        return all;
    }

    /** What a total changes by, from the first to the second; empty where one of them has none. */
    Optional<Figure> change(String key) {
        return Optional.ofNullable(changes.get(key));
    }

    FigureTable totals() {
        Map<String, Figure> from = totals(first);
        Map<String, Figure> to = totals(second);
        Set<String> keys = new LinkedHashSet<>(from.keySet());
        keys.addAll(to.keySet());
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            Figure any = Optional.ofNullable(to.get(key)).orElseGet(() -> from.getOrDefault(key, first.net()));
            rows.add(new Row(
                    key,
                    any.label(),
                    key.equals("net") ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    List.of(
                            cell(from, key),
                            cell(to, key),
                            cell(changes, key),
                            Cell.of(any.unit().words())),
                    OptionalInt.of(key.equals("posts") ? 1 : 0)));
        }
        return new FigureTable(
                TOTALS,
                Text.of("Fra samtaler til netto", "From meetings to net"),
                Text.of("om året", "a year"),
                Text.EMPTY,
                List.of(
                        new Column("before", before.title(), Text.EMPTY, 0),
                        new Column("after", after.title(), Text.EMPTY, 0),
                        new Column("change", Text.of("Ændring", "Change"), Text.EMPTY, 0),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Cell cell(Map<String, Figure> figures, String key) {
        return Optional.ofNullable(figures.get(key)).map(Cell::of).orElseGet(Cell::empty);
    }

    FigureTable lines() {
        Set<String> keys = new LinkedHashSet<>(first.lines().keySet());
        keys.addAll(second.lines().keySet());
        List<Row> rows = new ArrayList<>();
        for (String key : keys) {
            Optional<CadenceCost.Line> from = Optional.ofNullable(first.lines().get(key));
            Optional<CadenceCost.Line> to = Optional.ofNullable(second.lines().get(key));
            rows.add(new Row(
                    key,
                    to.or(() -> from).orElseThrow().label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            from.map(each -> Cell.of(each.meetings())).orElseGet(Cell::empty),
                            to.map(each -> Cell.of(each.meetings())).orElseGet(Cell::empty),
                            from.map(each -> Cell.of(each.posts())).orElseGet(Cell::empty),
                            to.map(each -> Cell.of(each.posts())).orElseGet(Cell::empty))));
        }
        return new FigureTable(
                LINES,
                Text.of("Samtaler og årsværk pr. gruppe", "Meetings and posts by group"),
                Text.of(
                        before.title().da() + " → " + after.title().da(),
                        before.title().en() + " → " + after.title().en()),
                Text.of("Gruppe", "Group"),
                List.of(
                        new Column(
                                "meetings_before",
                                Text.of("Samtaler om året, før", "Meetings a year, before"),
                                Text.EMPTY,
                                0),
                        new Column("meetings_after", Text.of("efter", "after"), Text.EMPTY, 0),
                        new Column("posts_before", Text.of("Årsværk, før", "Posts, before"), Text.EMPTY, 2),
                        new Column("posts_after", Text.of("efter", "after"), Text.EMPTY, 2)),
                rows,
                List.of());
    }

    /** One cadence by itself. */
    static FigureTable alone(Cadence cadence, CadenceCost cost) {
        List<Row> rows = new ArrayList<>();
        cost.lines()
                .forEach((key, line) -> rows.add(new Row(
                        key,
                        line.label(),
                        Row.Kind.ORDINARY,
                        List.of(
                                Cell.of(line.meetings()),
                                Cell.of(line.hours()),
                                Cell.of(line.posts()),
                                Cell.empty()))));
        rows.add(new Row(
                "total",
                Text.of("I alt", "In all"),
                Row.Kind.TOTAL,
                List.of(
                        Cell.of(cost.meetings()),
                        Cell.of(cost.hours()),
                        Cell.of(cost.posts()),
                        Cell.of(cost.payroll()))));
        return new FigureTable(
                LINES,
                Text.of("Samtaler, timer og årsværk", "Meetings, hours and posts"),
                cadence.title(),
                Text.of("Gruppe", "Group"),
                List.of(
                        new Column("meetings", Text.of("Samtaler om året", "Meetings a year"), Text.EMPTY, 0),
                        new Column("hours", Text.of("Timer", "Hours"), Text.EMPTY, 0),
                        new Column("posts", Text.of("Årsværk", "Full-time equivalents"), Text.EMPTY, 2),
                        new Column("payroll", Text.of("Lønsum, kr.", "Payroll, DKK"), Text.EMPTY, 0)),
                rows,
                List.of());
    }
}
