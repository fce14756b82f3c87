package dk.provenu.engine.table;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A row of a table.
 *
 * @param key its part of the ids of the figures in it
 * @param label what it is about; stands left of the first column
 * @param kind how it is to be set apart
 * @param cells one per column
 */
public record Row(String key, Text label, Kind kind, List<Cell> cells) {

    /** How a row is set apart from the others. */
    public enum Kind {
        ORDINARY,
        /** The municipality that the reader belongs to. */
        OWN,
        /** The sum of what stands above. */
        TOTAL,
        /** Mean, median and the like. */
        SUMMARY
    }

    public Row {
        cells = List.copyOf(cells);
    }
}
