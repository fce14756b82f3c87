package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.model.forecast.method.Method;
import java.util.Arrays;
import java.util.List;

/**
 * What each method counts for, by month ahead: the smaller its errors were until now over all municipalities, the more
 * (Bates and Granger, The combination of forecasts, 1969). One set of weights for a measure and month ahead, since a
 * single municipality's errors are too few to choose by.
 */
final class PoolWeights {

    /**
     * How sharply a method that errs less is preferred: one that errs a tenth less counts 2.3 times as much. Between 4 and
     * 16 the errors of the backtest are nearly the same.
     */
    private static final double SHARPNESS = 8;

    private static final int METHODS = Method.POOL.size();

    private PoolWeights() {}

    /**
     * The weights, by method and month ahead; equal where nothing has been seen.
     *
     * @param misses what each origin's methods missed by, as of {@link #misses}
     * @param firstKnown what was known at the first of them; the others follow month by month
     */
    static double[][] of(List<double[][]> misses, int firstKnown, int known, int horizon) {
        double[][] weights = new double[METHODS][horizon];
        double[] latest = new double[METHODS];
        Arrays.fill(latest, 1.0 / METHODS);
        for (int h = 1; h <= horizon; h++) {
            double[] error = new double[METHODS];
            for (int origin = firstKnown; origin + h <= known; origin++) {
                for (int m = 0; m < METHODS; m++) {
                    error[m] += misses.get(origin - firstKnown)[m][h - 1];
                }
            }
            if (Arrays.stream(error).allMatch(one -> one > 0)) {
                double least = Arrays.stream(error).min().orElseThrow();
                double sum = 0;
                for (int m = 0; m < METHODS; m++) {
                    latest[m] = Math.pow(least / error[m], SHARPNESS);
                    sum += latest[m];
                }
                for (int m = 0; m < METHODS; m++) {
                    latest[m] /= sum;
                }
            }
            for (int m = 0; m < METHODS; m++) {
                weights[m][h - 1] = latest[m];
            }
        }
        return weights;
    }

    /**
     * By how much each method missed the deviations that came, by method and month ahead: the mean absolute error, each
     * series counted by the root of its size, since a small count is mostly chance. 0 where nothing came.
     *
     * @param common the logarithm of the country over all months
     */
    static double[][] misses(MeasureColumns columns, Origin origin, double[] common, int horizon) {
        double[][] misses = new double[METHODS][horizon];
        for (int h = 1; h <= horizon && origin.known() + h <= columns.months(); h++) {
            int month = origin.known() + h - 1;
            int count = 0;
            for (int i = 0; i < columns.size(); i++) {
                double actual = columns.actual(i, month);
                if (origin.deviations()[0][i].length > 0 && !Double.isNaN(actual)) {
                    double deviation = Logs.of(actual) - common[month];
                    double size = Math.sqrt(origin.filled()[i][origin.known() - 1] + 1);
                    count++;
                    for (int m = 0; m < METHODS; m++) {
                        misses[m][h - 1] += size * Math.abs(deviation - origin.deviations()[m][i][h - 1]);
                    }
                }
            }
            for (int m = 0; m < METHODS && count > 0; m++) {
                misses[m][h - 1] /= count;
            }
        }
        return misses;
    }
}
