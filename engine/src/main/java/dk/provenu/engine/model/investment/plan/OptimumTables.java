package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The tables of the best allocation. */
final class OptimumTables {

    private OptimumTables() {}

    static FigureTable allocation(Allocation allocation, Totals totals) {
        List<Row> rows = new ArrayList<>();
        for (Allocation.Part part : allocation.parts()) {
            rows.add(new Row(
                    part.plan().group().id(),
                    part.plan().group().title(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(part.plan().outcome().staff()),
                            Cell.of(part.outcome().staff()),
                            Cell.of(part.moved()),
                            Cell.of(part.courses()),
                            Cell.of(part.activation()),
                            Cell.of(part.persons()),
                            Cell.of(part.outcome().cost()),
                            Cell.of(part.outcome().gain()),
                            Cell.of(part.margin().consultant()))));
        }
        rows.add(new Row(
                "total",
                PlanTables.ALL,
                Row.Kind.TOTAL,
                List.of(
                        Cell.of(totals.outcome().staff()),
                        Cell.of(allocation.staff()),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.of(allocation.fewer()),
                        Cell.of(allocation.cost()),
                        Cell.of(allocation.gain()),
                        Cell.empty())));
        rows.add(new Row(
                "plan",
                Text.of("Planens egen fordeling", "The plan's own allocation"),
                Row.Kind.SUMMARY,
                List.of(
                        Cell.empty(),
                        Cell.of(totals.outcome().staff()),
                        Cell.empty(),
                        Cell.of(totals.courses()),
                        Cell.empty(),
                        Cell.of(totals.fewer()),
                        Cell.of(totals.outcome().cost()),
                        Cell.of(totals.outcome().gain()),
                        Cell.empty())));
        return new FigureTable(
                "allocation",
                Text.of("Den bedste fordeling af konsulenterne", "The best allocation of the consultants"),
                Text.of(
                        "et år, efter målgruppe; inden for planens grænser",
                        "a year, by target group; within the plan's limits"),
                PlanTables.GROUP,
                List.of(
                        PlanTables.column("planned", "Konsulenter i planen", "Consultants of the plan", Units.FTE, 1),
                        PlanTables.column("staff", "Konsulenter, bedst", "Consultants, best", Units.FTE, 1),
                        PlanTables.column("moved", "Flyttes", "Moved", Units.FTE, 1),
                        PlanTables.column("courses", "Forløb", "Courses", PlanUnits.COURSE, 0),
                        PlanTables.column("activation", "Aktiveringsgrad", "Activation rate", Unit.PERCENT, 1),
                        PlanTables.column("persons", "Færre på ydelse", "Fewer on benefit", Units.FULL_TIME_PERSON, 1),
                        PlanTables.column("cost", "Udgift", "Cost", Unit.KRONER, 0),
                        PlanTables.column("gain", "Gevinst", "Gain", Unit.KRONER, 0),
                        PlanTables.column(
                                "consultant",
                                "En konsulent mere giver netto",
                                "One consultant more, net",
                                PlanUnits.KRONER_PER_FTE,
                                0)),
                rows,
                List.of(Text.of(
                        "Forløbene er optimeringens; alt andet følger af dem med planens egne formler. Konsulenter deles frit,"
                                + " også i dele af et årsværk.",
                        "The courses are the optimiser's; all else follows by the plan's own formulas. Consultants are divided"
                                + " freely, in parts of a full-time equivalent too.")));
    }

