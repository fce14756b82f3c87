package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Type;
import java.util.Arrays;
import java.util.List;

/** An operation that takes a number out of a column of values by its place in a column of keys: sought, keys, values. */
interface KeyedColumn extends Operation {

    /** Which of the operands, laid out flat, is the number found; -1 where there is none. */
    int place(double[] x);

    /** How Excel's MATCH looks for the key: 0 for the same, 1 for the last that is not above. */
    int match();

    /** How many keys are in the flat operands. */
    static int keys(double[] x) {
        return (x.length - 1) / 2;
    }

    @Override
    default double value(double[] x) {
        int at = place(x);
        return at < 0 ? Double.NaN : x[at];
    }

    @Override
    default void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
        int at = place(x);
        if (at >= 0) {
            dx[at] = 1;
        }
    }

    @Override
    default String excel(List<String> refs) {
        return "INDEX(" + refs.get(2) + ",MATCH(" + refs.get(0) + "," + refs.get(1) + "," + match() + "))";
    }

    @Override
    default Type type(List<Operand> operands) {
        Operands.count(name(), operands, 3, 3);
        Operands.single(name(), operands.getFirst());
        Operand keys = operands.get(1);
        Operand values = operands.get(2);
        Operands.alike(operands.subList(0, 2));
        if (keys.size() != values.size()) {
            throw new IllegalArgumentException("'" + keys.label().en() + "' has " + keys.size() + " keys, '"
                    + values.label().en() + "' " + values.size() + " values");
        }
        return new Type(values.unit(), values.priceBasis(), List.of());
    }

    @Override
    default boolean isStep() {
        return true;
    }
}
