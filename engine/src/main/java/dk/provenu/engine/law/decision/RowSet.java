package dk.provenu.engine.law.decision;

import java.util.Arrays;
import java.util.List;

/** The rows that fired, by their place in {@link DecisionTable#allRows()}; ready-made, so that asking allocates nothing. */
public final class RowSet {

    private final int[] rows;

    RowSet(int[] rows) {
        this.rows = rows;
    }

    /** How many. */
    public int size() {
        return rows.length;
    }

    /** The place of the row that stands at an index from 0. */
    public int get(int index) {
        return rows[index];
    }

    List<Integer> list() {
        return Arrays.stream(rows).boxed().toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(rows);
    }
}