    static FigureTable ladder(Ladder ladder, Lines lines) {
        List<Column> columns = new ArrayList<>(List.of(
                PlanTables.column("net", "Gevinst", "Gain", Unit.KRONER, 0),
                PlanTables.column("worth", "Den sidste er værd", "The last is worth", Unit.KRONER, 0),
                PlanTables.column("persons", "Færre på ydelse", "Fewer on benefit", Units.FULL_TIME_PERSON, 1)));
        for (Lines.Line line : lines.open()) {
            columns.add(new Column(line.plan().group().id(), line.plan().group().title(), Units.FTE.words(), 1));
        }
        List<Row> rows = new ArrayList<>();
        for (Ladder.Step step : ladder.steps()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(step.net()), step.worth().map(Cell::of).orElse(Cell.empty()), Cell.of(step.persons())));
            step.byGroup().forEach(figure -> cells.add(Cell.of(figure)));
            rows.add(new Row(
                    Integer.toString(step.allowed()),
                    Text.same(Integer.toString(step.allowed())),
                    Row.Kind.ORDINARY,
                    cells));
        }
        rows.add(new Row(
                "stop",
                ladder.stop().label(),
                Row.Kind.SUMMARY,
                cells(columns.size(), ladder.stop()),
                OptionalInt.of(1)));
        return new FigureTable(
                "ladder",
                Text.of("Hvad den næste konsulent er værd", "What the next consultant is worth"),
                Text.of(
                        "højest gevinst efter løn ved hvert antal, fordelt bedst hver gang",
                        "highest gain after wages at each number, allocated best each time"),
                Text.of("Konsulenter", "Consultants"),
                columns,
                rows,
                List.of(
                        Text.of(
                                "Nul betyder, at en konsulent mere ikke betaler sin løn: de næste er længere fra arbejdsmarkedet.",
                                "Nought means that one more does not pay the wage: the next are further from the labour market.")));
    }

    /** The figure in the first cell, nothing in the others. */
    private static List<Cell> cells(int columns, Figure first) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(first)));
        while (cells.size() < columns) {
            cells.add(Cell.empty());
        }
        return cells;
    }

    static FigureTable frontier(Efficient frontier) {
        return new FigureTable(
                "frontier",
                Text.of("Kroner mod personer", "Kroner against persons"),
                Text.of(
                        "flest færre på ydelse ved hver gevinst, uden loft over konsulenter; de andre grænser holdes",
                        "most persons fewer at each gain, without a limit on consultants; the other limits hold"),
                Text.of("Punkt", "Point"),
                List.of(
                        PlanTables.column("net", "Gevinst", "Gain", Unit.KRONER, 0),
                        PlanTables.column("persons", "Færre på ydelse", "Fewer on benefit", Units.FULL_TIME_PERSON, 1),
                        PlanTables.column("staff", "Konsulenter", "Consultants", Units.FTE, 1),
                        PlanTables.column(
                                "price",
                                "Én person mere koster",
                                "One person more costs",
                                Units.KRONER_PER_FULL_TIME_PERSON,
                                0)),
                frontier.points().stream()
                        .map(point -> new Row(
                                point.key(),
                                Text.same(Integer.toString(Integer.parseInt(point.key()) + 1)),
                                Row.Kind.ORDINARY,
                                List.of(
                                        Cell.of(point.net()),
                                        Cell.of(point.persons()),
                                        Cell.of(point.staff()),
                                        Cell.of(point.price()))))
                        .toList(),
                List.of());
    }

    static FigureTable prices(Prices prices, Figure byLines, Figure above) {
        List<Row> rows = new ArrayList<>();
        for (Prices.Row row : prices.rows()) {
            rows.add(new Row(
                    row.key(),
                    row.label(),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(row.limit()),
                            Cell.of(row.used()),
                            Cell.of(row.price()),
                            Cell.of(row.price().unit().words()),
                            row.more().map(Cell::of).orElse(Cell.empty()),
                            row.less().map(Cell::of).orElse(Cell.empty()))));
        }
        rows.add(number("by_lines", byLines));
        rows.add(number("above", above));
        return new FigureTable(
                "prices",
                Text.of("Hvad grænserne er værd", "What the limits are worth"),
                Text.of("skyggepriser, og det samme løst igen", "shadow prices, and the same solved again"),
                Text.of("Grænse", "Limit"),
                List.of(
                        new Column("limit", Text.of("Grænse", "Limit"), Text.EMPTY, 1),
                        new Column("used", Text.of("Brugt", "Used"), Text.EMPTY, 1),
                        new Column("price", Text.of("Lidt mere er værd", "A little more is worth"), Text.EMPTY, 1),
                        new Column("unit", Text.of("Enhed", "Unit"), Text.EMPTY, 0),
                        new Column("more", Text.of("Én mere", "One more"), Text.EMPTY, 1),
                        new Column("less", Text.of("Én mindre", "One less"), Text.EMPTY, 1)),
                rows,
                List.of(
                        Text.of(
                                "Skyggeprisen gælder det næste lille stykke; én hel mere er mindre værd, én hel mindre koster mere.",
                                "The shadow price holds for the next little piece; one whole more is worth less, one whole less costs more.")));
    }

    private static Row number(String key, Figure figure) {
        return new Row(
                key,
                figure.label(),
                Row.Kind.SUMMARY,
                List.of(
                        Cell.empty(),
                        Cell.empty(),
                        Cell.of(figure),
                        Cell.of(figure.unit().words()),
                        Cell.empty(),
                        Cell.empty()),
                OptionalInt.of(0));
    }
}
