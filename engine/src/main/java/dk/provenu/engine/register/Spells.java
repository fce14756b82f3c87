package dk.provenu.engine.register;

import java.util.Arrays;

/**
 * Runs of weeks in one state, as columns sorted by person and start. Within a person no two overlap; between two there may
 * be a gap, which is a time without public benefit as far as the source knows. A run is cut where the state or the
 * municipality changes, so that neighbours may have the same state.
 *
 * <p>The arrays are the columns themselves, for kernels that walk millions of rows: do not write to them.
 */
public final class Spells {

    private final int[] personStart;
    private final int[] person;
    private final short[] municipality;
    private final short[] start;
    private final short[] end;
    private final short[] state;

    private Spells(int[] personStart, short[] municipality, short[] start, short[] end, short[] state) {
        this.personStart = personStart;
        this.person = new int[start.length];
        this.municipality = municipality;
        this.start = start;
        this.end = end;
        this.state = state;
        for (int p = 0; p < personStart.length - 1; p++) {
            Arrays.fill(person, personStart[p], personStart[p + 1], p);
        }
    }

    /**
     * Columns that are taken over, not copied.
     *
     * @param personStart the first row of each person, and after the last person the number of rows
     * @param municipality the official code, 0 where the source has none
     * @param start week of {@link Weeks}, included
     * @param end week of {@link Weeks}, excluded
     * @param state number in the {@link StateList}
     * @throws IllegalArgumentException when a row ends before it starts, overlaps the one before, or columns differ in length
     */
    public static Spells of(int[] personStart, short[] municipality, short[] start, short[] end, short[] state) {
        int rows = start.length;
        if (municipality.length != rows || end.length != rows || state.length != rows) {
            throw new IllegalArgumentException("The columns of spells differ in length: " + municipality.length + ", "
                    + rows + ", " + end.length + ", " + state.length + ".");
        }
        if (personStart.length == 0 || personStart[0] != 0 || personStart[personStart.length - 1] != rows) {
            throw new IllegalArgumentException(
                    "The persons' first rows must begin with 0 and end with the number of rows, " + rows + ".");
        }
        for (int p = 0; p < personStart.length - 1; p++) {
            if (personStart[p + 1] < personStart[p]) {
                throw new IllegalArgumentException("The first rows of persons " + p + " and " + (p + 1) + " fall.");
            }
            for (int i = personStart[p]; i < personStart[p + 1]; i++) {
                if (end[i] <= start[i] || (i > personStart[p] && start[i] < end[i - 1])) {
                    throw new IllegalArgumentException(
                            "Row " + i + " of person " + p + " (weeks " + start[i] + "-" + end[i]
                                    + ") is empty or overlaps the row before. Repair spells before they become columns.");
                }
            }
        }
        return new Spells(personStart, municipality, start, end, state);
    }

    /** How many rows. */
    public int size() {
        return start.length;
    }

    public int persons() {
        return personStart.length - 1;
    }

    /** The first row of each person, and after the last person the number of rows. */
    public int[] personStart() {
        return personStart;
    }

    /** The person of each row, 0 to {@link #persons} - 1. */
    public int[] person() {
        return person;
    }

    /** The official code of each row's municipality; 0 where the source has none. */
    public short[] municipality() {
        return municipality;
    }

    /** The first week of each row. */
    public short[] start() {
        return start;
    }

    /** The week after the last of each row. */
    public short[] end() {
        return end;
    }

    /** The number of each row's state in the {@link StateList}. */
    public short[] state() {
        return state;
    }

    /** The row of a person that holds a week, or -1 in a gap. */
    public int find(int ofPerson, int week) {
        int low = personStart[ofPerson];
        int high = personStart[ofPerson + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (end[middle] <= week) {
                low = middle + 1;
            } else if (start[middle] > week) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** All weeks of all rows, added. */
    public long weeks() {
        long weeks = 0;
        for (int i = 0; i < start.length; i++) {
            weeks += end[i] - start[i];
        }
        return weeks;
    }
}
