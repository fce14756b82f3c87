package dk.provenu.engine.law.financing;

/**
 * What the rules say of a week.
 *
 * @param reason why
 * @param way how state and municipality share the cost
 * @param step the step of the ladder from 1; 0 off the ladder
 * @param parameter the law's parameter that holds the rate; empty where there is none
 * @param rate the rate in pct. of the benefit, reimbursed or co-financed as {@code way} says; NaN where there is none
 */
public record WeekOutcome(Reason reason, Way way, int step, String parameter, double rate) {

    /** A week without a benefit. */
    public static final WeekOutcome NO_BENEFIT = none(Reason.NO_BENEFIT);

    /** A week without a rate, and why. */
    public static WeekOutcome none(Reason reason) {
        return new WeekOutcome(reason, Way.NEITHER, 0, "", Double.NaN);
    }

    /** The municipality's share of the cost in pct.; NaN where there is no rate. */
    public double ownShare() {
        return way == Way.COFINANCED ? rate : 100 - rate;
    }
}
