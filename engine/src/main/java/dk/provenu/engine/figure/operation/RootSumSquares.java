package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/**
 * The root of the sum of squares of figures of one unit: how far a sum may be off when its parts are off independently of
 * one another.
 */
public record RootSumSquares() implements Operation {

    @Override
    public String name() {
        return "root_sum_squares";
    }

    @Override
    public Text title() {
        return Text.of("samlet usikkerhed", "combined uncertainty");
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += number * number;
        }
        return Math.sqrt(sum);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        for (int i = 0; i < x.length; i++) {
            dx[i] = y == 0 ? 0 : x[i] / y;
        }
    }

    @Override
    public String excel(List<String> refs) {
        return "SQRT(SUMSQ(" + String.join(",", refs) + "))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, Integer.MAX_VALUE);
        return Operands.alike(operands);
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("kvadratroden af summen af kvadraterne på", "the root of the sum of squares of", operands);
    }
}
