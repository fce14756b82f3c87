package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The first figure less the second; two pct. differ by percentage points, two ranks or years by a number. */
public record Difference() implements Operation {

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public Text title() {
        return Text.of("forskel", "difference");
    }

    @Override
    public double value(double[] x) {
        return x[0] - x[1];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 1;
        dx[1] = -1;
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "-" + refs.get(1);
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        operands.forEach(operand -> Operands.single(name(), operand));
        Type type = Operands.alike(operands);
        return switch (type.unit().form()) {
            case PERCENT -> Type.of(Unit.PERCENTAGE_POINT);
            case RANK, YEAR -> Type.of(Unit.NUMBER);
            default -> new Type(type.unit(), type.priceBasis(), Operands.comparedYears(type.priceBasis()));
        };
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.joined(operands, " − ");
    }
}
