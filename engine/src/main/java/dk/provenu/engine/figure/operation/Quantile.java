package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A quantile by linear interpolation between the ordered values (type 7 of Hyndman and Fan 1996, Excel's PERCENTILE).
 *
 * @param p from 0 to 1
 */
public record Quantile(double p) implements Aggregate {

    public Quantile {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile lies from 0 to 1, not at " + p);
        }
    }

    /** The middle value, or the mean of the two in the middle. */
    public static Quantile median() {
        return new Quantile(0.5);
    }

    @Override
    public String name() {
        return p == 0.5 ? "median" : "quantile_" + p;
    }

    @Override
    public Text title() {
        if (p == 0.5) {
            return Text.of("median", "median");
        }
        String percent = Rounding.significant(p * 100).stripTrailingZeros().toPlainString();
        return Text.of(percent.replace('.', ',') + "-pct.-fraktil", percent + " pct. quantile");
    }

    @Override
    public double value(double[] x) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double place = p * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Double.compare(x[a], x[b]));
        Arrays.fill(dx, 0);
        double place = p * (x.length - 1);
        int below = (int) place;
        double rest = place - below;
        dx[order[below]] = 1 - rest;
        if (rest > 0) {
            dx[order[below + 1]] = rest;
        }
    }

    @Override
    public int aggregateCode() {
        return p == 0.5 ? 12 : NO_CODE;
    }

    @Override
    public String function() {
        return p == 0.5 ? "MEDIAN" : "PERCENTILE";
    }

    @Override
    public String excel(List<String> refs) {
        return p == 0.5 ? Aggregate.super.excel(refs) : "PERCENTILE(" + refs.getFirst() + "," + p + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        if (p != 0.5) {
            Operands.count(name(), operands, 1, 1);
        }
        return Aggregate.super.type(operands);
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.of(title().da() + " af", title().en() + " of", operands);
    }
}
