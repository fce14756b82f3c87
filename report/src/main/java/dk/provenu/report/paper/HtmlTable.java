package dk.provenu.report.paper;

import static dk.provenu.report.paper.PaperHtml.escape;

import dk.provenu.engine.table.Row;
import java.util.Locale;

/** A table as HTML: caption, headings with their scope, footnotes below. */
final class HtmlTable {

    /** With more columns than this the letters are smaller, with more than that smaller again. */
    private static final int MANY = 6;

    private static final int VERY_MANY = 9;

    private final Grid grid;
    private final StringBuilder out = new StringBuilder();

    private HtmlTable(Grid grid) {
        this.grid = grid;
    }

    static String of(Grid grid, PaperWords words) {
        // A table without rows is none to a screen reader.
        return grid.rows().isEmpty()
                ? "<p><strong>" + escape(grid.title()) + ":</strong> " + words.noRows() + "</p>\n"
                : new HtmlTable(grid).table();
    }

    private String table() {
        int columns = grid.columns().size();
        out.append("<table class=\"").append(columns > VERY_MANY ? "narrow" : columns > MANY ? "dense" : "roomy");
        out.append("\">\n<caption>").append(escape(grid.title()));
        if (!grid.subtitle().isEmpty()) {
            out.append(" <span class=\"sub\">").append(escape(grid.subtitle())).append("</span>");
        }
        out.append("</caption>\n<colgroup>");
        grid.shares()
                .forEach(share -> out.append("<col style=\"width:")
                        .append(Math.round(share * 100))
                        .append("%\"/>"));
        out.append("</colgroup>\n<thead>\n<tr>");
        if (grid.rowHeading().isEmpty()) {
            out.append("<td></td>");
        } else {
            out.append("<th scope=\"col\">").append(escape(grid.rowHeading())).append("</th>");
        }
        grid.columns().forEach(this::heading);
        out.append("</tr>\n</thead>\n<tbody>\n");
        grid.rows().forEach(this::row);
        out.append("</tbody>\n</table>\n");
        grid.footnotes()
                .forEach(note -> out.append("<p class=\"footnote\">")
                        .append(escape(note))
                        .append("</p>\n"));
        return out.toString();
    }

    private void heading(Grid.Heading column) {
        out.append("<th scope=\"col\"").append(right(column)).append('>').append(escape(column.heading()));
        if (!column.unit().isEmpty()) {
            out.append(" <span class=\"unit\">").append(escape(column.unit())).append("</span>");
        }
        out.append("</th>");
    }

    private void row(Grid.Line row) {
        out.append("<tr");
        if (row.kind() != Row.Kind.ORDINARY) {
            out.append(" class=\"")
                    .append(row.kind().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        out.append("><th scope=\"row\">").append(escape(row.label())).append("</th>");
        for (int i = 0; i < row.fields().size(); i++) {
            Grid.Field field = row.fields().get(i);
            out.append("<td").append(right(grid.columns().get(i)));
            field.address()
                    .ifPresent(address -> out.append(" data-address=\"")
                            .append(escape(address))
                            .append('"'));
            out.append('>').append(escape(field.text())).append("</td>");
        }
        out.append("</tr>\n");
    }

    private static String right(Grid.Heading column) {
        return column.right() ? " class=\"number\"" : "";
    }
}
