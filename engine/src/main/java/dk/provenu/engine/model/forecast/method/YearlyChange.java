package dk.provenu.engine.model.forecast.method;

/**
 * The same month a year before, moved by the change over the latest year, of which less remains for each month ahead: a
 * seasonal method with damped change (Gardner and McKenzie, Forecasting trends in time series, 1985). Works on
 * logarithms.
 */
public final class YearlyChange {

    /**
     * What remains of the change a month later: half of it after seven months. Between 0.85 and 0.95 the errors of the
     * backtest are nearly the same; it is not fitted to a series.
     */
    public static final double REMAINS = 0.9;

    private YearlyChange() {}

    /** The forecast of the month {@code horizon} months after the first {@code known} ones, of which there are 13 at least. */
    public static double at(double[] logs, int known, int horizon) {
        double change = logs[known - 1] - logs[known - 1 - SeasonalNaive.YEAR];
        return SeasonalNaive.at(logs, known, horizon) + change * Math.pow(REMAINS, horizon);
    }
}
