package dk.provenu.report;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.table.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A table laid out in columns of characters; numbers stand right, labels left.
 *
 * @param lines heading, unit and rows, each with the label first
 * @param kinds the rows' kinds
 */
record TextGrid(List<List<String>> lines, List<Row.Kind> kinds) {

    private static final int HEADINGS = 2;
    private static final int WIDEST = 34;
    private static final String GAP = "  ";

    static TextGrid of(FigureTable table, Language language) {
        NumberStyle style = NumberStyle.of(language);
        List<List<String>> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(List.of(words(table.rowHeading(), language)));
        List<String> units = new ArrayList<>(List.of(""));
        for (Column column : table.columns()) {
            headings.add(words(column.heading(), language));
            units.add(words(column.unit(), language));
        }
        lines.add(headings);
        lines.add(units);
        for (Row row : table.rows()) {
            // Bold is not to be had in a terminal.
            String own = row.kind() == Row.Kind.OWN ? "> " : "";
            List<String> line = new ArrayList<>(List.of(own + words(row.label(), language)));
            for (int i = 0; i < row.cells().size(); i++) {
                int decimals = table.columns().get(i).decimals();
                line.add(
                        switch (row.cells().get(i)) {
                            case Cell.FigureCell(Figure figure) -> style.value(figure, decimals);
                            case Cell.TextCell(Text text) -> words(text, language);
                            case Cell.EmptyCell() -> "";
                        });
            }
            lines.add(line);
        }
        return new TextGrid(lines, table.rows().stream().map(Row::kind).toList());
    }

    private static String words(Text text, Language language) {
        String words = Characters.oneLine(text.in(language));
        return Characters.width(words) <= WIDEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    /** Writes as many columns as fit, then the next ones below with the labels again. */
    void write(StringBuilder text, int width) {
        int columns = lines.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Characters.width(line.get(i)));
            }
        }
        int from = 1;
        do {
            int to = from;
            int used = widths[0];
            while (to < columns && (to == from || used + GAP.length() + widths[to] <= width)) {
                used += GAP.length() + widths[to++];
            }
            text.append(from > 1 ? "\n" : "");
            block(text, widths, from, to, used);
            from = to;
        } while (from < columns);
    }

    private void block(StringBuilder text, int[] widths, int from, int to, int used) {
        String rule = "-".repeat(used) + "\n";
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i == HEADINGS;
            boolean total = i > HEADINGS && setApart(i) && !setApart(i - 1);
            text.append(first || total ? rule : "");
            StringBuilder line = new StringBuilder(padded(lines.get(i).getFirst(), widths[0], false));
            for (int column = from; column < to; column++) {
                line.append(GAP).append(padded(lines.get(i).get(column), widths[column], true));
            }
            if (i != 1 || !line.toString().isBlank()) {
                text.append(line.toString().stripTrailing()).append('\n');
            }
        }
    }

    private boolean setApart(int line) {
        Row.Kind kind = kinds.get(line - HEADINGS);
        return kind == Row.Kind.TOTAL || kind == Row.Kind.SUMMARY;
    }

    private static String padded(String words, int width, boolean right) {
        String space = " ".repeat(width - Characters.width(words));
        return right ? space + words : words + space;
    }
}
