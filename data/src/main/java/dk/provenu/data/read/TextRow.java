package dk.provenu.data.read;

import java.util.List;

/**
 * One row below the header.
 *
 * @param line where the row begins, counted from 1 as an editor or a spreadsheet counts
 * @param cells as many as the header has columns
 */
public record TextRow(int line, List<Cell> cells) {

    /** Whether every cell is empty, as the rows that a spreadsheet leaves below a table. */
    public boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
