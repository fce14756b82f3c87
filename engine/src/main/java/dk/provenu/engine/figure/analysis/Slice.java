package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Plan;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The part of a plan between some inputs and some targets: all that is computed again when only these inputs move. */
final class Slice {

    private final Plan plan;
    private final int[] positions;

    private Slice(Plan plan, int[] positions) {
        this.plan = plan;
        this.positions = positions;
    }

    /** What lies between; the inputs themselves are left out, also where they are derived. */
    static Slice between(Plan plan, Collection<FigureId> inputs, Collection<FigureId> targets) {
        boolean[] needed = needed(plan, targets);
        boolean[] depends = plan.dependsOn(List.copyOf(inputs));
        boolean[] input = new boolean[plan.size()];
        inputs.forEach(id -> input[plan.position(id)] = true);
        return new Slice(
                plan,
                IntStream.range(0, plan.size())
                        .filter(i -> needed[i] && depends[i] && !input[i] && !plan.isLeaf(i))
                        .toArray());
    }

    /** For each position, whether a target rests on it (or is it). */
    static boolean[] needed(Plan plan, Collection<FigureId> targets) {
        boolean[] needed = new boolean[plan.size()];
        targets.forEach(id -> needed[plan.position(id)] = true);
        for (int i = needed.length - 1; i >= 0; i--) {
            if (needed[i]) {
                Arrays.stream(plan.operands(i)).forEach(operand -> needed[operand] = true);
            }
        }
        return needed;
    }

    /** The positions in the order in which they are computed. */
    int[] positions() {
        return positions.clone();
    }

    /** Computes the slice anew from the numbers, in place. */
    void compute(double[] numbers) {
        for (int position : positions) {
            numbers[position] = plan.compute(position, numbers);
        }
    }
}
