package dk.provenu.report.chart;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.report.chart.Mark.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Lines over time, with the surfaces of intervals below them and named places along the axis. */
final class Lines {

    private static final String LOWER = "lower";
    private static final String UPPER = "upper";
    private static final int FEW = 16;
    private static final double GAP = 8;

    private final Sketch sketch;
    private final ChartSpec chart;
    private final Frame frame;

    private Lines(Sketch sketch) {
        this.sketch = sketch;
        this.chart = sketch.chart;
        double below = sketch.legend(named(), true);
        this.frame =
                new Frame(sketch, Extent.of(chart, false), below + chart.marks().size() * Sketch.LINE, beside());
    }

    static Drawing of(Sketch sketch) {
        return new Lines(sketch).draw();
    }

    /** Every line, and the first bound of each interval. */
    private List<ChartSpec.Series> named() {
        return chart.series().stream().filter(series -> !isBound(series)).toList();
    }

    private boolean isBound(ChartSpec.Series series) {
        return series.role() == Role.BAND || isFanBound(series);
    }

    private boolean isFanBound(ChartSpec.Series series) {
        return chart.kind() == ChartSpec.Kind.FAN
                && (series.key().startsWith(LOWER) || series.key().startsWith(UPPER));
    }

    private Drawing draw() {
        bands();
        frame.grid();
        marks();
        for (ChartSpec.Series series : named()) {
            line(series);
        }
        ends();
        return sketch.end(frame.names());
    }

    /** The surfaces, the widest first. */
    private void bands() {
        List<ChartSpec.Series> bounds =
                chart.series().stream().filter(this::isBound).toList();
        for (int i = 0; i < bounds.size(); i++) {
            ChartSpec.Series low = bounds.get(i);
            if (low.key().startsWith(LOWER)) {
                String upper = UPPER + low.key().substring(LOWER.length());
                bounds.stream()
                        .filter(each -> each.key().equals(upper))
                        .findFirst()
                        .ifPresent(high -> area(low, high));
            } else if (low.role() == Role.BAND && i % 2 == 0 && i + 1 < bounds.size()) {
                area(low, bounds.get(i + 1));
            }
        }
    }

    private void area(ChartSpec.Series low, ChartSpec.Series high) {
        List<Mark.Spot> corners = new ArrayList<>(spots(high));
        corners.addAll(spots(low).reversed());
        if (!corners.isEmpty()) {
            boolean inner = low.key().endsWith("80");
            sketch.add(new Mark.Area(corners, Palette.pale(Palette.GROUP, inner ? 0.45 : 0.22)));
        }
    }

    private void marks() {
        for (int i = 0; i < chart.marks().size(); i++) {
            ChartSpec.Mark mark = chart.marks().get(i);
            double x = frame.x(mark.category());
            double y = frame.top() - 4 - i * Sketch.LINE;
            sketch.line(x, y, x, frame.bottom(), Palette.SOFT, 1, List.of(2.0, 2.0));
            boolean left = x > Sketch.WIDTH * 0.6;
            sketch.words(
                    left ? x - 4 : x + 4,
                    y + 3,
                    sketch.say(mark.label()),
                    false,
                    left ? Anchor.END : Anchor.START,
                    Palette.SOFT);
        }
    }

    private void line(ChartSpec.Series series) {
        String colour = sketch.colour(series);
        double width = series.role() == Role.OWN ? 3 : series.role() == Role.TARGET ? 1.6 : 2;
        List<Double> dash = sketch.dash(series);
        for (List<Mark.Spot> run : runs(series)) {
            sketch.add(new Mark.Line(run, colour, width, dash));
            if (chart.categories().size() <= FEW || run.size() == 1) {
                run.forEach(spot -> sketch.add(new Mark.Dot(spot.x(), spot.y(), 3, colour)));
            }
        }
    }

    /**
     * The last number of a line.
     *
     * @param y where it would stand if there were room
     */
    private record End(String shown, double x, double y, String colour) {}

    private static Optional<Integer> last(ChartSpec.Series series) {
        for (int i = series.points().size() - 1; i >= 0; i--) {
            if (series.points().get(i).value().isPresent()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private String shown(ChartSpec.Series series, int at) {
        return sketch.value(series.points().get(at), series.decimals());
    }

    private double beside() {
        return named().stream()
                .mapToDouble(series -> last(series)
                        .map(at -> Sketch.width(shown(series, at), true) + GAP)
                        .orElse(0.0))
                .max()
                .orElse(0);
    }

    /** The last number of each line beside its end; those that would lie on each other are moved apart. */
    private void ends() {
        List<End> ends = new ArrayList<>();
        for (ChartSpec.Series series : named()) {
            last(series)
                    .ifPresent(at -> ends.add(new End(
                            shown(series, at),
                            frame.x(at),
                            frame.y(series.points().get(at).number()),
                            sketch.colour(series))));
        }
        ends.sort(Comparator.comparingDouble(End::y));
        double free = Double.NEGATIVE_INFINITY;
        for (End end : ends) {
            double y = Math.max(end.y(), free);
            sketch.words(end.x() + GAP, y + 4, end.shown(), true, Anchor.START, end.colour());
            free = y + Sketch.LINE - 1;
        }
    }

    private List<Mark.Spot> spots(ChartSpec.Series series) {
        return runs(series).stream().flatMap(List::stream).toList();
    }

    /** A line is broken where a point is missing. */
    private List<List<Mark.Spot>> runs(ChartSpec.Series series) {
        List<List<Mark.Spot>> runs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < series.points().size(); i++) {
            Figure point = series.points().get(i);
            boolean present = point.value().isPresent();
            if (present) {
                if (!open) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(new Mark.Spot(frame.x(i), frame.y(point.number())));
            }
            open = present;
        }
        return runs;
    }
}
