package dk.provenu.engine.model.forecast.method;

/**
 * Each municipality's deviation from the country is a level of its own that wanders, and a seasonal shape of which all
 * municipalities together say how much is more than chance ({@link SeasonShapes}). The level is found by simple
 * exponential smoothing of what is left when the season is taken out (Brown, Statistical forecasting for inventory
 * control, 1959). Works on logarithms.
 */
public final class SharedSeason {

    /**
     * How much of a month's news goes into the level. Between 0.5 and 0.9 the errors of the backtest are nearly the same;
     * it is not fitted to a series.
     */
    public static final double NEWS = 0.7;

    /** Months that must be known: each calendar month's change once, and a few of them twice. */
    public static final int FEWEST_MONTHS = 16;

    private SharedSeason() {}

    /**
     * The forecasts of the months after the known ones, a row for each series.
     *
     * @param x the deviations; a column without length is left out
     * @param start the first month of each
     */
    public static double[][] forecast(double[][] x, int[] start, int known, int horizon) {
        double[][] shapes = SeasonShapes.of(x, start, known);
        double[][] forecasts = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            forecasts[i] = x[i].length > 0 ? forecast(x[i], shapes[i], start[i], known, horizon) : new double[0];
        }
        return forecasts;
    }

    private static double[] forecast(double[] x, double[] shape, int start, int known, int horizon) {
        int year = shape.length;
        double[] level = new double[known];
        for (int t = start; t < known; t++) {
            level[t] = x[t] - shape[t % year];
        }
        double last = smoothed(level, start, known, NEWS);
        double[] forecast = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            forecast[h] = last + shape[(known + h) % year];
        }
        return forecast;
    }

    /** Simple exponential smoothing from the first value on: the level after the last known month. */
    static double smoothed(double[] values, int start, int known, double news) {
        double level = values[start];
        for (int t = start + 1; t < known; t++) {
            level += news * (values[t] - level);
        }
        return level;
    }
}
