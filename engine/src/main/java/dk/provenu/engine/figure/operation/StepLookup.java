package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.Arrays;
import java.util.List;

/**
 * The value of the step on which a number stands: in a column of values, that of the last place whose beginning, in a column
 * of rising beginnings, the number has reached. A number below the first beginning has no answer.
 */
public record StepLookup() implements Operation {

    @Override
    public String name() {
        return "step_lookup";
    }

    @Override
    public Text title() {
        return Text.of("opslag på en trappe", "lookup on a ladder");
    }

    @Override
    public double value(double[] x) {
        int at = place(x);
        return at < 0 ? Double.NaN : x[at];
    }

    private static int place(double[] x) {
        int n = (x.length - 1) / 2;
        int place = -1;
        for (int i = 1; i <= n && x[i] <= x[0]; i++) {
            place = i + n;
        }
        return place;
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
        return "INDEX(" + refs.get(2) + ",MATCH(" + refs.get(0) + "," + refs.get(1) + ",1))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 3, 3);
        Operands.single(name(), operands.getFirst());
        Operand steps = operands.get(1);
        Operand values = operands.get(2);
        Operands.alike(operands.subList(0, 2));
        if (steps.size() != values.size()) {
            throw new IllegalArgumentException("'" + steps.label().en() + "' has " + steps.size() + " steps, '"
                    + values.label().en() + "' " + values.size() + " values");
        }
        return new Type(values.unit(), values.priceBasis(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(2).da() + " på det trin af " + operands.get(1).da() + ", som "
                        + operands.get(0).da() + " er nået til",
                operands.get(2).en() + " on the step of " + operands.get(1).en() + " that "
                        + operands.get(0).en() + " has reached");
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
