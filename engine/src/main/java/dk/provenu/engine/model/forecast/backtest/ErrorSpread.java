package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.statistics.Means;
import dk.provenu.engine.statistics.Normal;
import java.util.Arrays;
import java.util.List;

/**
 * How far forecasts of a measure fell from what came, by month ahead, in logarithms. The error of a municipality is that
 * of the country and its own; the variance of its own is a part that all share and a part that falls with the size of the
 * count. How many of its own standard deviations hold 80 and 95 pct. is counted, not assumed (as in split conformal
 * prediction: Lei and others, Distribution-free predictive inference for regression, 2018).
 *
 * @param shared the part of the variance that is the same for all, by month ahead
 * @param bySize the part that is divided by the count
 * @param national the variance of the country's error
 * @param freedom on how many errors of the country that do not overlap it rests
 * @param reach80 standard deviations that hold 80 pct. of the municipalities' own errors
 * @param reach95 the same for 95 pct.
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record ErrorSpread(
        double[] shared, double[] bySize, double[] national, double[] freedom, double reach80, double reach95) {

    /** How the variance grows with the months ahead where no forecast so far ahead has been held against what came. */
    private static final double GROWTH = 0.7;

    private static final int ROUNDS = 6;

    /** With fewer degrees of freedom Student's t says only that nothing is known. */
    private static final double LEAST_FREEDOM = 3;

    /** Of the normal distribution: for the country's part of a municipality's error. */
    static final double NORMAL80 = Normal.quantile(0.90);

    static final double NORMAL95 = Normal.quantile(0.975);

    /**
     * From the forecasts made when fewer months were known, as far as what came is known too.
     *
     * @param common the logarithm of the country over all months
     * @param known what is known now
     */
    static ErrorSpread of(MeasureColumns columns, List<Pooled> earlier, double[] common, int known, int horizon) {
        double[] shared = new double[horizon];
        double[] bySize = new double[horizon];
        double[] national = new double[horizon];
        double[] freedom = new double[horizon];
        Arrays.fill(freedom, LEAST_FREEDOM);
        double[] standardised = new double[0];
        int reached = 0;
        for (int h = 1; h <= horizon; h++) {
            OwnErrors own = OwnErrors.of(columns, earlier, common, known, h);
            if (Double.isNaN(own.national())) {
                break;
            }
            reached = h;
            national[h - 1] = own.national();
            freedom[h - 1] = Math.max(LEAST_FREEDOM, (double) own.origins() / h);
            double[] parts = own.variance(ROUNDS);
            shared[h - 1] = parts[0];
            bySize[h - 1] = parts[1];
            standardised = join(standardised, own.standardised(parts));
        }
        for (int h = reached + 1; h <= horizon && reached > 0; h++) {
            double more = Math.pow((double) h / reached, GROWTH);
            shared[h - 1] = shared[reached - 1] * more;
            bySize[h - 1] = bySize[reached - 1] * more;
            national[h - 1] = national[reached - 1] * more;
        }
        Arrays.sort(standardised);
        return new ErrorSpread(
                shared,
                bySize,
                national,
                freedom,
                standardised.length > 0 ? Means.quantileOfSorted(standardised, 0.80) : NORMAL80,
                standardised.length > 0 ? Means.quantileOfSorted(standardised, 0.95) : NORMAL95);
    }

    private static double[] join(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** The error of a forecast as a difference of logarithms. */
    static double error(double actual, double mean) {
        return Logs.of(actual) - Logs.of(mean);
    }
}
