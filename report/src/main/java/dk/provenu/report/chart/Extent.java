package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.ChartSpec;

/** How far the values of a chart reach. */
final class Extent {

    /** Lines whose lowest point lies above this part of the highest need not show zero. */
    private static final double FAR_FROM_ZERO = 0.25;

    private static final double MARGIN = 0.08;

    private Extent() {}

    /**
     * The axis that holds every point.
     *
     * @param zero whether zero must be on it, as for bars
     */
    static Ticks of(ChartSpec chart, boolean zero) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ChartSpec.Series series : chart.series()) {
            for (Figure point : series.points()) {
                if (point.value().isPresent()) {
                    low = Math.min(low, point.number());
                    high = Math.max(high, point.number());
                }
            }
        }
        if (low > high) {
            return Ticks.of(0, 1);
        }
        double margin = (high - low) * MARGIN;
        if (zero) {
            return Ticks.of(low < 0 ? low - margin : 0, high > 0 ? high + margin : 0);
        }
        boolean far = low - margin >= FAR_FROM_ZERO * high;
        return Ticks.of(low < 0 || far ? low - margin : 0, high);
    }

    /** Whether any point is there to draw. */
    static boolean isEmpty(ChartSpec chart) {
        return chart.series().stream()
                .flatMap(series -> series.points().stream())
                .noneMatch(point -> point.value().isPresent());
    }
}
