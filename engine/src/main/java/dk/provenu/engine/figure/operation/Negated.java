package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/** The amount with the other sign: a cost told as a negative yield. */
public record Negated() implements Operation {

    @Override
    public String name() {
        return "negated";
    }

    @Override
    public Text title() {
        return Text.of("modsat fortegn", "opposite sign");
    }

    @Override
    public double value(double[] x) {
        return -x[0];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = -1;
    }

    @Override
    public String excel(List<String> refs) {
        return "-" + refs.getFirst();
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        Operands.single(name(), operands.getFirst());
        return Operands.alike(operands);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.same("−").plus(operands.getFirst());
    }
}
