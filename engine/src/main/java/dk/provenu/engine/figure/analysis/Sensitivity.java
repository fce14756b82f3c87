package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How much a target moves when one input moves a little, for all inputs at once (reverse mode through the graph).
 *
 * @param target the figure that moves
 * @param effects one per input that the target rests on, largest effect of a percent first; empty when the target is
 *     missing
 */
public record Sensitivity(Figure target, List<Effect> effects) {

    /**
     * The effect of one input.
     *
     * @param input an observed, parameter, assumption or modelled figure
     * @param derivative the target's change per unit of the input
     * @param onePercent the target's change when the input grows by one pct.
     * @param elasticity the target's change in pct. when the input grows by one pct.; none where the target is zero
     * @param reliable false where a step (rank, lookup, rounding) lies between, so that the derivative does not tell
     *     what a real change does; the tornado does
     */
    public record Effect(
            Figure input, double derivative, double onePercent, OptionalDouble elasticity, boolean reliable) {}

    public Sensitivity {
        effects = List.copyOf(effects);
    }

    /** The sensitivities at the figures' own values. */
    public static Sensitivity of(Plan plan, FigureId target) {
        return at(plan, plan.numbers(), target);
    }

    /**
     * The sensitivities at other numbers.
     *
     * @param numbers by position, as {@link Plan#evaluate} gives them
     */
    public static Sensitivity at(Plan plan, double[] numbers, FigureId target) {
        int top = plan.position(target);
        List<Effect> effects = new ArrayList<>();
        if (Double.isFinite(numbers[top])) {
            Sweep sweep = new Sweep(plan, numbers, top);
            for (int i = 0; i <= top; i++) {
                if (sweep.reached[i] && plan.isLeaf(i) && Double.isFinite(numbers[i])) {
                    effects.add(effect(plan.order().get(i), numbers[i], numbers[top], sweep, i));
                }
            }
        }
        effects.sort(Comparator.comparingDouble((Effect effect) -> -Math.abs(effect.onePercent()))
                .thenComparing(effect -> effect.input().id()));
        return new Sensitivity(plan.order().get(top), effects);
    }

    private static Effect effect(Figure input, double x, double y, Sweep sweep, int position) {
        double derivative = sweep.adjoint[position];
        boolean finite = Double.isFinite(derivative) && Double.isFinite(derivative * x);
        double slope = finite ? derivative + 0.0 : 0;
        double elasticity = slope * x / y;
        return new Effect(
                input,
                slope,
                slope * x / 100,
                Double.isFinite(elasticity) ? OptionalDouble.of(elasticity) : OptionalDouble.empty(),
                finite && !sweep.stepped[position]);
    }

    /** The effect of one input, where the target rests on it. */
    public Effect get(FigureId input) {
        return effects.stream()
                .filter(effect -> effect.input().id().equals(input))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + target.id() + "' does not rest on an input '" + input + "'"));
    }

    /** One pass from the target down to the leaves. */
    private static final class Sweep {
        private final double[] adjoint;
        private final boolean[] reached;
        private final boolean[] stepped;

        Sweep(Plan plan, double[] numbers, int top) {
            adjoint = new double[plan.size()];
            reached = new boolean[plan.size()];
            stepped = new boolean[plan.size()];
            adjoint[top] = 1;
            reached[top] = true;
            for (int i = top; i >= 0; i--) {
                if (reached[i] && !plan.isLeaf(i)) {
                    spread(plan, numbers, i);
                }
            }
        }

        private void spread(Plan plan, double[] numbers, int i) {
            int[] from = plan.operands(i);
            boolean step = stepped[i] || plan.operation(i).isStep();
            double[] x = new double[from.length];
            for (int k = 0; k < from.length; k++) {
                reached[from[k]] = true;
                stepped[from[k]] |= step;
                x[k] = numbers[from[k]];
            }
            // What is missing has no say: an operation that accepts it gives it no weight.
            if (adjoint[i] != 0 && Double.isFinite(numbers[i])) {
                double[] dx = new double[from.length];
                plan.operation(i).gradient(x, numbers[i], dx);
                for (int k = 0; k < from.length; k++) {
                    adjoint[from[k]] += adjoint[i] * dx[k];
                }
            }
        }
    }
}
