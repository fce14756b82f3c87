package dk.provenu.engine.model.reimbursement;

/**
 * What had been counted before the histories begin. Self-support is taken to lie in the weeks just before the start, so
 * that it is forgotten as late as it can be.
 *
 * @param week the first week that is not counted here
 * @param counter affected weeks of each person; empty when nobody had any
 * @param requalified weeks of self-support of each person; empty when nobody had any
 */
@SuppressWarnings("ArrayRecordComponent")
public record Start(int week, short[] counter, short[] requalified) {

    private static final short[] NOTHING = {};

    /** Nobody had received anything before their first row. */
    public static Start nothing() {
        return new Start(0, NOTHING, NOTHING);
    }

    int counter(int person) {
        return counter.length == 0 ? 0 : counter[person];
    }

    int requalified(int person) {
        return requalified.length == 0 ? 0 : requalified[person];
    }
}
