package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * How many of a column's numbers stand so to the first operand: how many municipalities spend more than the own. Values are
 * compared as rounded to a stated number of decimals.
 *
 * @param comparison how a number of the column must stand to the first operand
 * @param decimals the decimals on which values are compared
 */
public record CountCompared(Comparison comparison, int decimals) implements Operation {

    @Override
    public String name() {
        return "count_compared";
    }

    @Override
    public Text title() {
        return Text.of("antal ", "number ").plus(comparison.words());
    }

    @Override
    public double value(double[] x) {
        int count = 0;
        for (int i = 1; i < x.length; i++) {
            if (comparison.holds(x[i], x[0], decimals)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
    }

    @Override
    public String excel(List<String> refs) {
        return "SUMPRODUCT(--(ROUND(" + refs.get(1) + "," + decimals + ")" + comparison.excel() + "ROUND(" + refs.get(0)
                + "," + decimals + ")))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operands.single(name(), operands.getFirst());
        Operands.alike(operands);
        return Type.of(Unit.NUMBER);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "antal af " + operands.get(1).da() + ", der er "
                        + comparison.words().da() + " " + operands.get(0).da(),
                "number of " + operands.get(1).en() + " that are "
                        + comparison.words().en() + " " + operands.get(0).en());
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
