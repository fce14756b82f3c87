package dk.provenu.report.chart;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.table.ChartSpec;
import java.util.Optional;

/** Draws charts for paper. */
public final class StillChart {

    /** With more rows than this a page is full of bars: the table says it better. */
    private static final int MOST_ROWS = 45;

    private StillChart() {}

    /** The chart as a picture; none for a form that is not drawn or a chart without points, so that its table stands instead. */
    public static Optional<Drawing> of(ChartSpec chart, Language language) {
        if (Extent.isEmpty(chart)) {
            return Optional.empty();
        }
        Sketch sketch = new Sketch(chart, language);
        return switch (chart.kind()) {
            case BARS -> Optional.of(UprightBars.of(sketch));
            case LINES, FAN -> Optional.of(Lines.of(sketch));
            case RANKED_BARS ->
                chart.categories().size() > MOST_ROWS ? Optional.empty() : Optional.of(LyingBars.of(sketch));
            case BRIDGE -> Optional.of(Bridge.of(sketch));
            case SLOPE, SCATTER -> Optional.empty();
        };
    }
}
