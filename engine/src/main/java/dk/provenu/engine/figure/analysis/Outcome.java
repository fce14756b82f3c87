package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Quantile;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a target became in each draw. A draw in which it had no answer is counted, and left out of all else. */
public final class Outcome {

    private final Figure target;
    /** NaN where it had no answer. */
    private final double[] lanes;

    private final int undefined;
    /** Made when first asked for: sorting costs as much as drawing. */
    private double @Nullable [] rising;

    Outcome(Figure target, double[] lanes) {
        this.target = target;
        this.lanes = lanes;
        this.undefined = (int) Arrays.stream(lanes).filter(Double::isNaN).count();
    }

    /** Whoever comes first sorts; two who come at once both do, to the same effect. */
    private double[] rising() {
        double[] sorted = rising;
        if (sorted == null) {
            sorted = Arrays.stream(lanes).filter(Double::isFinite).sorted().toArray();
            rising = sorted;
        }
        return sorted;
    }

    public Figure target() {
        return target;
    }

    /** How many draws were made. */
    public int draws() {
        return lanes.length;
    }

    /** In how many of them the target had no answer. */
    public int undefined() {
        return undefined;
    }

    /** The target in one draw; draws of the same number belong together across targets and scenarios. */
    public OptionalDouble draw(int number) {
        double drawn = lanes[number];
        return Double.isFinite(drawn) ? OptionalDouble.of(drawn) : OptionalDouble.empty();
    }

    /** The draws that had an answer, in rising order. */
    public double[] sorted() {
        return rising().clone();
    }

    /** The mean of those draws that had an answer; none if none had. */
    public OptionalDouble mean() {
        return undefined == lanes.length ? OptionalDouble.empty() : OptionalDouble.of(new Mean().value(rising()));
    }

    /**
     * A quantile of those draws that had an answer; none if none had.
     *
     * @param p from 0 to 1
     */
    public OptionalDouble quantile(double p) {
        return undefined == lanes.length ? OptionalDouble.empty() : OptionalDouble.of(new Quantile(p).value(rising()));
    }

    /** The share, of those draws that had an answer, in which the target is above a number; none if none had. */
    public OptionalDouble probabilityAbove(double number) {
        long above = Arrays.stream(lanes).filter(drawn -> drawn > number).count();
        return undefined == lanes.length
                ? OptionalDouble.empty()
                : OptionalDouble.of(above / (double) (lanes.length - undefined));
    }
}
