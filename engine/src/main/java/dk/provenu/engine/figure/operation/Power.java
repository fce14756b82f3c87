package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The first figure raised to the second, both plain numbers or shares. Of zero and of a negative number there is none. */
public record Power() implements Operation {

    @Override
    public String name() {
        return "power";
    }

    @Override
    public Text title() {
        return Text.of("potens", "power");
    }

    @Override
    public double value(double[] x) {
        return x[0] <= 0 ? Double.NaN : Math.pow(x[0], x[1]);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = x[1] * y / x[0];
        dx[1] = y * Math.log(x[0]);
    }

    @Override
    public String excel(List<String> refs) {
        return "IF(" + refs.get(0) + "<=0,NA()," + refs.get(0) + "^" + refs.get(1) + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        operands.forEach(operand -> plain(name(), operand));
        return new Type(Unit.NUMBER, PriceBasis.none(), List.of());
    }

    /** Refuses all but a plain number or a share: a power of kroner has no meaning. */
    static void plain(String operation, Operand operand) {
        Operands.single(operation, operand);
        Unit.Form form = operand.unit().form();
        if (form != Unit.Form.NUMBER && form != Unit.Form.SHARE) {
            throw Operands.differ(operand.label(), operand.unit(), Text.of("et tal", "a number"), Unit.NUMBER);
        }
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.joined(operands, " ^ ");
    }
}
