package dk.provenu.app.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as it is shown; the first column holds the row labels. */
public record TableView(
        String id, String title, String subtitle, List<Head> heads, List<RowView> rows, List<String> footnotes) {
    /** A column's heading; {@code unit} may be empty. */
    public record Head(String name, String unit, boolean numeric) {}

    /** A row; {@code style} is its class in the style sheet: own, total, summary or none. */
    public record RowView(String style, String label, List<CellView> cells) {}

    /** A cell: a number that can be explained, or text; {@code shade} is a class of the style sheet, or empty. */
    public record CellView(
            String text,
            boolean numeric,
            String shade,
            @Nullable FigureLink figure) {}
}
