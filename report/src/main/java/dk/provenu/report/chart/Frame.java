package dk.provenu.report.chart;

import dk.provenu.report.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.List;

/** The axes of a chart whose values go upwards: where a value and a category are. */
final class Frame {

    private static final double HEIGHT = 240;
    private static final int MOST_LINES = 3;
    private static final int MANY = 14;

    private final Sketch sketch;
    private final Ticks ticks;
    private final double left;
    private final double top;
    private final double bottom;
    private final double right;
    private final double step;

    /**
     * Draws the axes.
     *
     * @param top how far down the names of the series reach
     * @param beside how much room is left at the right
     */
    Frame(Sketch sketch, Ticks ticks, double top, double beside) {
        this.sketch = sketch;
        this.ticks = ticks;
        this.top = top + 18;
        this.bottom = this.top + HEIGHT;
        double widest = 0;
        for (double tick : ticks.all()) {
            widest = Math.max(widest, Sketch.width(sketch.number(tick, ticks.decimals()), false));
        }
        this.left = widest + 10;
        this.right = Sketch.WIDTH - 4 - beside;
        this.step = (right - left) / Math.max(1, sketch.chart.categories().size());
    }

    double x(int category) {
        return left + step * (category + 0.5);
    }

    double y(double value) {
        return bottom - (value - ticks.low()) / (ticks.high() - ticks.low()) * HEIGHT;
    }

    double step() {
        return step;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    /** The lines of the values, drawn below all else. */
    void grid() {
        for (double tick : ticks.all()) {
            double y = y(tick);
            boolean zero = Math.abs(tick) < ticks.step() / 2;
            sketch.line(left, y, right, y, zero ? Palette.INK : Palette.RULE, zero ? 1.2 : 0.8, List.of());
            sketch.words(left - 6, y + 4, sketch.number(tick, ticks.decimals()), false, Anchor.END, Palette.SOFT);
        }
    }

    /** The names of the categories, as many as have room, and how far down they reach. */
    double names() {
        List<List<String>> names = new ArrayList<>();
        int count = sketch.chart.categories().size();
        boolean overTime = sketch.isOverTime();
        double widest = 0;
        for (var category : sketch.chart.categories()) {
            String name = sketch.say(category);
            // A few points in time may be named in two lines; many are named in one, and not all of them.
            widest = Math.max(widest, count > MANY ? Sketch.width(name, false) : Sketch.widestWord(name));
        }
        // Names of points in time are left out rather than cut: the others tell what lies between.
        int every = overTime || count > MANY ? (int) Math.max(1, Math.ceil((widest + 6) / step)) : 1;
        int lines = 1;
        for (int i = 0; i < count; i++) {
            List<String> name =
                    Sketch.broken(sketch.say(sketch.chart.categories().get(i)), step * every - 4, MOST_LINES);
            names.add(name);
            lines = Math.max(lines, name.size());
        }
        for (int i = 0; i < count; i++) {
            // The last one, the newest, is always named.
            if ((count - 1 - i) % every == 0) {
                double half = Sketch.widest(names.get(i)) / 2;
                Anchor anchor = x(i) + half > Sketch.WIDTH ? Anchor.END : Anchor.MIDDLE;
                double at = anchor == Anchor.END ? Sketch.WIDTH : x(i);
                for (int line = 0; line < names.get(i).size(); line++) {
                    sketch.words(
                            at,
                            bottom + (line + 1.1) * Sketch.LINE,
                            names.get(i).get(line),
                            false,
                            anchor,
                            Palette.INK);
                }
            }
        }
        return bottom + (lines + 0.7) * Sketch.LINE;
    }
}
