package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.Arrays;
import java.util.List;

/** How many of the operands are present. */
public record CountPresent() implements Operation {

    @Override
    public String name() {
        return "count_present";
    }

    @Override
    public Text title() {
        return Text.of("antal oplyste", "number present");
    }

    @Override
    public double value(double[] x) {
        return Arrays.stream(x).filter(number -> !Double.isNaN(number)).count();
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
    }

    @Override
    public String excel(List<String> refs) {
        return "AGGREGATE(2,6," + String.join(",", refs) + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, Integer.MAX_VALUE);
        return Type.of(Unit.NUMBER);
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("antal oplyste blandt", "number present among", operands);
    }

    @Override
    public boolean acceptsMissing() {
        return true;
    }
}
