package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;

/**
 * The bounds of the intervals as counts, by series and month ahead.
 *
 * @param lower80 at least 0
 * @param lower95 at least 0
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record Intervals(double[][] lower80, double[][] upper80, double[][] lower95, double[][] upper95) {

    /**
     * Around the means.
     *
     * @param national the variance of the country's error by month ahead
     */
    static Intervals of(MeasureColumns columns, Pooled pooled, ErrorSpread spread, double[] national) {
        int size = columns.size();
        Intervals intervals =
                new Intervals(new double[size][], new double[size][], new double[size][], new double[size][]);
        for (int i = 0; i < size; i++) {
            double[] mean = pooled.mean()[i];
            double[][] bounds = new double[4][mean.length];
            for (int h = 0; h < mean.length; h++) {
                double own = i == columns.country() ? 0 : spread.shared()[h] + spread.bySize()[h] / (mean[h] + 1);
                double radius80 = radius(own, spread.reach80(), ErrorSpread.NORMAL80, national[h]);
                double radius95 = radius(own, spread.reach95(), ErrorSpread.NORMAL95, national[h]);
                double middle = Logs.of(mean[h]);
                bounds[0][h] = Logs.count(middle - radius80);
                bounds[1][h] = Logs.count(middle + radius80);
                bounds[2][h] = Logs.count(middle - radius95);
                bounds[3][h] = Logs.count(middle + radius95);
            }
            intervals.lower80[i] = bounds[0];
            intervals.upper80[i] = bounds[1];
            intervals.lower95[i] = bounds[2];
            intervals.upper95[i] = bounds[3];
        }
        return intervals;
    }

    /** How far the bound lies from the mean: the own error and the country's do not follow each other. */
    private static double radius(double own, double reach, double normal, double national) {
        return Math.sqrt(reach * reach * own + normal * normal * national);
    }
}
