package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The first figure as an index in which the second is 100. A base of zero has no answer. */
public record IndexNumber() implements Operation {

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Text title() {
        return Text.of("indeks", "index");
    }

    @Override
    public double value(double[] x) {
        return x[1] == 0 ? Double.NaN : x[0] / x[1] * 100;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 100 / x[1];
        dx[1] = -y / x[1];
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "/" + refs.get(1) + "*100";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        operands.forEach(operand -> Operands.single(name(), operand));
        return new Type(
                Unit.INDEX,
                PriceBasis.none(),
                Operands.comparedYears(Operands.alike(operands).priceBasis()));
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(0).da() + " som indeks, hvor " + operands.get(1).da() + " er 100",
                operands.get(0).en() + " as an index in which "
                        + operands.get(1).en() + " is 100");
    }
}
