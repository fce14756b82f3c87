package dk.provenu.report;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables as CSV: semicolon, decimal comma and a byte order mark in Danish, so that a Danish Excel opens it; comma and
 * point in English. Numbers are not grouped. A missing number is its reason in a word. Words that a spreadsheet would
 * take for a formula get an apostrophe in front; numbers never do.
 */
public final class CsvReport implements Report {

    /** How many decimals a number is written with. */
    public enum Precision {
        /** As in the table. */
        SHOWN,
        /** Every digit that the number holds. */
        FULL
    }

    private static final String END = "\r\n";

    private final NumberStyle style;
    private final Precision precision;

    private CsvReport(NumberStyle style, Precision precision) {
        this.style = style;
        this.precision = precision;
    }

    public static CsvReport of(Language language, Precision precision) {
        return new CsvReport(NumberStyle.of(language), precision);
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    /** All tables below one another, each under its title and above its footnotes, an empty line between them. */
    @Override
    public void write(ModelResult result, OutputStream out) throws IOException {
        if (result.plain().isPresent()) {
            plain(result.plain().get(), out);
            return;
        }
        StringBuilder csv = start();
        for (FigureTable table : result.tables()) {
            line(csv, List.of(words(table.title())));
            if (!table.subtitle().isEmpty()) {
                line(csv, List.of(words(table.subtitle())));
            }
            body(csv, table);
            table.footnotes().forEach(note -> line(csv, List.of(words(note))));
            csv.append(END);
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One table alone: a line of headings, then one line per row, for programs that read it. */
    public void write(FigureTable table, OutputStream out) throws IOException {
        StringBuilder csv = start();
        body(csv, table);
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Rows for other programs: comma and point in every language, no mark before them, so that any reader takes them. */
    private static void plain(PlainTable table, OutputStream out) throws IOException {
        StringBuilder csv = new StringBuilder();
        Stream.concat(Stream.of(table.header()), table.rows().stream())
                .forEach(row -> csv.append(row.stream().map(CsvReport::field).collect(Collectors.joining(",")))
                        .append('\n'));
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private StringBuilder start() {
        return new StringBuilder(style.language() == Language.DA ? "\uFEFF" : "");
    }

    private void body(StringBuilder csv, FigureTable table) {
        List<String> headings = new ArrayList<>();
        headings.add(words(table.rowHeading()));
        for (Column column : table.columns()) {
            String unit = column.unit().in(style.language());
            headings.add(words(column.heading().plus(Text.same(unit.isEmpty() ? "" : " (" + unit + ")"))));
        }
        line(csv, headings);
        for (Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(words(row.label()));
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(
                        switch (row.cells().get(i)) {
                            case Cell.FigureCell(Figure figure) ->
                                number(figure, row.decimals(table.columns().get(i)));
                            case Cell.TextCell(Text text) -> words(text);
                            case Cell.EmptyCell() -> "";
                        });
            }
            line(csv, cells);
        }
    }

    private String number(Figure figure, int decimals) {
        return switch (figure.value()) {
            case Value.Missing missing -> words(missing.reason().words());
            case Value.Present(double number) when precision == Precision.FULL -> quoted(style.exact(number));
            case Value.Present(double number) ->
                quoted(style.plain(number, figure.unit().form() == Unit.Form.YEAR ? 0 : decimals));
        };
    }

    /** Words made safe: on one line, no formula (see OWASP, CSV injection). */
    private String words(Text text) {
        String words = Characters.oneLine(text.in(style.language()));
        String start = words.stripLeading();
        boolean formula = !start.isEmpty() && "=+-@＝＋－＠|%".indexOf(start.charAt(0)) >= 0;
        return quoted(formula ? "'" + words : words);
    }

    private String quoted(String field) {
        boolean plain = field.indexOf(separator()) < 0
                && field.indexOf('"') < 0
                && field.equals(field.strip())
                && !field.startsWith("'");
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private char separator() {
        return style.language() == Language.DA ? ';' : ',';
    }

    private void line(StringBuilder csv, List<String> fields) {
        csv.append(String.join(String.valueOf(separator()), fields)).append(END);
    }
}
