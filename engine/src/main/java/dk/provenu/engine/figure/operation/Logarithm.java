package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The natural logarithm of a plain number or share. Of zero and of a negative number there is none. */
public record Logarithm() implements Operation {

    @Override
    public String name() {
        return "logarithm";
    }

    @Override
    public Text title() {
        return Text.of("naturlig logaritme", "natural logarithm");
    }

    @Override
    public double value(double[] x) {
        return x[0] <= 0 ? Double.NaN : Math.log(x[0]);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 1 / x[0];
    }

    @Override
    public String excel(List<String> refs) {
        return "IF(" + refs.getFirst() + "<=0,NA(),LN(" + refs.getFirst() + "))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        Power.plain(name(), operands.getFirst());
        return new Type(Unit.NUMBER, PriceBasis.none(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("ln af", "ln of", operands);
    }
}
