package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A sum, mean, median, minimum or maximum of those operands that are present. It says so in its name; how many they are
 * is the operation {@link CountPresent} on the same column. Of none there is no answer.
 *
 * @param inner what is made of those present
 */
public record OfPresent(Operation inner) implements Operation {

    public OfPresent {
        if (!(inner instanceof Aggregate aggregate) || aggregate.aggregateCode() == Aggregate.NO_CODE) {
            throw new IllegalArgumentException(inner.name() + " is not made of those present");
        }
    }

    private Aggregate aggregate() {
        return (Aggregate) inner;
    }

    @Override
    public String name() {
        return inner.name() + "_of_present";
    }

    @Override
    public Text title() {
        return Text.of(inner.title().da() + " af de oplyste", inner.title().en() + " of those present");
    }

    private static double[] present(double[] x) {
        return Arrays.stream(x).filter(number -> !Double.isNaN(number)).toArray();
    }

    @Override
    public double value(double[] x) {
        double[] present = present(x);
        return present.length == 0 ? Double.NaN : inner.value(present);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        double[] present = present(x);
        double[] inside = new double[present.length];
        inner.gradient(present, y, inside);
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            dx[i] = Double.isNaN(x[i]) ? 0 : inside[at++];
        }
    }

    @Override
    public String excel(List<String> refs) {
        String range = ",6," + String.join(",", refs) + ")";
        // Of none, AGGREGATE would call the sum zero.
        return "IF(AGGREGATE(2" + range + "=0,NA(),AGGREGATE(" + aggregate().aggregateCode() + range + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        return inner.type(operands);
    }

    @Override
    public Text words(List<Text> operands) {
        Text words = inner.words(operands);
        return Text.of(words.da() + " (kun de oplyste)", words.en() + " (of those present only)");
    }

    @Override
    public boolean acceptsMissing() {
        return true;
    }
}
