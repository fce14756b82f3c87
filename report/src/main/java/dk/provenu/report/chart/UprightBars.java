package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.report.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** Upright bars from the zero line, with lines among them. */
final class UprightBars {

    private static final double WIDEST = 52;
    /** The part of a category's room that its bars take. */
    private static final double FILLED = 0.72;

    private final Sketch sketch;
    private final List<ChartSpec.Series> bars;
    private final Frame frame;

    private UprightBars(Sketch sketch) {
        this.sketch = sketch;
        this.bars =
                sketch.chart.series().stream().filter(series -> !series.line()).toList();
        double below = sketch.legend(sketch.chart.series(), false);
        this.frame = new Frame(sketch, Extent.of(sketch.chart, true), below, 0);
    }

    static Drawing of(Sketch sketch) {
        return new UprightBars(sketch).draw();
    }

    private Drawing draw() {
        frame.grid();
        double wide = Math.min(WIDEST, frame.step() * FILLED / Math.max(1, bars.size()));
        for (int at = 0; at < bars.size(); at++) {
            for (int i = 0; i < sketch.chart.categories().size(); i++) {
                bar(bars.get(at), i, frame.x(i) + (at - bars.size() / 2.0) * wide, wide);
            }
        }
        sketch.chart.series().stream().filter(ChartSpec.Series::line).forEach(this::line);
        return sketch.end(frame.names());
    }

    private void bar(ChartSpec.Series series, int at, double x, double wide) {
        Figure point = series.points().get(at);
        boolean own = series.highlighted() == at;
        String shown = sketch.value(point, series.decimals());
        boolean fits = Sketch.width(shown, own) < wide + 8;
        if (!point.value().isPresent()) {
            if (fits) {
                sketch.words(x + wide / 2, frame.y(0) - 4, shown, false, Anchor.MIDDLE, Palette.SOFT);
            }
            return;
        }
        double y = frame.y(point.number());
        double zero = frame.y(0);
        String fill =
                own ? Palette.OWN : series.highlighted() >= 0 ? Palette.GROUP : Palette.fill(sketch.chart, series);
        sketch.box(
                x + 1,
                Math.min(y, zero),
                wide - 2,
                Math.abs(y - zero),
                fill,
                own ? Palette.OWN : Palette.of(series.role()));
        if (fits) {
            double place = point.number() < 0 ? y + 14 : y - 4;
            sketch.words(x + wide / 2, place, shown, own, Anchor.MIDDLE, Palette.INK);
        }
    }

    private void line(ChartSpec.Series series) {
        List<Mark.Spot> spots = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            Figure point = series.points().get(i);
            if (point.value().isPresent()) {
                spots.add(new Mark.Spot(frame.x(i), frame.y(point.number())));
            }
        }
        if (!spots.isEmpty()) {
            sketch.add(new Mark.Line(spots, Palette.of(series.role()), 2.2, Palette.dash(sketch.chart, series)));
            spots.forEach(spot -> sketch.add(new Mark.Dot(spot.x(), spot.y(), 3, Palette.of(series.role()))));
        }
    }
}
