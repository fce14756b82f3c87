package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/**
 * A number as a source prints it: a named step of a recomputation that follows a source's habit, never a default.
 *
 * @param decimals digits after the comma
 */
public record RoundTo(int decimals) implements Operation {

    @Override
    public String name() {
        return "round";
    }

    @Override
    public Text title() {
        return Text.of("afrunding til " + decimals + " decimaler", "rounding to " + decimals + " decimals");
    }

    @Override
    public double value(double[] x) {
        return Rounding.round(x[0], decimals);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 0;
    }

    @Override
    public String excel(List<String> refs) {
        return "ROUND(" + refs.getFirst() + "," + decimals + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        Operands.single(name(), operands.getFirst());
        Operand operand = operands.getFirst();
        return new Type(operand.unit(), operand.priceBasis(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        Text operand = operands.getFirst();
        return Text.of(
                operand.da() + ", afrundet til " + decimals + " decimaler",
                operand.en() + ", rounded to " + decimals + " decimals");
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
