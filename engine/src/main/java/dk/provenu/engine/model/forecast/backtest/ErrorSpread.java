package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
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
 * @param reach80 standard deviations that hold 80 pct. of the municipalities' own errors
 * @param reach95 the same for 95 pct.
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record ErrorSpread(double[] shared, double[] bySize, double[] national, double reach80, double reach95) {

    /** How the variance grows with the months ahead where no forecast so far ahead has been held against what came. */
    private static final double GROWTH = 0.7;

    private static final int ROUNDS = 6;

    /** Of the normal distribution; where a series is the only one of its measure, and for the country. */
    static final double NORMAL80 = 1.2816;

    static final double NORMAL95 = 1.9600;

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
        double[] standardised = new double[0];
        int reached = 0;
        for (int h = 1; h <= horizon; h++) {
            OwnErrors own = OwnErrors.of(columns, earlier, common, known, h);
            if (Double.isNaN(own.national())) {
                break;
            }
            reached = h;
            national[h - 1] = own.national();
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
                standardised.length > 0 ? quantile(standardised, 0.80) : NORMAL80,
                standardised.length > 0 ? quantile(standardised, 0.95) : NORMAL95);
    }

    /** The value below which a share of the sorted values lies, between neighbours by straight line. */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
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
