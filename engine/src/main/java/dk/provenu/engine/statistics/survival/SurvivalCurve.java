package dk.provenu.engine.statistics.survival;

/**
 * The share still there after each week (Kaplan and Meier 1958) with Greenwood's standard error, and the shares that have
 * left for each cause (Aalen and Johansen 1978) with theirs. All from one recursion over the weeks on the covariance of the
 * shares, with the multinomial variance of a week's leavers: for the share still there it is Greenwood's formula, written
 * so that nothing is divided by those who remain, and the last week has an answer when all leave in it.
 *
 * @param survival the share still there after week 0, 1, ...; 1 after week 0
 * @param error its standard error; 0 before the first has left, and where nobody remains
 * @param incidence by cause, the share that has left for it after week 0, 1, ...
 * @param incidenceError its standard error
 * @param lastWeek the last week in which somebody is at risk; beyond it the shares only stand still
 */
@SuppressWarnings("ArrayRecordComponent")
public record SurvivalCurve(
        double[] survival, double[] error, double[][] incidence, double[][] incidenceError, int lastWeek) {

    /** The curve of a table. */
    public static SurvivalCurve of(RiskTable table) {
        int weeks = table.weeks();
        int causes = table.causes();
        double[] survival = new double[weeks + 1];
        double[] error = new double[weeks + 1];
        double[][] incidence = new double[causes][weeks + 1];
        double[][] incidenceError = new double[causes][weeks + 1];
        double[] left = new double[causes];
        double[] variance = new double[causes];
        double[] covariance = new double[causes];
        double still = 1;
        double spread = 0;
        survival[0] = 1;
        for (int step = 0; step < table.steps(); step++) {
            double atRisk = table.exposure()[step] / table.length(step);
            double hazard = table.hazard(step);
            for (int week = table.first(step); week <= table.ends()[step]; week++) {
                if (atRisk > 0) {
                    for (int cause = 0; cause < causes; cause++) {
                        double own = table.events()[cause][step] / table.exposure()[step];
                        variance[cause] += 2 * own * covariance[cause]
                                + own * own * spread
                                + still * still * own * (1 - own) / atRisk;
                        covariance[cause] = (1 - hazard) * (covariance[cause] + own * spread)
                                - still * still * own * (1 - hazard) / atRisk;
                        left[cause] += still * own;
                    }
                    spread = (1 - hazard) * (1 - hazard) * spread + still * still * hazard * (1 - hazard) / atRisk;
                    still *= 1 - hazard;
                }
                survival[week] = still;
                error[week] = Math.sqrt(spread);
                for (int cause = 0; cause < causes; cause++) {
                    incidence[cause][week] = left[cause];
                    incidenceError[cause][week] = Math.sqrt(Math.max(0, variance[cause]));
                }
            }
        }
        int last = table.stepsAtRisk();
        return new SurvivalCurve(survival, error, incidence, incidenceError, last == 0 ? 0 : table.ends()[last - 1]);
    }

    /** The last week of the table. */
    public int weeks() {
        return survival.length - 1;
    }

    /**
     * The interval around the share still there. Before anybody has left it is 1 to 1. Where nobody remains no interval can
     * be laid: its lower end is then 0 and its upper end stays where it was the week before, since the true share falls only.
     *
     * @param level such as 0.95
     */
    public Band band(Interval form, double level) {
        double reach = Interval.reach(level);
        double[] low = new double[survival.length];
        double[] high = new double[survival.length];
        for (int week = 0; week < survival.length; week++) {
            double share = survival[week];
            if (share >= 1) {
                low[week] = 1;
                high[week] = 1;
            } else if (share <= 0) {
                low[week] = 0;
                high[week] = high[week - 1];
            } else {
                low[week] = form.bound(share, error[week], -reach);
                high[week] = form.bound(share, error[week], reach);
            }
        }
        return new Band(low, high);
    }
}
