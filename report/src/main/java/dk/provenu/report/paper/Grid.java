package dk.provenu.report.paper;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.report.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as it is printed; one with more columns than paper is wide becomes several, each with the rows' labels.
 *
 * @param title what it shows
 * @param subtitle unit, period and population; may be empty
 * @param rowHeading the heading above the labels; may be empty
 * @param columns the columns right of the labels
 * @param rows the rows
 * @param footnotes what must be read with it
 */
record Grid(
        String title,
        String subtitle,
        String rowHeading,
        List<Heading> columns,
        List<Line> rows,
        List<String> footnotes) {

    /** The most columns beside the labels that can be read on a page. */
    static final int MOST_COLUMNS = 12;

    /** The fewest and the most letters for which a column is made wide enough. */
    private static final int NARROWEST = 8;

    private static final int WIDEST = 20;
    private static final int WIDEST_LABEL = 34;
    private static final int PADDING = 3;

    /**
     * A column.
     *
     * @param right whether it holds numbers
     */
    record Heading(String heading, String unit, boolean right) {}

    /** A row. */
    record Line(String label, Row.Kind kind, List<Field> fields) {}

    /**
     * A cell.
     *
     * @param address where its figure is found again, where it holds one
     */
    record Field(String text, Optional<String> address) {}

    /**
     * A table in as many parts as it needs.
     *
     * @param address the table's address; its options hold for each figure in it
     */
    static List<Grid> of(String address, FigureTable table, PaperWords words) {
        int count = table.columns().size();
        int parts = Math.max(1, (count + MOST_COLUMNS - 1) / MOST_COLUMNS);
        int each = (count + parts - 1) / parts;
        List<Grid> grids = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int from = part * each;
            int to = Math.min(count, from + each);
            grids.add(new Maker(address, table, words).part(from, to, part > 0, part == parts - 1));
        }
        return grids;
    }

    /** Which part of the table's width each column takes, the labels' first, by the longest that stands in it. */
    List<Double> shares() {
        List<Integer> letters = new ArrayList<>();
        int labels = longestWord(rowHeading);
        for (Line row : rows) {
            labels = Math.max(labels, row.label().length());
        }
        letters.add(Math.clamp(labels, NARROWEST, WIDEST_LABEL));
        for (int i = 0; i < columns.size(); i++) {
            Heading column = columns.get(i);
            int longest = Math.max(longestWord(column.heading()), longestWord(column.unit()));
            for (Line row : rows) {
                String text = row.fields().get(i).text();
                longest = Math.max(longest, column.right() ? text.length() : longestWord(text));
            }
            letters.add(Math.clamp(longest + PADDING, NARROWEST, WIDEST));
        }
        double sum = letters.stream().mapToInt(each -> each).sum();
        return letters.stream().map(each -> each / sum).toList();
    }

    private static int longestWord(String words) {
        int longest = 0;
        for (String word : words.split(" ", -1)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private record Maker(String address, FigureTable table, PaperWords words) {

        Grid part(int from, int to, boolean continued, boolean last) {
            List<Heading> headings = new ArrayList<>();
            for (int at = from; at < to; at++) {
                var column = table.columns().get(at);
                headings.add(new Heading(say(column.heading()), say(column.unit()), isRight(at)));
            }
            return new Grid(
                    say(table.title()) + (continued ? words.continued() : ""),
                    say(table.subtitle()),
                    say(table.rowHeading()),
                    headings,
                    table.rows().stream().map(row -> line(row, from, to)).toList(),
                    last ? table.footnotes().stream().map(this::say).toList() : List.of());
        }

        private Line line(Row row, int from, int to) {
            List<Field> fields = new ArrayList<>();
            for (int at = from; at < to; at++) {
                int decimals = row.decimals(table.columns().get(at));
                fields.add(
                        switch (row.cells().get(at)) {
                            case Cell.FigureCell(Figure figure) ->
                                new Field(words.style().value(figure, decimals), Optional.of(place(figure)));
                            case Cell.TextCell(Text text) -> new Field(say(text), Optional.empty());
                            case Cell.EmptyCell() -> new Field("", Optional.empty());
                        });
            }
            return new Line(say(row.label()), row.kind(), fields);
        }

        private String place(Figure figure) {
            int options = address.indexOf('?');
            return figure.id() + (options < 0 ? "" : address.substring(options));
        }

        private boolean isRight(int column) {
            return table.rows().stream().noneMatch(row -> row.cells().get(column) instanceof Cell.TextCell);
        }

        private String say(Text text) {
            return Characters.oneLine(words.say(text));
        }
    }
}
