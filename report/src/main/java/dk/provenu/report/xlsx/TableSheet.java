package dk.provenu.report.xlsx;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table as a sheet of its own; right of it, in words, why numbers are missing. */
final class TableSheet {

    private static final int HEADING_ROW = 3;
    private static final double NARROW = 10;
    private static final double WIDE = 44;

    private final FigureTable table;
    private final int number;
    private final SheetContext context;
    private final List<Double> widths = new ArrayList<>();
    private final boolean missing;
    /** Per column, the look of the cell above and its number: a column looks the same for a long way. */
    private final List<Memo> styles = new ArrayList<>();

    private record Memo(Look look, int style) {}

    TableSheet(FigureTable table, int number, SheetContext context) {
        this.table = table;
        this.number = number;
        this.context = context;
        this.missing = table.rows().stream().anyMatch(TableSheet::isMissing);
        table.columns()
                .forEach(_ -> styles.add(new Memo(Look.PLAIN, context.styles().index(Look.PLAIN))));
        setWidths();
    }

    private static boolean hasUnits(FigureTable table) {
        return table.columns().stream().anyMatch(column -> !column.unit().isEmpty());
    }

    /** The row of the first figures. */
    static int firstRow(FigureTable table) {
        return HEADING_ROW + (hasUnits(table) ? 2 : 1);
    }

