package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/**
 * What is held as it was as long as the new figure lies no further from it than a band; beyond the band the new figure in
 * full. The operands are the new figure, the one that is held, and the width of the band to each side, all of one unit.
 */
public record HeldWithin() implements Operation {

    @Override
    public String name() {
        return "held_within";
    }

    @Override
    public Text title() {
        return Text.of("uændret inden for et bånd", "held within a band");
    }

    @Override
    public double value(double[] x) {
        if (Double.isNaN(x[0]) || Double.isNaN(x[1]) || Double.isNaN(x[2])) {
            return Double.NaN;
        }
        return Math.abs(x[0] - x[1]) <= x[2] ? x[1] : x[0];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        boolean held = Math.abs(x[0] - x[1]) <= x[2];
        dx[0] = held ? 0 : 1;
        dx[1] = held ? 1 : 0;
        dx[2] = 0;
    }

    @Override
    public String excel(List<String> refs) {
        return "IF(ABS(" + refs.get(0) + "-" + refs.get(1) + ")<=" + refs.get(2) + "," + refs.get(1) + "," + refs.get(0)
                + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 3, 3);
        operands.forEach(operand -> Operands.single(name(), operand));
        Type type = Operands.alike(operands);
        return new Type(type.unit(), type.unit().isMoney() ? type.priceBasis() : PriceBasis.none(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        return operands.get(0)
                .plus(Text.of(", men ", ", but "))
                .plus(operands.get(1))
                .plus(Text.of(", så længe forskellen højst er ", " as long as they differ by at most "))
                .plus(operands.get(2));
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
