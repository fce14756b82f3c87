package dk.provenu.engine.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph laid out for computing it again with other inputs: the same operations, in the same order, called with other
 * numbers. Positions are those of {@link Graph#order()}.
 */
public final class Plan {

    private final List<Figure> order;
    private final Map<FigureId, Integer> positions;
    /** Null for a leaf. */
    private final Operation[] operations;

    private final int[][] operands;

    private Plan(List<Figure> order, Map<FigureId, Integer> positions, Operation[] operations, int[][] operands) {
        this.order = order;
        this.positions = positions;
        this.operations = operations;
        this.operands = operands;
    }

    /** The plan of a graph. A column is looked up once, however many operations refer to it. */
    public static Plan of(Graph graph) {
        List<Figure> order = graph.order();
        Map<FigureId, Integer> positions = HashMap.newHashMap(order.size());
        for (int i = 0; i < order.size(); i++) {
            positions.put(order.get(i).id(), i);
        }
        Operation[] operations = new Operation[order.size()];
        int[][] operands = new int[order.size()][];
        Map<Group, int[]> columns = new HashMap<>();
        Arrays.fill(operands, new int[0]);
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).origin() instanceof Origin.Derived derived) {
                operations[i] = derived.operation();
                operands[i] = flat(derived.operands(), positions, columns);
            }
        }
        return new Plan(order, positions, operations, operands);
    }

    private static int[] flat(List<Node> nodes, Map<FigureId, Integer> positions, Map<Group, int[]> columns) {
        int size = 0;
        for (Node node : nodes) {
            size += node.size();
        }
        int[] flat = new int[size];
        int at = 0;
        for (Node node : nodes) {
            switch (node) {
                case Figure figure -> flat[at] = position(positions, figure.id());
                case Group group -> {
                    int[] column = columns.computeIfAbsent(group, one -> positions(one, positions));
                    System.arraycopy(column, 0, flat, at, column.length);
                }
            }
            at += node.size();
        }
        return flat;
    }

    private static int[] positions(Group group, Map<FigureId, Integer> positions) {
        return group.members().stream()
                .mapToInt(member -> position(positions, member.id()))
                .toArray();
    }

    private static int position(Map<FigureId, Integer> positions, FigureId id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("The plan has no figure '" + id + "'");
        }
        return position;
    }

    public int size() {
        return order.size();
    }

    public List<Figure> order() {
        return order;
    }

    /**
     * Where a figure stands in the plan.
     *
     * @throws IllegalArgumentException when the plan has no such figure
     */
    public int position(FigureId id) {
        return position(positions, id);
    }

    public boolean isLeaf(int position) {
        return operations[position] == null;
    }

    /** The operation at a position; a leaf has none. */
    public Operation operation(int position) {
        Operation operation = operations[position];
        if (operation == null) {
            throw new IllegalArgumentException("'" + order.get(position).id() + "' is not derived");
        }
        return operation;
    }

    /** The positions of the flat operands; not to be changed. */
    public int[] operands(int position) {
        return operands[position];
    }

    /** The numbers as the figures hold them, NaN where missing. */
    public double[] numbers() {
        double[] numbers = new double[order.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = order.get(i).value().orNaN();
        }
        return numbers;
    }

    /**
     * All numbers with some of them replaced; only what depends on a replaced one is computed again. A replaced derived
     * figure keeps the replacing number.
     *
     * @param replaced figure id to number, NaN for missing
     * @return by position, NaN where missing
     * @throws IllegalArgumentException when the plan has no such figure or a number is infinite
     */
    public double[] evaluate(Map<FigureId, Double> replaced) {
        double[] numbers = numbers();
        boolean[] changed = new boolean[numbers.length];
        boolean[] fixed = new boolean[numbers.length];
        replaced.forEach((id, number) -> {
            if (Double.isInfinite(number)) {
                throw new IllegalArgumentException("The number for '" + id + "' is infinite");
            }
            int at = position(id);
            changed[at] = numbers[at] != number;
            fixed[at] = true;
            numbers[at] = number + 0.0;
        });
        for (int i = 0; i < numbers.length; i++) {
            if (!fixed[i] && operations[i] != null && any(changed, operands[i])) {
                numbers[i] = compute(i, numbers);
                changed[i] = true;
            }
        }
        return numbers;
    }

    private static boolean any(boolean[] flags, int[] positions) {
        for (int position : positions) {
            if (flags[position]) {
                return true;
            }
        }
        return false;
    }

    /** The number at a position made from the given numbers; NaN where it is missing. */
    public double compute(int position, double[] numbers) {
        int[] from = operands[position];
        double[] x = new double[from.length];
        for (int k = 0; k < x.length; k++) {
            x[k] = numbers[from[k]];
        }
        return apply(operation(position), x);
    }

    /** Calls an operation as the graph does: missing in, missing out. */
    public static double apply(Operation operation, double[] x) {
        if (!operation.acceptsMissing()) {
            for (double number : x) {
                if (Double.isNaN(number)) {
                    return Double.NaN;
                }
            }
        }
        double y = operation.value(x);
        return Double.isFinite(y) ? y + 0.0 : Double.NaN; // + 0.0 as in Value: there is one zero
    }

    /** For each position, whether it depends on (or is) one of the given figures. */
    public boolean[] dependsOn(List<FigureId> inputs) {
        boolean[] depends = new boolean[order.size()];
        for (FigureId id : inputs) {
            depends[position(id)] = true;
        }
        for (int i = 0; i < depends.length; i++) {
            depends[i] = depends[i] || any(depends, operands[i]);
        }
        return depends;
    }

    /** The figures whose numbers would be another if the given inputs changed. */
    public List<Figure> dependents(List<FigureId> inputs) {
        boolean[] depends = dependsOn(inputs);
        List<Figure> found = new ArrayList<>();
        for (int i = 0; i < depends.length; i++) {
            if (depends[i] && operations[i] != null) {
                found.add(order.get(i));
            }
        }
        return found;
    }
}
