package dk.provenu.engine.statistics;

import java.util.Arrays;

/**
 * An individuals chart (Shewhart; Montgomery, Introduction to Statistical Quality Control, 6.4): numbers in order, a centre
 * line, and limits some standard deviations from it.
 *
 * @param centre the centre line
 * @param sigma the standard deviation
 * @param rule when a number is news
 */
public record ControlChart(double centre, double sigma, Rule rule) {

    /** The expected median of the range of two normal draws with standard deviation 1 (constant d4 for n = 2). */
    public static final double MEDIAN_RANGE = 0.954;

    /** The expected mean of the same range (constant d2 for n = 2): 3 / 1.128 is Wheeler's 2.66. */
    public static final double MEAN_RANGE = 1.128;

    /**
     * When a number is news.
     *
     * @param limit beyond so many standard deviations
     * @param warning two of three beyond so many standard deviations on one side (Western Electric, 1956)
     * @param run so many in a row on one side of the centre line; 0 where numbers in order depend on one another, so that
     *     neither rows nor two of three say anything
     */
    public record Rule(double limit, double warning, int run) {

        /** Three standard deviations, two of three beyond two, eight in a row: Western Electric, 1956. */
        public static final Rule COMMON = new Rule(3, 2, 8);

        /** The same with its limits alone. */
        public Rule limitsOnly() {
            return new Rule(limit, warning, 0);
        }
    }

    /** What a number says. */
    public enum Signal {
        /** Nothing: what is common. */
        NOISE,
        /** Beyond the limits. */
        OUTSIDE,
        /** Many in a row on one side of the centre line. */
        RUN,
        /** Two of three beyond the warning limits on one side. */
        SHIFT
    }

    /** A chart with the common rule. */
    public ControlChart(double centre, double sigma) {
        this(centre, sigma, Rule.COMMON);
    }

    /**
     * The chart of some numbers, at least two, whose centre is the median and whose standard deviation is the median moving
     * range divided by {@value #MEDIAN_RANGE}: for numbers among which the news itself may lie, so that it does not widen the
     * limits.
     */
    public static ControlChart of(double... values) {
        return new ControlChart(median(values), median(ranges(values)) / MEDIAN_RANGE);
    }

    /**
     * The chart of some numbers, at least two, whose centre is the mean and whose standard deviation is the mean moving range
     * divided by {@value #MEAN_RANGE}: for a stretch of numbers by which later ones are judged (Wheeler, Understanding
     * Variation, 1993). It needs fewer numbers than that of the medians for the same certainty.
     */
    public static ControlChart ofMeans(Rule rule, double... values) {
        return new ControlChart(
                Arrays.stream(values).average().orElse(Double.NaN),
                Arrays.stream(ranges(values)).average().orElse(Double.NaN) / MEAN_RANGE,
                rule);
    }

    private static double[] ranges(double[] values) {
        double[] ranges = new double[values.length - 1];
        for (int i = 1; i < values.length; i++) {
            ranges[i - 1] = Math.abs(values[i] - values[i - 1]);
        }
        return ranges;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The lower limit. */
    public double lower() {
        return centre - rule.limit() * sigma;
    }

    /** The upper limit. */
    public double upper() {
        return centre + rule.limit() * sigma;
    }

    /** What the number at a place says, with those before it, from a first place on. */
    public Signal at(double[] values, int from, int place) {
        if (Math.abs(values[place] - centre) > rule.limit() * sigma) {
            return Signal.OUTSIDE;
        }
        double side = Math.signum(values[place] - centre);
        if (side == 0 || rule.run() == 0) {
            return Signal.NOISE;
        }
        int far = 0;
        for (int i = Math.max(from, place - 2); i <= place; i++) {
            far += side * (values[i] - centre) > rule.warning() * sigma ? 1 : 0;
        }
        if (far >= 2 && side * (values[place] - centre) > rule.warning() * sigma) {
            return Signal.SHIFT;
        }
        int run = 0;
        for (int i = place; i >= from && side * (values[i] - centre) > 0; i--) {
            run++;
        }
        return run >= rule.run() ? Signal.RUN : Signal.NOISE;
    }
}
