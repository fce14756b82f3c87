package dk.provenu.engine.model.benchmark;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several measures of the same municipalities beside each other, each with its rank; below them mean and median. */
public final class ComparedTable {

    private static final Text RANK = Text.of("Plads", "Rank");

    private ComparedTable() {}

    /**
     * The table, in the order of the last measure.
     *
     * @param id its name within the result; the ids of the measures' figures begin with it
     * @param measures the last one decides the order of the rows
     * @param headings one for each measure
     * @param unit the unit of them all
     */
    public static FigureTable of(
            String id,
            Text title,
            Text unit,
            List<Compared> measures,
            List<Text> headings,
            Municipality own,
            int decimals) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            String key = measures.get(at).column();
            columns.add(new Column(key, headings.get(at), unit, decimals));
            columns.add(new Column(key + "_rank", RANK, Text.EMPTY, 0));
        }
        List<Row> rows = new ArrayList<>();
        for (Municipality member : measures.getLast().values().keySet()) {
            List<Cell> cells = new ArrayList<>();
            for (Compared measure : measures) {
                cells.add(cell(Optional.ofNullable(measure.values().get(member))));
                cells.add(cell(measure.rank(member)));
            }
            Row.Kind kind = member.equals(own) ? Row.Kind.OWN : Row.Kind.ORDINARY;
            rows.add(new Row(member.code(), Text.same(member.name()), kind, cells));
        }
        summary(rows, measures, "mean", Text.of("Gennemsnit", "Mean"));
        summary(rows, measures, "median", Text.of("Median", "Median"));
        return new FigureTable(id, title, unit, Text.of("Kommune", "Municipality"), columns, rows, List.of());
    }

    private static void summary(List<Row> rows, List<Compared> measures, String key, Text label) {
        List<Cell> cells = new ArrayList<>();
        for (Compared measure : measures) {
            cells.add(cell(measure.summary(key)));
            cells.add(Cell.empty());
        }
        rows.add(new Row(key, label, Row.Kind.SUMMARY, cells));
    }

    /** The figure, or an empty cell where none belongs. */
    public static Cell cell(Optional<Figure> figure) {
        return figure.map(Cell::of).orElse(Cell.empty());
    }
}
