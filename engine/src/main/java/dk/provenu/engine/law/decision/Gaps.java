package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The combinations for which a table has no row, as few regions as the graph gives, each with an example. */
final class Gaps {

    /** How many regions are told one by one. */
    static final int MOST_TOLD = 20;

    private final List<Input> inputs;
    private final Dag dag;
    private final Map<Integer, BigInteger> counts = new HashMap<>();
    private final List<Problem> told = new ArrayList<>();
    private BigInteger left = BigInteger.ZERO;

    private Gaps(List<Input> inputs, Dag dag) {
        this.inputs = inputs;
        this.dag = dag;
    }

    static List<Problem> of(List<Input> inputs, Dag dag) {
        Gaps gaps = new Gaps(inputs, dag);
        gaps.left = gaps.count(dag.root(), 0);
        List<Spans> everything =
                inputs.stream().map(input -> input.domain().all()).toList();
        gaps.walk(dag.root(), everything);
        if (gaps.left.signum() > 0) {
            gaps.told.add(Problem.of(
                    Problem.Kind.GAP,
                    "",
                    Text.of(
                            "og " + gaps.left + " andre kombinationer har ingen række.",
                            "and " + gaps.left + " other combinations have no row.")));
        }
        return gaps.told;
    }

    /** How many combinations have no row. */
    static BigInteger count(List<Input> inputs, Dag dag) {
        return new Gaps(inputs, dag).count(dag.root(), 0);
    }

    private boolean isGap(int node) {
        return node < 0 && dag.leaves().get(-1 - node).length == 0;
    }

    /** How many combinations of the inputs from one on lead from a node into a gap. */
    private BigInteger count(int node, int from) {
        int input = node < 0 ? inputs.size() : dag.inputs().get(node);
        BigInteger skipped = BigInteger.ONE;
        for (int i = from; i < input; i++) {
            skipped = skipped.multiply(inputs.get(i).domain().all().size());
        }
        if (node < 0) {
            return isGap(node) ? skipped : BigInteger.ZERO;
        }
        BigInteger here = counts.get(node);
        if (here == null) {
            here = BigInteger.ZERO;
            int[] edges = dag.edges().get(node);
            for (int value = 0; value < edges.length; value++) {
                BigInteger size = dag.classes().get(input).values().get(value).size();
                here = here.add(size.multiply(count(edges[value], input + 1)));
            }
            counts.put(node, here);
        }
        return skipped.multiply(here);
    }

    private void walk(int node, List<Spans> region) {
        if (isGap(node) && told.size() < MOST_TOLD) {
            tell(region);
        }
        if (node < 0 || told.size() >= MOST_TOLD || BigInteger.ZERO.equals(counts.get(node))) {
            return;
        }
        int input = dag.inputs().get(node);
        Map<Integer, Spans> next = new LinkedHashMap<>();
        int[] edges = dag.edges().get(node);
        for (int value = 0; value < edges.length; value++) {
            next.merge(edges[value], dag.classes().get(input).values().get(value), Spans::or);
        }
        next.forEach((to, values) -> {
            List<Spans> part = new ArrayList<>(region);
            part.set(input, values);
            walk(to, part);
        });
    }

    private void tell(List<Spans> region) {
        left = left.subtract(region.stream().map(Spans::size).reduce(BigInteger.ONE, BigInteger::multiply));
        List<Long> example = region.stream().map(Spans::first).toList();
        told.add(new Problem(
                Problem.Kind.GAP,
                List.of(),
                Text.of("ingen række gælder for ", "no row holds for ")
                        .plus(Combination.region(inputs, region))
                        .plus(Text.of(". Fx: ", ". For example: "))
                        .plus(Combination.words(inputs, example))
                        .plus(Text.of(
                                ". Tilføj en række, eller en for resten (otherwise).",
                                ". Add a row, or one for the rest (otherwise).")),
                example));
    }
}
