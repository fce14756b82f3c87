package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.Arrays;
import java.util.List;

/** The part's share of the whole, as a share (0,042). A whole of zero has no answer. */
public record Share() implements Operation {

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Text title() {
        return Text.of("andel", "share");
    }

    @Override
    public double value(double[] x) {
        double whole = whole(x);
        return whole == 0 ? Double.NaN : x[0] / whole;
    }

    private static double whole(double[] x) {
        double whole = 0;
        for (int i = 1; i < x.length; i++) {
            whole += x[i];
        }
        return whole;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        double whole = whole(x);
        Arrays.fill(dx, -y / whole);
        dx[0] = 1 / whole;
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "/SUM(" + refs.get(1) + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operands.single(name(), operands.getFirst());
        Operands.alike(operands);
        return Type.of(Unit.SHARE);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(0).da() + " som andel af " + operands.get(1).da(),
                operands.get(0).en() + " as a share of " + operands.get(1).en());
    }
}
