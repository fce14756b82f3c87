package dk.provenu.engine.disclosure;

/**
 * What hiding costs.
 *
 * @param cells all cells, each once even when it stands in several tables
 * @param small cells hidden because they are small
 * @param further cells hidden so that the small ones cannot be computed
 * @param persons the sum of the counts of all cells
 * @param hiddenPersons the sum of the counts of the hidden ones
 */
public record Loss(long cells, long small, long further, long persons, long hiddenPersons) {

    /** The share of the cells that is hidden, 0-1. */
    public double shareOfCells() {
        return cells == 0 ? 0 : (double) (small + further) / cells;
    }

    /** The share of what is counted that stands in hidden cells, 0-1. */
    public double shareOfPersons() {
        return persons == 0 ? 0 : (double) hiddenPersons / persons;
    }
}
