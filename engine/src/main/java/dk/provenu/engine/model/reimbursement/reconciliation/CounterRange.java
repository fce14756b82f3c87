package dk.provenu.engine.model.reimbursement.reconciliation;

/**
 * The numbers that a counter may show, ends included.
 *
 * @param low the least
 * @param high the greatest; {@link #OPEN} when nothing is known of it
 */
record CounterRange(int low, int high) {

    /** Higher than any person's counter ever is. */
    static final int OPEN = 1_000_000;

    static final CounterRange ANY = new CounterRange(0, OPEN);

    static final CounterRange ZERO = new CounterRange(0, 0);

    CounterRange plus(int weeks) {
        return new CounterRange(low + weeks, high >= OPEN ? OPEN : high + weeks);
    }

    CounterRange minus(int weeks) {
        return new CounterRange(low - weeks, high >= OPEN ? OPEN : high - weeks);
    }

    /** The range with more weeks possible. */
    CounterRange widened(int weeks) {
        return new CounterRange(low, Math.min(OPEN, high + weeks));
    }

    boolean meets(CounterRange other) {
        return low <= other.high && other.low <= high;
    }

    CounterRange meeting(CounterRange other) {
        return new CounterRange(Math.max(low, other.low), Math.min(high, other.high));
    }
}
