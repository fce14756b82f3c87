package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The uncertain assumptions drawn, block by block of draws: the operations are those of the graph, called draw by draw,
 * and only what depends on an uncertain assumption is computed again.
 */
final class Drawing {

    /** So many numbers are held at a time, per thread. */
    private static final int MOST_NUMBERS = 1 << 19;

    private static final int MOST_LANES = 256;

    private final Plan plan;
    /** By position; only where the figure is drawn or depends on one that is. */
    private final boolean[] varies;

    private final double[] numbers;
    private final int[] drawn;
    private final Shape[] shapes;
    private final Stream64[] streams;
    private final int[] computed;
    private final int[] targets;
    private final double[][] results;

    Drawing(Plan plan, Collection<FigureId> targets, int draws, long seed) {
        this.plan = plan;
        this.numbers = plan.numbers();
        this.targets = targets.stream().mapToInt(plan::position).toArray();
        this.results = new double[this.targets.length][draws];
        boolean[] needed = Slice.needed(plan, targets);
        this.drawn = IntStream.range(0, plan.size())
                .filter(i -> needed[i] && isUncertain(plan.order().get(i)))
                .toArray();
        List<FigureId> uncertain =
                Arrays.stream(drawn).mapToObj(i -> plan.order().get(i).id()).toList();
        this.shapes =
                Arrays.stream(drawn).mapToObj(i -> shape(plan.order().get(i))).toArray(Shape[]::new);
        this.streams = uncertain.stream().map(id -> new Stream64(id, seed)).toArray(Stream64[]::new);
        this.varies = plan.dependsOn(uncertain);
        this.computed = Slice.between(plan, uncertain, targets).positions();
    }

    private static boolean isUncertain(Figure figure) {
        return figure.origin() instanceof Origin.Assumption assumption
                && assumption.uncertainty().isPresent()
                && figure.value().isPresent();
    }

    private static Shape shape(Figure figure) {
        return Shape.of(((Origin.Assumption) figure.origin()).uncertainty().orElseThrow(), figure.number());
    }

    List<Outcome> run(int draws) {
        int columns = drawn.length + computed.length;
        int lanes = Math.clamp(MOST_NUMBERS / Math.max(1, columns), 1, MOST_LANES);
        int blocks = Math.ceilDiv(draws, lanes);
        // Blocks share nothing but the results, each its own part of them: the order does not matter.
        IntStream.range(0, blocks).parallel().forEach(block -> {
            int first = block * lanes;
            block(first, Math.min(lanes, draws - first));
        });
        return IntStream.range(0, targets.length)
                .mapToObj(t -> new Outcome(plan.order().get(targets[t]), results[t]))
                .toList();
    }

    private void block(int first, int lanes) {
        double[][] columns = new double[plan.size()][];
        for (int d = 0; d < drawn.length; d++) {
            double[] column = new double[lanes];
            for (int lane = 0; lane < lanes; lane++) {
                column[lane] = shapes[d].quantile(streams[d].uniform(first + lane));
            }
            columns[drawn[d]] = column;
        }
        for (int position : computed) {
            columns[position] = compute(position, columns, lanes);
        }
        for (int t = 0; t < targets.length; t++) {
            if (varies[targets[t]]) {
                System.arraycopy(columns[targets[t]], 0, results[t], first, lanes);
            } else {
                Arrays.fill(results[t], first, first + lanes, numbers[targets[t]]);
            }
        }
    }

    private double[] compute(int position, double[][] columns, int lanes) {
        int[] from = plan.operands(position);
        double[] x = new double[from.length];
        int[] places = new int[from.length];
        List<double[]> moving = new ArrayList<>();
        for (int k = 0; k < from.length; k++) {
            x[k] = numbers[from[k]];
            if (varies[from[k]]) {
                places[moving.size()] = k;
                moving.add(columns[from[k]]);
            }
        }
        double[][] operands = moving.toArray(double[][]::new);
        double[] column = new double[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            for (int k = 0; k < operands.length; k++) {
                x[places[k]] = operands[k][lane];
            }
            column[lane] = Plan.apply(plan.operation(position), x);
        }
        return column;
    }
}
