package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.SharedSeason;
import java.util.ArrayList;
import java.util.List;

/**
 * One measure from every origin: each origin's weights and intervals come from what was known then, so that the backtest
 * is what a reader would have been given in that month.
 */
final class MeasureForecast {

    private final MeasureColumns columns;
    private final int horizon;
    private final int[] breaks;
    private final int firstKnown;
    private final double[] common;
    private final List<Origin> origins = new ArrayList<>();
    private final List<double[][]> weights = new ArrayList<>();
    private final List<Pooled> pooled = new ArrayList<>();

    /**
     * Forecasts from every origin.
     *
     * @param breaks positions of the months from which nobody knows how the country answers
     * @param moves those of them from which the level is another
     */
    MeasureForecast(MeasureColumns columns, int horizon, int[] breaks, int[] moves) {
        this.columns = columns;
        this.horizon = horizon;
        this.breaks = breaks;
        firstKnown = columns.first() + SharedSeason.FEWEST_MONTHS;
        common = columns.common(columns.filled(columns.months()), columns.months());
        List<double[][]> misses = new ArrayList<>();
        for (int known = firstKnown; known <= columns.months(); known++) {
            Origin origin = Origin.of(columns, known, horizon, moves);
            double[][] weight = PoolWeights.of(misses, firstKnown, known, horizon);
            origins.add(origin);
            weights.add(weight);
            pooled.add(Pooled.of(columns, origin, weight));
            misses.add(PoolWeights.misses(columns, origin, common, horizon));
        }
    }

    Origin origin(int known) {
        return origins.get(known - firstKnown);
    }

    Pooled pooled(int known) {
        return pooled.get(known - firstKnown);
    }

    /** The weights when so many months were known, by method and month ahead. */
    double[][] weights(int known) {
        return weights.get(known - firstKnown);
    }

    /**
     * The intervals of the forecasts made when so many months were known, from the errors of those made when at least
     * {@link ForecastSettings#FEWEST_KNOWN} were; where there are none yet, from those made the month before.
     */
    Intervals intervals(int known) {
        int settled = Math.min(columns.first() + ForecastSettings.FEWEST_KNOWN, known - 1);
        ErrorSpread spread = ErrorSpread.of(
                columns, pooled.subList(settled - firstKnown, known - firstKnown), common, known, horizon);
        return Intervals.of(columns, pooled(known), spread, national(known, spread));
    }

    /** The variance of the country's error by month ahead; for months that a break unsettles as large as it ever was. */
    private double[] national(int known, ErrorSpread spread) {
        double[] national = spread.national().clone();
        for (int at : breaks) {
            if (known < at + ForecastSettings.UNSETTLED_MONTHS && known + horizon > at) {
                double[] ever = ErrorSpread.of(columns, pooled.subList(0, known - firstKnown), common, known, horizon)
                        .national();
                for (int h = Math.max(1, at - known + 1); h <= horizon; h++) {
                    national[h - 1] = Math.max(national[h - 1], ever[h - 1]);
                }
            }
        }
        return national;
    }
}
