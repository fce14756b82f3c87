package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.List;

/** What the rules say, as far as a settlement can be held against it. Weeks are numbers that rise by one. */
interface Ladder {

    /**
     * The kinds of week that a benefit may be: one, or one for each period of grant where the rules make a difference.
     * None for a benefit that the rules do not know.
     */
    List<Byte> kinds(String benefit);

    /** Whether a week of a kind counts on the ladder. */
    boolean counts(int week, byte kind);

    /**
     * The rule for a week.
     *
     * @param counter the number of the week on the ladder's counter, from 1
     */
    Rule rule(int week, byte kind, int counter);

    /** The counter from which on nothing changes. */
    int lastCounter();

    /** How many weeks of self-support restart the counter. */
    int restartWeeks(int week);

    /** In how many of the latest weeks they must lie. */
    int windowWeeks(int week);

    /** How state and municipality share the cost. */
    enum Way {
        REIMBURSED,
        COFINANCED,
        /** The rules have no rate. */
        NONE
    }

    /**
     * A rule.
     *
     * @param way who pays what
     * @param step the step from 1; 0 for a rate that is off the ladder
     * @param rate in pct.; NaN where there is none
     */
    record Rule(Way way, int step, double rate) {
        /** Whether a rate is this one. Rates have at most two decimals. */
        boolean is(double other) {
            return Math.abs(rate - other) < 0.005;
        }
    }
}
