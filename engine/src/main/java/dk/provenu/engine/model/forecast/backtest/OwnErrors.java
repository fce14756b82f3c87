package dk.provenu.engine.model.forecast.backtest;

import java.util.Arrays;
import java.util.List;

/**
 * The errors so many months ahead that the municipalities do not share with the country.
 *
 * @param error in logarithms
 * @param inverse one over the count that was expected, plus one
 * @param origins from how many origins
 * @param national the mean square of the country's errors; NaN where there are none
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record OwnErrors(double[] error, double[] inverse, int origins, double national) {

    private static final double LEAST = 1e-7;

    static OwnErrors of(MeasureColumns columns, List<Pooled> earlier, double[] common, int known, int horizon) {
        double[] error = new double[earlier.size() * columns.size()];
        double[] inverse = new double[error.length];
        int rows = 0;
        double squares = 0;
        int origins = 0;
        for (Pooled one : earlier) {
            int month = one.known() + horizon - 1;
            if (month >= known) {
                continue;
            }
            double country = common[month] - one.national()[horizon - 1];
            squares += country * country;
            origins++;
            for (int i = 0; i < columns.size(); i++) {
                double actual = columns.actual(i, month);
                if (i != columns.country() && one.mean()[i].length > 0 && !Double.isNaN(actual)) {
                    double mean = one.mean()[i][horizon - 1];
                    error[rows] = ErrorSpread.error(actual, mean) - country;
                    inverse[rows] = 1 / (mean + 1);
                    rows++;
                }
            }
        }
        return new OwnErrors(
                Arrays.copyOf(error, rows),
                Arrays.copyOf(inverse, rows),
                origins,
                origins > 0 ? squares / origins : Double.NaN);
    }

    /**
     * The two parts of the variance: least squares of the squared errors, each weighted by the variance that the round
     * before gave, since a large variance is also an uncertain one.
     */
    double[] variance(int rounds) {
        double[] parts = {Arrays.stream(error).map(one -> one * one).average().orElse(0), 0};
        for (int round = 0; round < rounds; round++) {
            double one = 0;
            double slope = 0;
            double square = 0;
            double left = 0;
            double right = 0;
            for (int i = 0; i < error.length; i++) {
                double expected = Math.max(LEAST, parts[0] + parts[1] * inverse[i]);
                double weight = 1 / (expected * expected);
                double squared = error[i] * error[i];
                one += weight;
                slope += weight * inverse[i];
                square += weight * inverse[i] * inverse[i];
                left += weight * squared;
                right += weight * squared * inverse[i];
            }
            double determinant = one * square - slope * slope;
            if (determinant <= 1e-12 * one * square) {
                break;
            }
            parts = new double[] {
                (left * square - right * slope) / determinant, (one * right - slope * left) / determinant
            };
            if (parts[0] < 0) {
                parts = new double[] {LEAST, right / square};
            } else if (parts[1] < 0) {
                parts = new double[] {left / one, 0};
            }
        }
        return parts;
    }

    /** Each error over its standard deviation, without its sign. */
    double[] standardised(double[] parts) {
        double[] standardised = new double[error.length];
        for (int i = 0; i < error.length; i++) {
            double variance = Math.max(LEAST, parts[0] + parts[1] * inverse[i]);
            standardised[i] = Math.abs(error[i]) / Math.sqrt(variance);
        }
        return standardised;
    }
}
