package dk.provenu.engine.law.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table as a graph of questions: each node asks for one input and leads on by the class of its value, each leaf holds
 * the rows that fire. Nodes that leave the same rows to choose from are one node, so the graph stays small where the full
 * product of all classes would not. Every leaf is reached by some combination of values.
 *
 * @param classes by input, its classes of values
 * @param inputs by node, which input it asks for
 * @param edges by node and class: the next node, or a leaf as {@code -1 - leaf}
 * @param leaves by leaf, the rows that fire, in order
 * @param root where to begin: a node, or a leaf as above
 */
record Dag(List<ValueClasses> classes, List<Integer> inputs, List<int[]> edges, List<int[]> leaves, int root) {

    /** The size beyond which a table is refused, in numbers of four bytes: 64 MB. */
    static final int LARGEST = 1 << 24;

    /** What a node takes beside its edges and rows, roughly. */
    private static final int NODE = 40;

    /** Larger than {@link #LARGEST}. */
    static final class TooLargeException extends RuntimeException {}

    /**
     * Builds the graph.
     *
     * @param classes by input, its classes over the rows
     * @param rows the number of rows
     * @param all whether all rows that fit fire, or only the first
     * @param otherwise whether a row of the number {@code rows} fires where no other does
     * @throws TooLargeException when it would be too large
     */
    static Dag of(List<ValueClasses> classes, int rows, boolean all, boolean otherwise) {
        Builder builder = new Builder(classes, rows, all, otherwise);
        int root = builder.node(0, every(rows));
        return new Dag(classes, builder.inputs, builder.edges, builder.leaves, root);
    }

    private static BitSet every(int rows) {
        BitSet all = new BitSet(rows);
        all.set(0, rows);
        return all;
    }

    /** The leaf of a combination of values in the domain. */
    int leaf(List<Long> values) {
        int node = root;
        while (node >= 0) {
            int input = inputs.get(node);
            node = edges.get(node)[classes.get(input).of(values.get(input))];
        }
        return -1 - node;
    }

    private record Key(int input, BitSet alive) {}

    private static final class Builder {
        private final List<ValueClasses> classes;
        private final boolean all;
        private final int otherwise;
        private final List<BitSet> free;
        private final List<BitSet> indifferent;
        private final List<Integer> inputs = new ArrayList<>();
        private final List<int[]> edges = new ArrayList<>();
        private final List<int[]> leaves = new ArrayList<>();
        private final Map<BitSet, Integer> knownLeaves = new HashMap<>();
        private final Map<Key, Integer> known = new HashMap<>();
        private int size;

        Builder(List<ValueClasses> classes, int rows, boolean all, boolean otherwise) {
            this.classes = classes;
            this.all = all;
            this.otherwise = otherwise ? rows : -1;
            this.free = classes.stream().map(input -> free(input, rows)).toList();
            this.indifferent = indifferent(rows);
        }

        /** The rows to which an input does not matter. */
        private static BitSet free(ValueClasses input, int rows) {
            BitSet free = every(rows);
            input.rows().forEach(free::and);
            return free;
        }

        /** By input, the rows to which it and all inputs after it do not matter; at the end, every row. */
        private List<BitSet> indifferent(int rows) {
            BitSet rest = every(rows);
            List<BitSet> result = new ArrayList<>(List.of((BitSet) rest.clone()));
            for (BitSet input : free.reversed()) {
                rest.and(input);
                result.addFirst((BitSet) rest.clone());
            }
            return result;
        }

        /** The node, or leaf, that chooses among these rows from an input on. */
        int node(int from, BitSet rows) {
            BitSet alive = all ? rows : withoutHidden(from, rows);
            int first = alive.nextSetBit(0);
            BitSet rest = indifferent.get(from);
            boolean decided = all ? isWithin(alive, rest) : first < 0 || rest.get(first);
            if (decided) {
                return leaf(alive);
            }
            int input = from;
            while (isIndifferent(input, alive)) {
                input++;
            }
            Key key = new Key(input, alive);
            Integer there = known.get(key);
            if (there != null) {
                return there;
            }
            int[] next = new int[classes.get(input).size()];
            size += next.length + alive.size() / Integer.SIZE + NODE;
            if (size > LARGEST) {
                throw new TooLargeException();
            }
            for (int value = 0; value < next.length; value++) {
                BitSet left = (BitSet) alive.clone();
                left.and(classes.get(input).rows().get(value));
                next[value] = node(input + 1, left);
            }
            inputs.add(input);
            edges.add(next);
            known.put(key, inputs.size() - 1);
            return inputs.size() - 1;
        }

        /** Without the rows behind one that fits whatever comes: they cannot fire. */
        private BitSet withoutHidden(int from, BitSet rows) {
            BitSet certain = (BitSet) rows.clone();
            certain.and(indifferent.get(from));
            int first = certain.nextSetBit(0);
            if (first < 0 || first + 1 >= rows.length()) {
                return rows;
            }
            BitSet left = (BitSet) rows.clone();
            left.clear(first + 1, rows.length());
            return left;
        }

        private boolean isIndifferent(int input, BitSet alive) {
            return isWithin(alive, free.get(input));
        }

        private static boolean isWithin(BitSet part, BitSet whole) {
            BitSet rest = (BitSet) part.clone();
            rest.andNot(whole);
            return rest.isEmpty();
        }

        private int leaf(BitSet alive) {
            BitSet fired = (BitSet) alive.clone();
            if (!all && fired.length() > 0) {
                fired.clear(fired.nextSetBit(0) + 1, Math.max(fired.length(), fired.nextSetBit(0) + 1));
            }
            if (fired.isEmpty() && otherwise >= 0) {
                fired.set(otherwise);
            }
            int leaf = knownLeaves.computeIfAbsent(fired, rows -> {
                leaves.add(rows.stream().toArray());
                return leaves.size() - 1;
            });
            return -1 - leaf;
        }
    }

    /** Which rows fire for some combination. */
    BitSet firing() {
        BitSet firing = new BitSet();
        leaves.forEach(rows -> Arrays.stream(rows).forEach(firing::set));
        return firing;
    }
}
