package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;

/** The tables of Jobindsats' benchmark. */
final class RankingTables {

    private static final Text PERSONS = Units.FULL_TIME_PERSON.words();
    private static final Text PERCENT = Unit.PERCENT.words();
    private static final Text POINTS = Unit.PERCENTAGE_POINT.words();
    private static final int SHARE_DECIMALS = 2;

    private final List<SourceRow> rows;
    private final List<Municipality> members;
    private final Municipality own;

    RankingTables(List<SourceRow> rows, List<Municipality> members, Municipality own) {
        this.rows = rows;
        this.members = members;
        this.own = own;
    }

    /** The figure of a column of a row. */
    static Figure figure(FigureTable table, Row row, String column) {
        if (row.cells().get(table.column(column)) instanceof Cell.FigureCell(Figure figure)) {
            return figure;
        }
        throw new IllegalArgumentException(row.key() + " has no figure in " + column);
    }

    /** Everybody shown in one category, fewest beside what was expected first. */
    FigureTable category(String category, String period) {
        FigureId path = FrameworkRanking.ID.child(category);
        Map<Municipality, SourceRow> found = new LinkedHashMap<>();
        members.forEach(member -> row(member, category, period).ifPresent(row -> found.put(member, row)));
        Map<Municipality, Figure> differences = new LinkedHashMap<>();
        found.forEach((member, row) -> differences.put(member, share(path, member.code(), row)));
        Compared compared = Compared.of(
                path,
                "difference_share",
                Text.of("Faktisk minus forventet, ", "Actual less expected, ").plus(FrameworkData.name(category)),
                differences,
                SHARE_DECIMALS);
        List<Row> lines = new ArrayList<>();
        for (Municipality member : compared.values().keySet()) {
            SourceRow row = Objects.requireNonNull(found.get(member));
            List<Cell> cells = new ArrayList<>(cells(path, member.code(), row, compared.value(member)));
            cells.add(ShareTables.cell(compared.rank(member)));
            cells.add(Cell.of(row.figure("ranking")));
            lines.add(new Row(member.code(), Text.same(member.name()), ShareTables.kind(member, own), cells));
        }
        List<Column> columns = new ArrayList<>(columns());
        columns.add(
                new Column("difference_share_rank", Text.of("Plads i gruppen", "Rank in the group"), Text.EMPTY, 0));
        columns.add(new Column("ranking", Text.of("Rangliste", "Ranking"), Text.of("Jobindsats", "Jobindsats"), 0));
        return new FigureTable(
                category,
                Text.of("Forventet og faktisk: ", "Expected and actual: ").plus(FrameworkData.name(category)),
                Text.same(period),
                ShareTables.MUNICIPALITY,
                columns,
                lines,
                List.of());
    }

    /** The reader's own municipality over the periods. */
    FigureTable development(NavigableSet<String> periods, String category) {
        FigureId path = FrameworkRanking.ID.child("development");
        List<Row> lines = new ArrayList<>();
        for (String period : periods) {
            row(own, category, period).ifPresent(row -> {
                List<Cell> cells = new ArrayList<>(cells(path, period, row, share(path, period, row)));
                cells.add(Cell.of(row.figure("ranking")));
                lines.add(new Row(FigureId.key(period), Text.same(period), Row.Kind.ORDINARY, cells));
            });
        }
        List<Column> columns = new ArrayList<>(columns());
        columns.add(new Column("ranking", Text.of("Rangliste", "Ranking"), Text.of("Jobindsats", "Jobindsats"), 0));
        return new FigureTable(
                "development",
                Text.of("Udvikling: ", "Development: ").plus(FrameworkData.name(category)),
                Text.same(own.name()),
                Text.of("Periode", "Period"),
                columns,
                lines,
                List.of());
    }

    private Optional<SourceRow> row(Municipality member, String category, String period) {
        return rows.stream()
                .filter(row -> row.text("municipality").equals(member.code()))
                .filter(row -> row.text("benefit_category").equals(category))
                .filter(row -> row.text("period").equals(period))
                .findFirst();
    }

    private static Figure share(FigureId path, String key, SourceRow row) {
        return Figure.derived(
                path.child(key, "difference_share"),
                Text.of("Faktisk minus forventet andel, ", "Actual less expected share, ")
                        .plus(Text.same(key)),
                new Difference(),
                row.figure("actual_share"),
                row.figure("expected_share"));
    }

    private static List<Cell> cells(FigureId path, String key, SourceRow row, Figure share) {
        return List.of(
                Cell.of(row.figure("expected_persons")),
                Cell.of(row.figure("actual_persons")),
                Cell.of(Figure.derived(
                        path.child(key, "difference_persons"),
                        Text.of("Faktisk minus forventet antal, ", "Actual less expected number, ")
                                .plus(Text.same(key)),
                        new Difference(),
                        row.figure("actual_persons"),
                        row.figure("expected_persons"))),
                Cell.of(row.figure("expected_share")),
                Cell.of(row.figure("actual_share")),
                Cell.of(share));
    }

    private static List<Column> columns() {
        return List.of(
                new Column("expected_persons", Text.of("Forventet", "Expected"), PERSONS, 0),
                new Column("actual_persons", Text.of("Faktisk", "Actual"), PERSONS, 0),
                new Column("difference_persons", Text.of("Forskel", "Difference"), PERSONS, 0),
                new Column("expected_share", Text.of("Forventet", "Expected"), PERCENT, SHARE_DECIMALS),
                new Column("actual_share", Text.of("Faktisk", "Actual"), PERCENT, SHARE_DECIMALS),
                new Column("difference_share", Text.of("Forskel", "Difference"), POINTS, SHARE_DECIMALS));
    }
}
