package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.PresentValue;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * The numbers of one input at which a target reaches a goal, all other inputs as they are; sought inside bounds.
 *
 * @param input the input that is moved
 * @param target the figure that shall reach the goal
 * @param goal the number to reach, in the target's unit
 * @param from the lower bound, in the input's unit
 * @param to the upper bound
 * @param solutions in rising order; none, one or several
 * @param holes whether the target had no answer for some numbers inside the bounds
 */
public record BreakEven(
        Figure input, Figure target, double goal, double from, double to, List<Solution> solutions, boolean holes) {

    /**
     * A number of the input at which the goal is reached.
     *
     * @param from the number
     * @param to the same; another where the goal is held on a whole stretch
     * @param jump the target jumps across the goal here without taking it
     */
    public record Solution(double from, double to, boolean jump) {}

    public BreakEven {
        solutions = List.copyOf(solutions);
    }

    /**
     * The break-even of an input.
     *
     * @param input any figure of the plan; a derived one is moved as if it were an input
     * @throws IllegalArgumentException when the bounds are not an interval or the plan lacks one of the figures
     */
    public static BreakEven of(Plan plan, FigureId input, FigureId target, double goal, double from, double to) {
        return search(plan, input, target, goal, from, to, DoubleUnaryOperator.identity());
    }

    /**
     * The internal rate of return: the rate at which a target that rests on a present value is zero.
     *
     * @param presentValue a figure made by {@link PresentValue}, whose rate is moved
     * @param target the net present value: the same figure, or one that adds an amount now
     * @param from the lowest rate, above -1
     * @param to the highest rate
     */
    public static BreakEven internalRate(Plan plan, FigureId presentValue, FigureId target, double from, double to) {
        Figure figure = plan.order().get(plan.position(presentValue));
        FigureId rate = figure.derivation()
                .filter(derived -> derived.operation() instanceof PresentValue)
                .map(derived -> derived.operands().getFirst().id())
                .orElseThrow(() -> new IllegalArgumentException("'" + presentValue + "' is not a present value"));
        if (!(from > -1)) {
            throw new IllegalArgumentException("A rate lies above -1, not at " + from);
        }
        // Evenly spread factors: low rates are looked at closely, high ones at a distance.
        double ratio = (1 + to) / (1 + from);
        return search(plan, rate, target, 0, from, to, share -> (Math.pow(ratio, share) - 1) / (ratio - 1));
    }

    private static BreakEven search(
            Plan plan,
            FigureId input,
            FigureId target,
            double goal,
            double from,
            double to,
            DoubleUnaryOperator spread) {
        if (!(from < to) || !Double.isFinite(to - from) || !Double.isFinite(goal)) {
            throw new IllegalArgumentException(
                    "From " + from + " to " + to + " is not an interval in which " + goal + " can be sought");
        }
        Slice slice = Slice.between(plan, List.of(input), List.of(target));
        double[] numbers = plan.numbers();
        int moved = plan.position(input);
        int read = plan.position(target);
        RootSearch search = new RootSearch(
                number -> {
                    numbers[moved] = number;
                    slice.compute(numbers);
                    return numbers[read] - goal;
                },
                from,
                to,
                spread);
        List<Solution> solutions = search.roots().stream()
                .map(root -> new Solution(root.from(), root.to(), root.jump()))
                .toList();
        return new BreakEven(
                plan.order().get(moved), plan.order().get(read), goal, from, to, solutions, search.holes());
    }

    /** The answer where there is exactly one. */
    public OptionalDouble only() {
        return solutions.size() == 1
                        && solutions.getFirst().from() == solutions.getFirst().to()
                ? OptionalDouble.of(solutions.getFirst().from())
                : OptionalDouble.empty();
    }

    /** How many answers there are, in words. */
    public Text words() {
        return switch (solutions.size()) {
            case 0 -> Text.of("Målet nås ikke inden for grænserne.", "The goal is not reached inside the bounds.");
            case 1 ->
                solutions.getFirst().from() == solutions.getFirst().to()
                        ? Text.of("Målet nås ét sted.", "The goal is reached in one place.")
                        : Text.of("Målet nås på en hel strækning.", "The goal is reached on a whole stretch.");
            default ->
                Text.of(
                        "Målet nås " + solutions.size() + " steder; der er ikke ét svar.",
                        "The goal is reached in " + solutions.size() + " places; there is no single answer.");
        };
    }
}
