package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** The largest of figures or columns of one unit. */
public record Maximum() implements Aggregate {

    @Override
    public String name() {
        return "maximum";
    }

    @Override
    public Text title() {
        return Text.of("største værdi", "largest value");
    }

    @Override
    public double value(double[] x) {
        double best = x[0];
        for (double number : x) {
            best = Math.max(best, number);
        }
        return best;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Steps.first(x, y, dx);
    }

    @Override
    public int aggregateCode() {
        return 4;
    }

    @Override
    public String function() {
        return "MAX";
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("største af", "largest of", operands);
    }
}
