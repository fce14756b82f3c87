package dk.provenu.engine.model.forecast.method;

/**
 * The same month a year before: the measure that every other method must beat (Hyndman and Athanasopoulos, Forecasting:
 * Principles and Practice, 3rd ed., 5.2).
 */
public final class SeasonalNaive {

    /** Months in a season. */
    public static final int YEAR = 12;

    private SeasonalNaive() {}

    /** The forecast of the month {@code horizon} months after the first {@code known} ones. */
    public static double at(double[] values, int known, int horizon) {
        int years = (horizon + YEAR - 1) / YEAR;
        return values[known + horizon - 1 - years * YEAR];
    }

    /** The mean absolute error over the known months, by which errors are scaled; NaN where it is 0. */
    public static double scale(double[] values, int start, int known) {
        double sum = 0;
        for (int i = start + YEAR; i < known; i++) {
            sum += Math.abs(values[i] - values[i - YEAR]);
        }
        return sum > 0 ? sum / (known - start - YEAR) : Double.NaN;
    }
}
