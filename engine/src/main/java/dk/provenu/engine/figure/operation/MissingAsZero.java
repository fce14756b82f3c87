package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/** A number, or 0 where it is missing: a named step of a recomputation that follows a source's habit, never a default. */
public record MissingAsZero() implements Operation {

    @Override
    public String name() {
        return "missing_as_zero";
    }

    @Override
    public Text title() {
        return Text.of("manglende regnet som 0", "missing counted as 0");
    }

    @Override
    public double value(double[] x) {
        return Double.isNaN(x[0]) ? 0 : x[0];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = Double.isNaN(x[0]) ? 0 : 1;
    }

    @Override
    public String excel(List<String> refs) {
        return "IF(ISNA(" + refs.getFirst() + "),0," + refs.getFirst() + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        Operand operand = operands.getFirst();
        Operands.single(name(), operand);
        return new Type(operand.unit(), operand.priceBasis(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        Text operand = operands.getFirst();
        return Text.of(operand.da() + ", regnet som 0, når det mangler", operand.en() + ", counted as 0 when missing");
    }

    @Override
    public boolean acceptsMissing() {
        return true;
    }
}
