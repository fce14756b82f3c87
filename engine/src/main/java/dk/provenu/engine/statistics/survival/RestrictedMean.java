package dk.provenu.engine.statistics.survival;

/**
 * The mean number of weeks spent there within a limit: the area under the curve up to it (Irwin 1949), with the standard
 * error of Greenwood's formula. Unlike the plain mean it needs no guess about those who are still there.
 *
 * @param weeks from 0 to the limit
 * @param error its standard error
 * @param limit the limit in weeks
 */
public record RestrictedMean(double weeks, double error, int limit) {

    /**
     * The restricted mean of a table.
     *
     * @param limit from 1 to the last week of the table
     */
    public static RestrictedMean of(RiskTable table, int limit) {
        if (limit < 1 || limit > table.weeks()) {
            throw new IllegalArgumentException("The limit is from 1 to " + table.weeks() + " weeks, not " + limit);
        }
        double[] survival = SurvivalCurve.of(table).survival();
        double variance = 0;
        double area = 0;
        for (int step = table.steps() - 1; step >= 0; step--) {
            double hazard = table.hazard(step);
            double atRisk = table.exposure()[step] / table.length(step);
            for (int week = table.ends()[step]; week >= table.first(step); week--) {
                if (week < limit) {
                    area += survival[week];
                    variance += hazard < 1 && hazard > 0 ? area * area * hazard / (atRisk * (1 - hazard)) : 0;
                }
            }
        }
        return new RestrictedMean(1 + area, Math.sqrt(variance), limit);
    }
}
