package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.List;

/** The smallest of figures or columns of one unit. */
public record Minimum() implements Aggregate {

    @Override
    public String name() {
        return "minimum";
    }

    @Override
    public Text title() {
        return Text.of("mindste værdi", "smallest value");
    }

    @Override
    public double value(double[] x) {
        double best = x[0];
        for (double number : x) {
            best = Math.min(best, number);
        }
        return best;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Steps.first(x, y, dx);
    }

    @Override
    public int aggregateCode() {
        return 5;
    }

    @Override
    public String function() {
        return "MIN";
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of("mindste af", "smallest of", operands);
    }
}
