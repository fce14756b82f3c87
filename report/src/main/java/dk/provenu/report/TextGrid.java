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

/** A table laid out in columns of characters: numbers stand right, words left, headings broken over several lines. */
public final class TextGrid {

    /** A heading may be as wide as this before it is broken. */
    private static final int HEADING = 16;

    private static final int WIDEST_LABEL = 76;
    private static final int WIDEST_WORDS = 40;
    private static final int LONGEST_HEADING = 240;
    private static final String GAP = "  ";

    private final FigureTable table;
    private final Language language;
    private final NumberStyle style;
    /** The labels first; each with its heading's lines above its cells. */
    private final List<Strip> strips = new ArrayList<>();

    /**
     * A column of characters.
     *
     * @param heading the lines of heading and unit
     * @param cells one line per row
     * @param right whether it holds numbers
     */
    private record Strip(List<String> heading, List<String> cells, boolean right) {

        int width() {
            int width = 0;
            for (List<String> lines : List.of(heading, cells)) {
                for (String line : lines) {
                    width = Math.max(width, Characters.width(line));
                }
            }
            return width;
        }

        /** The line of the heading as seen from the bottom of one that is so high. */
        String heading(int line, int high) {
            int at = line - (high - heading.size());
            return at < 0 ? "" : heading.get(at);
        }
    }

    private TextGrid(FigureTable table, Language language) {
        this.table = table;
        this.language = language;
        this.style = NumberStyle.of(language);
    }

    public static TextGrid of(FigureTable table, Language language) {
        TextGrid grid = new TextGrid(table, language);
        grid.labels();
        for (int i = 0; i < table.columns().size(); i++) {
            grid.column(i);
        }
        return grid;
    }

    private void labels() {
        List<String> labels = new ArrayList<>();
        for (Row row : table.rows()) {
            // Bold is not to be had in a terminal.
            labels.add((row.kind() == Row.Kind.OWN ? "> " : "") + words(row.label(), WIDEST_LABEL));
        }
        strips.add(new Strip(List.of(words(table.rowHeading(), WIDEST_LABEL)), labels, false));
    }

    private void column(int at) {
        Column column = table.columns().get(at);
        List<String> cells = new ArrayList<>();
        boolean right = true;
        int width = HEADING;
        for (Row row : table.rows()) {
            String cell = switch (row.cells().get(at)) {
                case Cell.FigureCell(Figure figure) -> style.value(figure, row.decimals(column));
                case Cell.TextCell(Text text) -> words(text, WIDEST_WORDS);
                case Cell.EmptyCell() -> "";
            };
            right &= !(row.cells().get(at) instanceof Cell.TextCell);
            width = Math.max(width, Characters.width(cell));
            cells.add(cell);
        }
        List<String> heading = new ArrayList<>(broken(column.heading(), width));
        if (!column.unit().isEmpty()) {
            heading.addAll(broken(column.unit(), width));
        }
        strips.add(new Strip(heading, cells, right));
    }

    private String words(Text text, int widest) {
        String words = Characters.oneLine(text.in(language));
        return Characters.width(words) <= widest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, widest - 1)) + "…";
    }

    private List<String> broken(Text text, int width) {
        List<String> lines = new ArrayList<>();
        for (String word : words(text, LONGEST_HEADING).split(" ", -1)) {
            String last = lines.isEmpty() ? "" : lines.getLast();
            if (lines.isEmpty() || Characters.width(last) + 1 + Characters.width(word) > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, last + " " + word);
            }
        }
        return lines;
    }

    /** Writes as many columns as fit, then the next ones below with the labels again. */
    public void write(StringBuilder text, int width) {
        int from = 1;
        do {
            int to = from;
            int used = strips.getFirst().width();
            while (to < strips.size()
                    && (to == from || used + GAP.length() + strips.get(to).width() <= width)) {
                used += GAP.length() + strips.get(to++).width();
            }
            text.append(from > 1 ? "\n" : "");
            List<Strip> part = new ArrayList<>(List.of(strips.getFirst()));
            part.addAll(strips.subList(from, to));
            block(text, part, used);
            from = to;
        } while (from < strips.size());
    }

    private void block(StringBuilder text, List<Strip> part, int used) {
        String rule = "-".repeat(used) + "\n";
        int high = part.stream().mapToInt(strip -> strip.heading().size()).max().orElse(0);
        for (int line = 0; line < high; line++) {
            int number = line;
            line(
                    text,
                    part,
                    part.stream().map(strip -> strip.heading(number, high)).toList());
        }
        for (int row = 0; row < table.rows().size(); row++) {
            int number = row;
            text.append(row == 0 || (isSetApart(row) && !isSetApart(row - 1)) ? rule : "");
            line(
                    text,
                    part,
                    part.stream().map(strip -> strip.cells().get(number)).toList());
        }
    }

    private boolean isSetApart(int row) {
        Row.Kind kind = table.rows().get(row).kind();
        return kind == Row.Kind.TOTAL || kind == Row.Kind.SUMMARY;
    }

    private static void line(StringBuilder text, List<Strip> part, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < part.size(); i++) {
            Strip strip = part.get(i);
            String space = " ".repeat(strip.width() - Characters.width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(strip.right() ? space + cells.get(i) : cells.get(i) + space);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
