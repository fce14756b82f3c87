package dk.provenu.engine.law.decision;

import dk.provenu.engine.law.decision.Spans.Span;
import dk.provenu.engine.law.decision.WhyNot.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes that lead to a wanted row: the fewest inputs, and for each choice of them the shortest distance.
 * Searched on the graph of the table, so that a row which an earlier one would take first is not promised.
 */
final class NearestChange {

    /** More ways than this help nobody. */
    static final int MOST_WAYS = 50;

    private static final long NO_WAY = Long.MAX_VALUE;
    private static final long NOT_KNOWN = -1;

    private final List<Input> inputs;
    private final Dag dag;
    private final BitSet wanted;
    private final long[] values;
    private final long[] best;
    private final List<Way> ways = new ArrayList<>();
    private int most;
    private int free;
    private long perInput;

    /** A way: the row that would fire, what changes, how far. */
    record Way(int row, List<Step> steps, long distance) {}

    private NearestChange(List<Input> inputs, Dag dag, BitSet wanted, long[] values) {
        this.inputs = inputs;
        this.dag = dag;
        this.wanted = wanted;
        this.values = values;
        this.best = new long[dag.inputs().size()];
    }

    static List<Way> of(List<Input> inputs, Dag dag, BitSet wanted, long[] values) {
        NearestChange search = new NearestChange(inputs, dag, wanted, values);
        int fewest = search.fewest();
        if (fewest < 0) {
            return List.of();
        }
        int all = (1 << inputs.size()) - 1;
        for (int chosen = 1; chosen <= all; chosen++) {
            if (Integer.bitCount(chosen) == fewest) {
                search.among(chosen);
            }
        }
        return merged(search.ways).stream()
                .sorted(Comparator.comparingLong(Way::distance))
                .limit(MOST_WAYS)
                .toList();
    }

    /** How many inputs must change; -1 when nothing helps. */
    private int fewest() {
        start((1 << inputs.size()) - 1, 1L << 50);
        long cost = cost(dag.root());
        return cost == NO_WAY ? -1 : (int) (cost >> 50);
    }

    private void among(int chosen) {
        start(chosen, 0);
        long cost = cost(dag.root());
        if (cost != NO_WAY) {
            most = ways.size() + MOST_WAYS;
            collect(dag.root(), cost, cost, new ArrayList<>());
        }
    }

    private void start(int free, long perInput) {
        this.free = free;
        this.perInput = perInput;
        Arrays.fill(best, NOT_KNOWN);
    }

    /** What it costs to come from a node to a wanted row. */
    private long cost(int node) {
        if (node < 0) {
            return wantedRow(node) >= 0 ? 0 : NO_WAY;
        }
        if (best[node] == NOT_KNOWN) {
            long least = NO_WAY;
            int[] edges = dag.edges().get(node);
            for (int value = 0; value < edges.length; value++) {
                long step = step(node, value);
                long rest = step == NO_WAY ? NO_WAY : cost(edges[value]);
                least = rest == NO_WAY ? least : Math.min(least, step + rest);
            }
            best[node] = least;
        }
        return best[node];
    }

    /** What it costs to give a node's input a value of a class. */
    private long step(int node, int value) {
        int input = dag.inputs().get(node);
        Spans to = dag.classes().get(input).values().get(value);
        long distance = inputs.get(input).domain().distance(to, values[input]);
        if (distance == 0) {
            return 0;
        }
        return (free & (1 << input)) == 0 ? NO_WAY : distance + perInput;
    }

    private int wantedRow(int leaf) {
        return Arrays.stream(dag.leaves().get(-1 - leaf))
                .filter(wanted::get)
                .findFirst()
                .orElse(-1);
    }

    private void collect(int node, long left, long distance, List<Step> steps) {
        if (ways.size() >= most) {
            return;
        }
        if (node < 0) {
            ways.add(new Way(wantedRow(node), List.copyOf(steps), distance));
            return;
        }
        int[] edges = dag.edges().get(node);
        for (int value = 0; value < edges.length; value++) {
            long step = step(node, value);
            if (step == NO_WAY || cost(edges[value]) != left - step) {
                continue;
            }
            if (step > 0) {
                steps.add(change(dag.inputs().get(node), value, step));
            }
            collect(edges[value], left - step, distance, steps);
            if (step > 0) {
                steps.removeLast();
            }
        }
    }

    private Step change(int input, int value, long distance) {
        Spans all = dag.classes().get(input).values().get(value);
        long from = values[input];
        boolean ordered = inputs.get(input).domain() instanceof Domain.Numbers
                || inputs.get(input).domain() instanceof Domain.Days;
        Spans near = Spans.of(
                List.of(new Span(from - distance, from - distance), new Span(from + distance, from + distance)));
        return new Step(inputs.get(input), from, ordered ? all.and(near) : all);
    }

    /** Ways that differ in the values of one step only are one way. */
    private static List<Way> merged(List<Way> ways) {
        List<Way> result = new ArrayList<>();
        for (Way way : ways) {
            Way added = way;
            int i = 0;
            while (i < result.size()) {
                Way both = merged(result.get(i), added);
                if (both != null) {
                    result.remove(i);
                    added = both;
                    i = 0;
                } else {
                    i++;
                }
            }
            result.add(added);
        }
        return result;
    }

    private static @Nullable Way merged(Way one, Way other) {
        if (one.row != other.row || one.distance != other.distance || one.steps.size() != other.steps.size()) {
            return null;
        }
        int differing = -1;
        for (int i = 0; i < one.steps.size(); i++) {
            if (!one.steps.get(i).input().equals(other.steps.get(i).input())) {
                return null;
            }
            if (!one.steps.get(i).to().equals(other.steps.get(i).to())) {
                if (differing >= 0) {
                    return null;
                }
                differing = i;
            }
        }
        if (differing < 0) {
            return one;
        }
        List<Step> steps = new ArrayList<>(one.steps);
        Step step = steps.get(differing);
        steps.set(
                differing,
                new Step(
                        step.input(),
                        step.from(),
                        step.to().or(other.steps.get(differing).to())));
        return new Way(one.row, steps, one.distance);
    }
}
