package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of the ledger. */
final class LedgerTables {

    private static final Text MILLIONS = Unit.MILLION_KRONER.words();
    private static final int DECIMALS = 2;

    private LedgerTables() {}

    static FigureTable years(Years years) {
        List<Row> rows = new ArrayList<>();
        years.lines().forEach(line -> rows.add(year(line, Row.Kind.ORDINARY)));
        rows.add(year(years.total(), Row.Kind.TOTAL));
        return new FigureTable(
                "by_year",
                Text.of("Lovet, talt med og realiseret", "Promised, counted and realised"),
                MILLIONS.plus(Text.same(", " + years.words())),
                Text.of("År", "Year"),
                List.of(
                        amount("claimed", "Lovet", "Promised"),
                        amount("overlap", "Overlap mellem sager", "Overlap between cases"),
                        amount("cap", "Mere, end gruppen koster", "More than the group costs"),
                        amount("counted", "Tæller", "Counts"),
                        amount("expected", "Lovet af det, der er fulgt op", "Promised of what was followed up"),
                        amount("realised", "Realiseret", "Realised"),
                        amount("difference", "Realiseret minus lovet", "Realised less promised")),
                rows,
                List.of());
    }

    private static Row year(Years.Line line, Row.Kind kind) {
        Sums sums = line.sums();
        return new Row(
                line.key(),
                line.label(),
                kind,
                cells(
                        sums.claimed(),
                        sums.overlap(),
                        line.cap(),
                        line.counted(),
                        sums.expected(),
                        sums.realised(),
                        sums.difference()));
    }

    static FigureTable breakdown(Breakdown breakdown) {
        boolean owners =
                breakdown.lines().stream().anyMatch(line -> !line.owner().isEmpty());
        List<Column> columns = new ArrayList<>(List.of(
                amount("claimed", "Lovet", "Promised"),
                amount("overlap", "Overlap", "Overlap"),
                amount("shared", "Tæller før loft", "Counts before the cap"),
                amount("expected", "Lovet af det, der er fulgt op", "Promised of what was followed up"),
                amount("realised", "Realiseret", "Realised"),
                amount("difference", "Realiseret minus lovet", "Realised less promised")));
        if (owners) {
            columns.add(new Column("owner", Text.of("Ejer", "Owner"), Text.EMPTY, 0));
        }
        List<Row> rows = new ArrayList<>();
        breakdown
                .lines()
                .forEach(line ->
                        rows.add(row(line.key(), line.label(), Row.Kind.ORDINARY, line.sums(), owners, line.owner())));
        rows.add(row("total", Text.of("I alt", "Total"), Row.Kind.TOTAL, breakdown.total(), owners, Text.EMPTY));
        return new FigureTable(
                breakdown.table(), breakdown.title(), MILLIONS, breakdown.heading(), columns, rows, List.of());
    }

    private static Row row(String key, Text label, Row.Kind kind, Sums sums, boolean owners, Text owner) {
        List<Cell> cells = new ArrayList<>(cells(
                sums.claimed(), sums.overlap(), sums.shared(), sums.expected(), sums.realised(), sums.difference()));
        if (owners) {
            cells.add(Cell.of(owner));
        }
        return new Row(key, label, kind, cells);
    }

    static Optional<FigureTable> overlaps(Overlaps overlaps) {
        if (overlaps.lines().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (Overlaps.Line line : overlaps.lines()) {
            List<Cell> cells = new ArrayList<>(cells(line.claimed(), line.overlap(), line.counted()));
            cells.add(Cell.of(line.kind().words()));
            cells.add(Cell.of(line.group()));
            cells.add(Cell.of(line.period()));
            rows.add(new Row(
                    line.key(),
                    Text.same(String.join(" + ", line.cases())),
                    line.kind() == Rule.Kind.UNRESOLVED ? Row.Kind.TOTAL : Row.Kind.ORDINARY,
                    cells));
        }
        return Optional.of(new FigureTable(
                "overlaps",
                Text.of("Sager, der gør krav på de samme personer", "Cases that claim the same persons"),
                MILLIONS,
                Text.of("Sager", "Cases"),
                List.of(
                        amount("claimed", "Lovet", "Promised"),
                        amount("overlap", "Overlap", "Overlap"),
                        amount("counted", "Tæller", "Counts"),
                        new Column("rule", Text.of("Regel", "Rule"), Text.EMPTY, 0),
                        new Column("group", Text.of("Målgruppe", "Target group"), Text.EMPTY, 0),
                        new Column("period", Text.of("Periode", "Period"), Text.EMPTY, 0)),
                rows,
                List.of()));
    }

    /** What the groups cost, and whether more was promised. */
    static Optional<FigureTable> caps(Ledger ledger) {
        Map<String, List<Capped>> groups = new LinkedHashMap<>();
        ledger.capped().stream()
                .filter(Capped::isKnown)
                .forEach(capped -> groups.computeIfAbsent(capped.key().group(), key -> new ArrayList<>())
                        .add(capped));
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((group, months) -> rows.add(cap(group, months)));
        return Optional.of(new FigureTable(
                "caps",
                Text.of("Hvad grupperne koster", "What the groups cost"),
                MILLIONS.plus(Text.of(
                        ", i de perioder, hvor nogen lover noget", ", in the periods for which something is promised")),
                Text.of("Målgruppe", "Target group"),
                List.of(
                        amount("cost", "Gruppens udgift", "The group's cost"),
                        amount("shared", "Tæller før loft", "Counts before the cap"),
                        amount("counted", "Tæller", "Counts"),
                        amount("cap", "Mere, end gruppen koster", "More than the group costs")),
                rows,
                List.of()));
    }

    private static Row cap(String group, List<Capped> months) {
        FigureId id = SavingsLedger.id("caps", group);
        Text title = months.getFirst().cost().map(Cost::title).orElse(Text.same(group));
        Figure shared = Sums.sum(
                id.child("shared"),
                Text.of("Tæller før loft, ", "Counts before the cap, ").plus(title),
                months.stream().map(Capped::shared));
        Figure counted = Sums.sum(
                id.child("counted"),
                Text.of("Tæller, ", "Counts, ").plus(title),
                months.stream().map(Capped::counted));
        Figure cost = Sums.sum(
                id.child("cost"),
                Text.of("Udgift, ", "Cost, ").plus(title),
                months.stream().flatMap(month -> month.cost().map(Cost::amount).stream()));
        Figure cap = Sums.less(
                id.child("cap"),
                Text.of("Mere end udgiften, ", "More than the cost, ").plus(title),
                counted,
                shared);
        boolean bites = months.stream().anyMatch(Capped::bites);
        return new Row(group, title, bites ? Row.Kind.TOTAL : Row.Kind.ORDINARY, cells(cost, shared, counted, cap));
    }

    private static List<Cell> cells(Figure... figures) {
        return Arrays.stream(figures).map(Cell::of).toList();
    }

    private static Column amount(String key, String da, String en) {
        return new Column(key, Text.of(da, en), MILLIONS, DECIMALS);
    }
}
