package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The first figure divided by the second; units divide. Division by zero has no answer. */
public record Quotient() implements Operation {

    @Override
    public String name() {
        return "quotient";
    }

    @Override
    public Text title() {
        return Text.of("kvotient", "quotient");
    }

    @Override
    public double value(double[] x) {
        return x[1] == 0 ? Double.NaN : x[0] / x[1];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 1 / x[1];
        dx[1] = -y / x[1];
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "/" + refs.get(1);
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        operands.forEach(operand -> Operands.single(name(), operand));
        Operand over = operands.get(0);
        Operand under = operands.get(1);
        Unit unit = over.unit().per(under.unit());
        PriceBasis basis = PriceBasis.together(over.priceBasis(), under.priceBasis(), over.label(), under.label());
        return new Type(unit, unit.isMoney() ? basis : PriceBasis.none(), Operands.comparedYears(basis));
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.joined(operands, " ÷ ");
    }
}
