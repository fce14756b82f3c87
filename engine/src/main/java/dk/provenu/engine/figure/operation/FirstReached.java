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
 * The first period of an axis in which a column is zero or more: the pay-back year of a cumulative net yield. The
 * operands are the column and its axis. A column that never gets there has no answer.
 */
public record FirstReached() implements Operation {

    private static final String BEYOND = "1000000";

    @Override
    public String name() {
        return "first_reached";
    }

    @Override
    public Text title() {
        return Text.of("første periode, hvor nul er nået", "first period in which zero is reached");
    }

    @Override
    public double value(double[] x) {
        int n = x.length / 2;
        double first = Double.NaN;
        for (int i = 0; i < n; i++) {
            if (x[i] >= 0 && !(x[n + i] >= first)) {
                first = x[n + i];
            }
        }
        return first;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
    }

    @Override
    public String excel(List<String> refs) {
        String first = "SUMPRODUCT(MIN(" + refs.get(1) + "+(" + refs.get(0) + "<0)*" + BEYOND + "))";
        return "IF(" + first + ">=" + BEYOND + ",NA()," + first + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operand axis = operands.get(1);
        if (axis.unit().form() != Unit.Form.YEAR) {
            throw Operands.differ(axis.label(), axis.unit(), Text.of("en årsakse", "an axis of years"), Unit.YEAR);
        }
        if (operands.getFirst().size() != axis.size()) {
            throw new IllegalArgumentException(
                    "Column of " + operands.getFirst().size() + " and axis of " + axis.size());
        }
        return Type.of(Unit.YEAR);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "det første år i " + operands.get(1).da() + ", hvor "
                        + operands.get(0).da() + " ikke længere er negativt",
                "the first year of " + operands.get(1).en() + " in which "
                        + operands.get(0).en() + " is no longer negative");
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
