package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;

/** The unweighted mean. */
public record Mean() implements Aggregate {

    @Override
    public String name() {
        return "mean";
    }

    @Override
    public Text title() {
        return Text.of("gennemsnit", "mean");
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += number;
        }
        return sum / x.length;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 1.0 / x.length);
    }

    @Override
    public int aggregateCode() {
        return 1;
    }

    @Override
    public String function() {
        return "AVERAGE";
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("gennemsnit (uvægtet) af", "mean (unweighted) of", operands);
    }
}
