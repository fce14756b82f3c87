package dk.provenu.engine.table;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A table of figures: the one thing that models return and pages, workbooks, CSV, JSON and papers render. Rows stand in
 * the order in which they are to be read.
 *
 * @param id its name within the model's result, such as {@code net_yield}
 * @param title what it shows
 * @param subtitle unit, period and population
 * @param rowHeading the heading above the rows' labels
 * @param columns the columns right of the labels
 * @param rows the rows, each with one cell per column
 * @param footnotes what must be read with it
 */
public record FigureTable(
        String id,
        Text title,
        Text subtitle,
        Text rowHeading,
        List<Column> columns,
        List<Row> rows,
        List<Text> footnotes) {

    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        footnotes = List.copyOf(footnotes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Table '" + id + "' has " + columns.size() + " columns, its row '"
                        + row.key() + "' " + row.cells().size() + " cells");
            }
        }
    }

    /** The figures in it, row by row. */
    public List<Figure> figures() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.FigureCell.class::isInstance)
                .map(cell -> ((Cell.FigureCell) cell).figure())
                .toList();
    }

    /**
     * The row of that key.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Row row(String key) {
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table '" + id + "' has no row '" + key + "'"));
    }

    /**
     * The place of the column of that key, from 0.
     *
     * @throws IllegalArgumentException when there is none
     */
    public int column(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Table '" + id + "' has no column '" + key + "'");
    }
}
