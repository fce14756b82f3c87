package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.report.chart.Mark.Anchor;
import java.util.List;

/**
 * Steps, each begun where the one before ended, lying one below the other; the last is what they come to. A step down is
 * hollow, so that up and down can be told apart in grey print.
 */
final class Bridge {

    private static final double ROW = 32;
    private static final double BAR = 19;
    private static final double MOST_NAME = 0.36;

    private final Sketch sketch;
    private final ChartSpec.Series series;
    private final double[] from;
    private final double[] to;
    private final Ticks ticks;
    private double left;
    private double right;

    private Bridge(Sketch sketch) {
        this.sketch = sketch;
        this.series = sketch.chart.series().getFirst();
        int count = series.points().size();
        this.from = new double[count];
        this.to = new double[count];
        double level = 0;
        double low = 0;
        double high = 0;
        for (int i = 0; i < count; i++) {
            Figure point = series.points().get(i);
            double step = point.value().isPresent() ? point.number() : 0;
            from[i] = i == count - 1 ? 0 : level;
            to[i] = from[i] + step;
            level = to[i];
            low = Math.min(low, level);
            high = Math.max(high, level);
        }
        this.ticks = Ticks.of(low, high);
    }

    static Drawing of(Sketch sketch) {
        return new Bridge(sketch).draw();
    }

    private double x(double value) {
        return left + (value - ticks.low()) / (ticks.high() - ticks.low()) * (right - left);
    }

    private Drawing draw() {
        double names = 0;
        double numbers = 0;
        for (int i = 0; i < to.length; i++) {
            names = Math.max(
                    names, Sketch.width(sketch.say(sketch.chart.categories().get(i)), true));
            numbers =
                    Math.max(numbers, Sketch.width(sketch.value(series.points().get(i), series.decimals()), true));
        }
        left = Math.min(names, Sketch.WIDTH * MOST_NAME) + 8;
        right = Sketch.WIDTH - numbers - 14;
        double bottom = to.length * ROW;
        sketch.line(x(0), 0, x(0), bottom, Palette.INK, 1.2, List.of());
        for (int i = 0; i < to.length; i++) {
            step(i);
        }
        return sketch.end(bottom + 4);
    }

    /** The two ends of a bridge: the reader's own and the others, or what the steps come to. */
    private static String end(boolean own) {
        return own ? Palette.OWN : Palette.GROUP;
    }

    private static String step(boolean down, boolean gain) {
        if (gain) {
            return down ? Palette.NEGATIVE : Palette.GROUP;
        }
        return down ? Palette.OWN : Palette.NEGATIVE;
    }

    private void step(int at) {
        boolean total = at == to.length - 1;
        boolean down = to[at] < from[at];
        boolean gain = series.role() == Role.POSITIVE;
        boolean fromOwn = series.highlighted() == 0;
        boolean begin = fromOwn && at == 0;
        String edge = total || begin ? end(begin || !fromOwn) : step(down, gain);
        boolean hollow = down && !total && !begin;
        double middle = at * ROW + ROW / 2;
        double a = x(Math.min(from[at], to[at]));
        double b = x(Math.max(from[at], to[at]));
        sketch.box(a, middle - BAR / 2, b - a, BAR, hollow ? Palette.WHITE : edge, edge);
        if (!total) {
            double next = at == to.length - 2 ? x(to[at]) : x(from[at + 1]);
            sketch.line(next, middle + BAR / 2, next, middle + ROW - BAR / 2, Palette.SOFT, 1, List.of());
        }
        List<String> name = Sketch.broken(sketch.say(sketch.chart.categories().get(at)), left - 8, 2);
        for (int i = 0; i < name.size(); i++) {
            double y = middle + 4 + (i - (name.size() - 1) / 2.0) * (Sketch.LINE - 1.5);
            sketch.words(left - 8, y, name.get(i), total, Anchor.END, Palette.INK);
        }
        String shown = sketch.value(series.points().get(at), series.decimals());
        sketch.words(b + 6, middle + 4, shown, total, Anchor.START, Palette.INK);
    }
}
