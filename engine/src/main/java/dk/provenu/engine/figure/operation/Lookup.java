package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.Arrays;
import java.util.List;

/**
 * The number in a column of values that stands where a column of keys equals the first operand; the first such place
 * where there are several. A key that is not there has no answer. A hole elsewhere in the columns does not matter.
 */
public record Lookup() implements Operation {

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public Text title() {
        return Text.of("opslag", "lookup");
    }

    @Override
    public double value(double[] x) {
        int at = place(x);
        return at < 0 ? Double.NaN : x[at];
    }

    private static int place(double[] x) {
        int n = (x.length - 1) / 2;
        for (int i = 1; i <= n; i++) {
            if (x[i] == x[0]) {
                return i + n;
            }
        }
        return -1;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
        int at = place(x);
        if (at >= 0) {
            dx[at] = 1;
        }
    }

    @Override
    public String excel(List<String> refs) {
        return "INDEX(" + refs.get(2) + ",MATCH(" + refs.get(0) + "," + refs.get(1) + ",0))";
    }

    @Override
    public Type type(List<Operand> operands) {
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
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(2).da() + " dér, hvor " + operands.get(1).da() + " er "
                        + operands.get(0).da(),
                operands.get(2).en() + " where " + operands.get(1).en() + " is "
                        + operands.get(0).en());
    }

    @Override
    public boolean acceptsMissing() {
        return true;
    }

    /** The key sought; then the number found, or where nothing was found the keys that were looked through. */
    @Override
    public boolean reads(double[] x, int i) {
        int at = place(x);
        return i == 0 || (at >= 0 ? i == at : i <= (x.length - 1) / 2);
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
