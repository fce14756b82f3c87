package dk.provenu.engine.model.reimbursement;

/**
 * The weeks of self-support in a window that slides with time: a ring of bits and their number, so that each week costs
 * the same however long the window is.
 */
final class SelfSupport {

    /** The longest window, in weeks: one less than the ring has bits. */
    static final int MOST = 511;

    private final long[] ring = new long[(MOST + 1) / Long.SIZE];
    private int count;
    private int oldest;

    static int checkedWindow(int weeks) {
        if (weeks > MOST) {
            throw new IllegalArgumentException("The counter restarts within a window of " + weeks + " weeks; at most "
                    + MOST + " can be counted. Maybe: a shorter window.");
        }
        return weeks;
    }

    int count() {
        return count;
    }

    void clear() {
        if (count > 0) {
            java.util.Arrays.fill(ring, 0);
            count = 0;
        }
    }

    /** Adds a week later than all before it. */
    void add(int week) {
        if (count == 0) {
            oldest = week;
        }
        ring[(week >>> 6) & 7] |= 1L << week;
        count++;
    }

    /** Forgets every week before the given one; costs as much as time has passed, and nothing when there is none. */
    void forget(int before) {
        while (count > 0 && oldest < before) {
            int at = (oldest >>> 6) & 7;
            long bit = 1L << oldest;
            if ((ring[at] & bit) != 0) {
                ring[at] &= ~bit;
                count--;
            }
            oldest++;
        }
    }
}
