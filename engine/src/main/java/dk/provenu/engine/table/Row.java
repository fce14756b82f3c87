package dk.provenu.engine.table;

import dk.provenu.engine.figure.Text;
import java.util.List;
import java.util.OptionalInt;

/**
 * A row of a table.
 *
 * @param key its part of the ids of the figures in it
 * @param label what it is about; stands left of the first column
 * @param kind how it is to be set apart
 * @param cells one per column
 * @param ownDecimals how many decimals its figures show, where the row has a unit of its own; else the columns say
 */
public record Row(String key, Text label, Kind kind, List<Cell> cells, OptionalInt ownDecimals) {

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

    /** A row whose columns say how many decimals are shown. */
    public Row(String key, Text label, Kind kind, List<Cell> cells) {
        this(key, label, kind, cells, OptionalInt.empty());
    }

    /** How many decimals a figure in a column of this row shows. */
    public int decimals(Column column) {
        return ownDecimals.orElse(column.decimals());
    }
}
