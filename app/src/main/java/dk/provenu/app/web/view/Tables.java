package dk.provenu.app.web.view;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Turns a table of figures into what its template shows. */
public final class Tables {
    private static final int SHORT = 12;

    private Tables() {}

    /** The table in the reader's language, each number open to be explained. */
    public static TableView of(FigureTable table, Links links) {
        Language language = links.choice().language();
        List<TableView.Head> heads = new ArrayList<>();
        heads.add(new TableView.Head(table.rowHeading().in(language), "", false));
        for (int at = 0; at < table.columns().size(); at++) {
            Column column = table.columns().get(at);
            heads.add(new TableView.Head(
                    column.heading().in(language), shortUnit(column.unit().in(language)), isNumeric(table, at)));
        }
        List<TableView.RowView> rows = new ArrayList<>();
        boolean summed = false;
        for (Row row : table.rows()) {
            rows.add(row(row, table.columns(), links, summed));
            summed = row.kind() == Row.Kind.SUMMARY;
        }
        List<String> footnotes =
                table.footnotes().stream().map(note -> note.in(language)).toList();
        return new TableView(
                table.id(), table.title().in(language), table.subtitle().in(language), heads, rows, footnotes);
    }

    /** The numbers of a picture: a row per category, a column per series. */
    public static TableView behind(ChartSpec chart, Links links) {
        Language language = links.choice().language();
        List<TableView.Head> heads = new ArrayList<>();
        heads.add(new TableView.Head("", "", false));
        chart.series()
                .forEach(series -> heads.add(new TableView.Head(
                        series.label().in(language), series.points().isEmpty() ? "" : unit(series, language), true)));
        Figures figures = Figures.of(links);
        List<TableView.RowView> rows = new ArrayList<>();
        for (int at = 0; at < chart.categories().size(); at++) {
            List<TableView.CellView> cells = new ArrayList<>();
            boolean own = false;
            for (ChartSpec.Series series : chart.series()) {
                own |= series.highlighted() == at;
                cells.add(new TableView.CellView(
                        "", true, "", figures.cell(series.points().get(at), series.decimals())));
            }
            rows.add(new TableView.RowView(
                    own ? "own" : "", chart.categories().get(at).in(language), cells));
        }
        return new TableView(
                chart.id() + "-numbers",
                chart.title().in(language),
                chart.subtitle().in(language),
                heads,
                rows,
                List.of());
    }

    private static String unit(ChartSpec.Series series, Language language) {
        return series.points().getFirst().unit().words().in(language);
    }

    private static TableView.RowView row(Row row, List<Column> columns, Links links, boolean summed) {
        Figures figures = Figures.of(links);
        Language language = links.choice().language();
        List<TableView.CellView> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int decimals = row.decimals(columns.get(at));
            cells.add(
                    switch (row.cells().get(at)) {
                        case Cell.FigureCell(var figure) ->
                            new TableView.CellView("", true, Shades.of(figure, row), figures.cell(figure, decimals));
                        case Cell.TextCell(Text text) -> new TableView.CellView(text.in(language), false, "", null);
                        case Cell.EmptyCell() -> new TableView.CellView("", false, "", null);
                    });
        }
        String style = switch (row.kind()) {
            case ORDINARY -> "";
            case OWN -> "own";
            case TOTAL -> "total";
            case SUMMARY -> summed ? "summary" : "summary first";
        };
        return new TableView.RowView(style, row.label().in(language), cells);
    }

    /** A short unit stays on one line. */
    private static String shortUnit(String unit) {
        return unit.length() <= SHORT ? unit.replace(' ', '\u00a0') : unit;
    }

    private static boolean isNumeric(FigureTable table, int column) {
        return table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.FigureCell);
    }
}
