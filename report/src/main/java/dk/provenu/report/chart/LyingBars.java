package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.report.chart.Mark.Anchor;
import java.util.List;

/** Lying bars, one row per category, the reader's own in the strong colour; the numbers stand in a column at the right. */
final class LyingBars {

    private static final double ROW = 22;
    private static final double BAR = 15;
    private static final double MOST_NAME = 0.4;

    private final Sketch sketch;
    private final List<ChartSpec.Series> bars;
    private final Ticks ticks;
    private final double top;
    private double left;
    private double right = Sketch.WIDTH;

    private LyingBars(Sketch sketch) {
        this.sketch = sketch;
        this.bars =
                sketch.chart.series().stream().filter(series -> !series.line()).toList();
        this.ticks = Extent.of(sketch.chart, true);
        boolean levels = sketch.chart.series().size() > bars.size();
        this.top = sketch.legend(bars, false) + (levels ? Sketch.LINE + 4 : 4);
    }

    static Drawing of(Sketch sketch) {
        return new LyingBars(sketch).draw();
    }

    private double x(double value) {
        return left + (value - ticks.low()) / (ticks.high() - ticks.low()) * (right - left);
    }

    private Drawing draw() {
        int count = sketch.chart.categories().size();
        double names = 0;
        double numbers = 0;
        for (int i = 0; i < count; i++) {
            names = Math.max(
                    names, Sketch.width(sketch.say(sketch.chart.categories().get(i)), true));
            for (ChartSpec.Series series : bars) {
                numbers = Math.max(
                        numbers, Sketch.width(sketch.value(series.points().get(i), series.decimals()), true));
            }
        }
        left = Math.min(names, Sketch.WIDTH * MOST_NAME) + 8;
        right = Sketch.WIDTH - numbers - 12;
        double high = ROW * Math.max(1, bars.size()) * 0.85 + (bars.size() > 1 ? 8 : 3);
        for (int i = 0; i < count; i++) {
            row(i, top + i * high, high);
        }
        double bottom = top + count * high;
        sketch.line(x(0), top, x(0), bottom, Palette.INK, 1.2, List.of());
        sketch.chart.series().stream().filter(ChartSpec.Series::line).forEach(series -> level(series, bottom));
        return sketch.end(bottom + 6);
    }

    private void row(int at, double y, double high) {
        boolean own = bars.stream().anyMatch(series -> series.highlighted() == at);
        String name = Sketch.broken(sketch.say(sketch.chart.categories().get(at)), left - 8, 1)
                .getFirst();
        sketch.words(left - 8, y + high / 2 + 4, name, own, Anchor.END, Palette.INK);
        for (int i = 0; i < bars.size(); i++) {
            ChartSpec.Series series = bars.get(i);
            Figure point = series.points().get(at);
            double middle = y + high / 2 + (i - (bars.size() - 1) / 2.0) * (BAR + 2);
            if (point.value().isPresent()) {
                double to = x(point.number());
                String fill = own
                        ? Palette.OWN
                        : series.highlighted() >= 0 ? Palette.GROUP : Palette.fill(sketch.chart, series);
                sketch.box(Math.min(x(0), to), middle - BAR / 2, Math.abs(to - x(0)), BAR, fill, fill);
            }
            sketch.words(
                    Sketch.WIDTH - 2, middle + 4, sketch.value(point, series.decimals()), own, Anchor.END, Palette.INK);
        }
    }

    /** A line among lying bars, such as the mean, is one level across all of them. */
    private void level(ChartSpec.Series series, double bottom) {
        series.points().stream()
                .filter(point -> point.value().isPresent())
                .findFirst()
                .ifPresent(point -> {
                    double x = x(point.number());
                    sketch.line(x, top - 2, x, bottom, Palette.INK, 1.4, List.of(6.0, 3.0));
                    String name = sketch.say(series.label()) + " " + sketch.value(point, series.decimals());
                    double half = Sketch.width(name, false) / 2;
                    double at = Math.max(half, Math.min(x, Sketch.WIDTH - half));
                    sketch.words(at, top - 7, name, false, Anchor.MIDDLE, Palette.SOFT);
                });
    }
}
