package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** Growth from the second figure to the first, as a share (0,05 is 5 pct. more). From zero there is no answer. */
public record Growth() implements Operation {

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public Text title() {
        return Text.of("vækst", "growth");
    }

    @Override
    public double value(double[] x) {
        return x[1] == 0 ? Double.NaN : x[0] / x[1] - 1;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 1 / x[1];
        dx[1] = -(y + 1) / x[1];
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "/" + refs.get(1) + "-1";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        operands.forEach(operand -> Operands.single(name(), operand));
        return new Type(
                Unit.SHARE,
                PriceBasis.none(),
                Operands.comparedYears(Operands.alike(operands).priceBasis()));
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "væksten fra " + operands.get(1).da() + " til "
                        + operands.get(0).da(),
                "the growth from " + operands.get(1).en() + " to "
                        + operands.get(0).en());
    }
}
