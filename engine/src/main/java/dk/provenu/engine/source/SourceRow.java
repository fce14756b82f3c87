package dk.provenu.engine.source;

import dk.provenu.engine.figure.Figure;
import java.util.Map;

/**
 * A row of a dataset as models meet it.
 *
 * @param file the imported file
 * @param line its line there
 * @param texts column to canonical text: municipality code, period, code, words; of a kind that is about persons numbers
 *     too, with a decimal point
 * @param figures column to observed figure; present for every declared number column, as missing where the cell was empty;
 *     none of a kind that is about persons
 */
public record SourceRow(String file, int line, Map<String, String> texts, Map<String, Figure> figures) {

    public SourceRow {
        texts = Map.copyOf(texts);
        figures = Map.copyOf(figures);
    }

    /** The text of a column; empty when the cell was. */
    public String text(String column) {
        return texts.getOrDefault(column, "");
    }

    /**
     * The figure of a number column.
     *
     * @throws IllegalArgumentException when the dataset declares no such column
     */
    public Figure figure(String column) {
        Figure figure = figures.get(column);
        if (figure == null) {
            throw new IllegalArgumentException(
                    "Line " + line + " of " + file + " has no number column '" + column + "'");
        }
        return figure;
    }
}
