package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a target would be with one input at a time at its low and at its high, all others as they are. Computed anew, so
 * steps such as ranks are told truly.
 *
 * @param target the figure that moves
 * @param bars one per input, the widest first; one without an answer at either end before all
 */
public record Tornado(Figure target, List<Bar> bars) {

    /**
     * The ends between which an input is tried.
     *
     * @param input the input's id
     * @param low its low
     * @param high its high
     */
    public record Span(FigureId input, double low, double high) {}

    /**
     * The effect of one input.
     *
     * @param input the input
     * @param low the input's low
     * @param high the input's high
     * @param atLow the target when the input is low
     * @param atHigh the target when the input is high
     */
    public record Bar(Figure input, double low, double high, Value atLow, Value atHigh) {

        /** The distance between the two; none where the target has no answer at one of them. */
        public OptionalDouble swing() {
            double swing = Math.abs(atHigh.orNaN() - atLow.orNaN());
            return Double.isFinite(swing) ? OptionalDouble.of(swing) : OptionalDouble.empty();
        }
    }

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** The tornado over given spans; an input that the target does not rest on is left out. */
    public static Tornado of(Plan plan, FigureId target, List<Span> spans) {
        boolean[] needed = Slice.needed(plan, List.of(target));
        List<Bar> bars = new ArrayList<>();
        for (Span span : spans) {
            int position = plan.position(span.input);
            if (needed[position]) {
                Slice slice = Slice.between(plan, List.of(span.input), List.of(target));
                Value low = at(plan, slice, position, span.low, target);
                Value high = at(plan, slice, position, span.high, target);
                bars.add(new Bar(plan.order().get(position), span.low, span.high, low, high));
            }
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> -bar.swing().orElse(Double.POSITIVE_INFINITY))
                .thenComparing(bar -> bar.input().id()));
        return new Tornado(plan.order().get(plan.position(target)), bars);
    }

    private static Value at(Plan plan, Slice slice, int position, double number, FigureId target) {
        double[] numbers = plan.numbers();
        numbers[position] = number;
        slice.compute(numbers);
        return Undefined.value(numbers[plan.position(target)]);
    }

    /** The uncertain assumptions below a target, at their 10th and 90th percentile. */
    public static List<Span> uncertain(Plan plan, FigureId target) {
        return below(plan, target)
                .flatMap(figure -> figure.origin() instanceof Origin.Assumption assumption
                        ? assumption.uncertainty().stream()
                                .map(range -> new Span(figure.id(), range.low(), range.high()))
                        : Stream.empty())
                .toList();
    }

    /**
     * The observed figures below a target, each a little lower and higher than it is.
     *
     * @param share how much, as a share of the figure (0,01 is 1 pct.)
     */
    public static List<Span> observed(Plan plan, FigureId target, double share) {
        return below(plan, target)
                .filter(figure -> figure.origin() instanceof Origin.Observed
                        && figure.value().isPresent()
                        && figure.number() != 0)
                .map(figure -> span(figure, Math.abs(figure.number() * share)))
                .toList();
    }

    private static Span span(Figure figure, double margin) {
        return new Span(figure.id(), figure.number() - margin, figure.number() + margin);
    }

    private static Stream<Figure> below(Plan plan, FigureId target) {
        boolean[] needed = Slice.needed(plan, List.of(target));
        return IntStream.range(0, plan.size())
                .filter(i -> needed[i] && plan.isLeaf(i))
                .mapToObj(i -> plan.order().get(i));
    }
}
