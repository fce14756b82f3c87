package dk.provenu.engine.statistics.survival;

/**
 * Spells as columns, one place for each spell. Weeks are counted from the spell's own start: a spell that ends in its first
 * week has exit 1. Who is followed from week e on only (delayed entry, left truncation) has entry e and is at risk in the
 * weeks after e up to and including its exit.
 *
 * @param strata how many groups there are, numbered from 0
 * @param causes how many causes of leaving there are, numbered from 1
 * @param entry the weeks that had passed when the spell came under observation; an empty column when all are seen from 0
 * @param exit the week in which it ended, or in which it was last seen
 * @param cause why it ended; 0 where it was still there when last seen (right censoring)
 * @param stratum its group
 */
@SuppressWarnings("ArrayRecordComponent")
public record Durations(int strata, int causes, short[] entry, short[] exit, byte[] cause, short[] stratum) {

    /**
     * Checks every value once.
     *
     * @throws IllegalArgumentException naming the first place that is wrong and its values
     */
    public Durations {
        if (exit.length != cause.length
                || exit.length != stratum.length
                || (entry.length != 0 && entry.length != exit.length)) {
            throw new IllegalArgumentException("The columns differ in length: entry " + entry.length + ", exit "
                    + exit.length + ", cause " + cause.length + ", stratum " + stratum.length);
        }
        // A negative number anywhere leaves its sign in the sum: a pass over each column without a branch.
        int signs = signs(exit, 1, Short.MAX_VALUE) | signs(cause, causes) | signs(stratum, 0, strata - 1);
        for (int i = 0; i < entry.length; i++) {
            signs |= entry[i] | (exit[i] - 1 - entry[i]);
        }
        if (signs < 0) {
            throw new IllegalArgumentException(firstFault(strata, causes, entry, exit, cause, stratum));
        }
    }

    /** Spells that are all seen from their start. */
    public Durations(int strata, int causes, short[] exit, byte[] cause, short[] stratum) {
        this(strata, causes, new short[0], exit, cause, stratum);
    }

    /** How many spells. */
    public int size() {
        return exit.length;
    }

    /** Below 0 where a number is outside its bounds. */
    private static int signs(short[] column, int low, int high) {
        int signs = 0;
        for (int i = 0; i < column.length; i++) {
            signs |= (column[i] - low) | (high - column[i]);
        }
        return signs;
    }

    private static int signs(byte[] column, int high) {
        int signs = 0;
        for (int i = 0; i < column.length; i++) {
            signs |= column[i] | (high - column[i]);
        }
        return signs;
    }

    private static String firstFault(
            int strata, int causes, short[] entry, short[] exit, byte[] cause, short[] stratum) {
        int at = 0;
        while (true) {
            int from = entry.length == 0 ? 0 : entry[at];
            if (from < 0 || exit[at] <= from) {
                return "Spell " + at + " is seen from week " + from + " to week " + exit[at]
                        + ". Maybe: a spell lasts a week at least, and none is seen after its end.";
            }
            if (cause[at] < 0 || cause[at] > causes) {
                return "Spell " + at + " has cause " + cause[at] + "; there are 0 (still there) to " + causes + ".";
            }
            if (stratum[at] < 0 || stratum[at] >= strata) {
                return "Spell " + at + " is in stratum " + stratum[at] + "; there are 0 to " + (strata - 1) + ".";
            }
            at++;
        }
    }
}