    private void setWidths() {
        int label = table.rows().stream()
                .mapToInt(row -> context.words(row.label()).length())
                .max()
                .orElse(0);
        widths.add(Math.clamp(label + 2.0, 14, 52));
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            double width = Math.max(longestWord(column.heading()) * 1.15, longestWord(column.unit())) + 2;
            double largest = 0;
            for (Row row : table.rows()) {
                switch (row.cells().get(i)) {
                    case Cell.FigureCell(Figure figure) -> {
                        double number = Math.abs(figure.value().orNaN());
                        largest = number > largest ? number : largest;
                    }
                    case Cell.TextCell(Text text) ->
                        width = Math.max(width, context.words(text).length() + 3.0);
                    case Cell.EmptyCell() -> width = Math.max(width, NARROW);
                }
            }
            width = Math.max(width, digits(largest, column.decimals()));
            widths.add(Math.clamp(width, NARROW, WIDE));
        }
        if (missing) {
            widths.add(34.0);
        }
    }

    private int longestWord(Text text) {
        int longest = 0;
        for (String word : context.words(text).split("[ -]", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** Room for the digits of the largest number, the marks between thousands and a sign. */
    private static double digits(double largest, int decimals) {
        return 4 + Math.log10(largest + 1) * 1.35 + decimals;
    }

    private static boolean isMissing(Row row) {
        for (Cell cell : row.cells()) {
            if (cell instanceof Cell.FigureCell(Figure figure)
                    && !figure.value().isPresent()) {
                return true;
            }
        }
        return false;
    }

    void write(SheetXml sheet) throws IOException {
        sheet.begin(new SheetSetup(List.copyOf(widths), firstRow(table), 1, number == 0));
        sheet.row(2);
        context.text(sheet, 0, context.words(table.title()), Look.TITLE);
        paragraph(sheet, context.words(table.subtitle()));
        sheet.row();
        headings(sheet);
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, table.rows().get(i), firstRow(table) + i);
        }
        sheet.row();
        for (Text note : table.footnotes()) {
            paragraph(sheet, context.words(note));
        }
        sheet.end(Footer.of(context, context.words(table.title())));
    }

    private void paragraph(SheetXml sheet, String words) throws IOException {
        double width = widths.stream().mapToDouble(each -> each).sum();
        sheet.row(SheetContext.lines(words, width));
        context.text(sheet, 0, words, Look.QUIET);
        sheet.merge(0, widths.size() - 1);
    }

    private void headings(SheetXml sheet) throws IOException {
        boolean units = hasUnits(table);
        Look look = units ? Look.HEADING.with(Look.Line.NONE) : Look.HEADING;
        Look small = Look.HEADING.with(Look.Face.QUIET);
        int high = 1;
        int highUnits = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            high = Math.max(high, SheetContext.lines(context.words(column.heading()), widths.get(i + 1)));
            highUnits = Math.max(highUnits, SheetContext.lines(context.words(column.unit()), widths.get(i + 1)));
        }
        sheet.row(high);
        context.text(sheet, 0, context.words(table.rowHeading()), look);
        for (int i = 0; i < table.columns().size(); i++) {
            context.text(sheet, i + 1, context.words(table.columns().get(i).heading()), side(look, i));
        }
        if (missing) {
            context.text(sheet, widths.size() - 1, context.words("Mangler", "Missing"), look.indented());
        }
        if (units) {
            sheet.row(highUnits);
            context.text(sheet, 0, "", small);
            for (int i = 0; i < table.columns().size(); i++) {
                context.text(sheet, i + 1, context.words(table.columns().get(i).unit()), side(small, i));
            }
            if (missing) {
                context.text(sheet, widths.size() - 1, "", small);
            }
        }
    }

    private Look side(Look look, int column) {
        boolean words = table.rows().stream().anyMatch(row -> row.cells().get(column) instanceof Cell.TextCell);
        return words ? look.indented() : look.right();
    }

    private void row(SheetXml sheet, Row row, int at) throws IOException {
        Look look = look(row.kind());
        String absent = missing ? String.join("; ", sentences(row)) : "";
        sheet.row(lines(row, absent));
        context.text(sheet, 0, context.words(row.label()), look.wrapped());
        for (int i = 0; i < row.cells().size(); i++) {
            int column = i + 1;
            switch (row.cells().get(i)) {
                case Cell.FigureCell(Figure figure) ->
                    figure(
                            sheet,
                            column,
                            figure,
                            at,
                            look,
                            row.decimals(table.columns().get(i)));
                case Cell.TextCell(Text text) ->
                    context.text(
                            sheet, column, context.words(text), look.indented().wrapped());
                case Cell.EmptyCell() -> context.text(sheet, column, "", look);
            }
        }
        if (missing) {
            Look quiet = look.with(Look.Face.MISSING).indented().wrapped();
            context.text(sheet, widths.size() - 1, absent, quiet);
        }
    }

    private int lines(Row row, String absent) {
        int lines = SheetContext.lines(context.words(row.label()), widths.getFirst());
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.TextCell(Text text)) {
                lines = Math.max(lines, SheetContext.lines(context.words(text), widths.get(i + 1) - 2));
            }
        }
        return Math.max(lines, SheetContext.lines(absent, widths.getLast() - 2));
    }

    private void figure(SheetXml sheet, int column, Figure figure, int at, Look row, int decimals) throws IOException {
        Look look = (figure.value().isPresent() ? row : row.with(Look.Face.MISSING))
                .formatted(NumberFormats.of(figure, decimals));
        Memo memo = styles.get(column - 1);
        if (!memo.look().equals(look)) {
            memo = new Memo(look, context.styles().index(look));
            styles.set(column - 1, memo);
        }
        Place home = context.layout().home(figure);
        if (home.isAt(number, at, column)) {
            context.home(sheet, column, figure, number, memo.style());
        } else {
            sheet.formula(column, context.formulas().reference(home, number), figure.value(), memo.style());
        }
    }

    private static Look look(Row.Kind kind) {
        return switch (kind) {
            case ORDINARY -> Look.PLAIN.with(Look.Line.HAIR);
            case OWN -> Look.PLAIN.with(Look.Face.BOLD).with(Look.Ground.OWN).with(Look.Line.HAIR);
            case TOTAL -> Look.PLAIN.with(Look.Face.BOLD).with(Look.Line.ABOVE);
            case SUMMARY -> Look.PLAIN.with(Look.Ground.SUMMARY).with(Look.Line.HAIR);
        };
    }

    /** Reason to the places of the columns in which it holds. */
    private static Map<Text, List<Integer>> reasons(Row row) {
        Map<Text, List<Integer>> reasons = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cells().get(i) instanceof Cell.FigureCell(Figure figure)
                    && figure.value() instanceof Value.Missing missing) {
                reasons.computeIfAbsent(missing.reason().words(), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        return reasons;
    }

    private List<String> sentences(Row row) {
        List<String> sentences = new ArrayList<>();
        reasons(row).forEach((reason, columns) -> {
            List<String> names = columns.stream()
                    .map(column -> context.words(table.columns().get(column).heading()))
                    .toList();
            sentences.add(String.join(", ", names) + ": " + context.words(reason));
        });
        return sentences;
    }
}
