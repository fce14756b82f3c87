package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.statistics.StudentT;

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
                double[] radius = i == columns.country()
                        ? alone(spread.freedom()[h], national[h])
                        : radius(spread, h, mean[h], national[h]);
                double middle = Logs.of(mean[h]);
                bounds[0][h] = Logs.count(middle - radius[0]);
                bounds[1][h] = Logs.count(middle + radius[0]);
                bounds[2][h] = Logs.count(middle - radius[1]);
                bounds[3][h] = Logs.count(middle + radius[1]);
            }
            intervals.lower80[i] = bounds[0];
            intervals.upper80[i] = bounds[1];
            intervals.lower95[i] = bounds[2];
            intervals.upper95[i] = bounds[3];
        }
        return intervals;
    }

    /** How far the bounds of a municipality lie from its mean: its own error and the country's do not follow each other. */
    private static double[] radius(ErrorSpread spread, int h, double mean, double national) {
        double own = spread.shared()[h] + spread.bySize()[h] / (mean + 1);
        return new double[] {
            Math.sqrt(square(spread.reach80()) * own + square(ErrorSpread.NORMAL80) * national),
            Math.sqrt(square(spread.reach95()) * own + square(ErrorSpread.NORMAL95) * national)
        };
    }

    /** The country has no others whose errors could be counted, and few of its own: Student's t. */
    private static double[] alone(double freedom, double national) {
        StudentT t = new StudentT(freedom);
        return new double[] {t.quantile(0.90) * Math.sqrt(national), t.quantile(0.975) * Math.sqrt(national)};
    }

    private static double square(double x) {
        return x * x;
    }
}
