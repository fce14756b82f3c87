package dk.provenu.engine.model.forecast;

import java.util.Arrays;

/**
 * An individuals chart (Shewhart; Montgomery, Introduction to Statistical Quality Control, 6.4): numbers in order, a centre
 * line, and limits three standard deviations from it. The centre is the median and the standard deviation the median moving
 * range divided by {@value #MEDIAN_RANGE}, so that the news itself does not widen the limits.
 *
 * @param centre the centre line
 * @param sigma the standard deviation
 */
record ControlChart(double centre, double sigma) {

    /** The expected median of the range of two normal draws with standard deviation 1 (constant d4 for n = 2). */
    static final double MEDIAN_RANGE = 0.954;

    private static final double LIMIT = 3;
    private static final double WARNING = 2;
    private static final int RUN = 8;

    /** What a number says. */
    enum Signal {
        /** Nothing: what is common. */
        NOISE,
        /** Beyond three standard deviations. */
        OUTSIDE,
        /** Eight in a row on one side of the centre line. */
        RUN,
        /** Two of three beyond two standard deviations on one side (Western Electric, 1956). */
        SHIFT
    }

    /** The chart of some numbers, at least two. */
    static ControlChart of(double... values) {
        double[] ranges = new double[values.length - 1];
        for (int i = 1; i < values.length; i++) {
            ranges[i - 1] = Math.abs(values[i] - values[i - 1]);
        }
        return new ControlChart(median(values), median(ranges) / MEDIAN_RANGE);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    double lower() {
        return centre - LIMIT * sigma;
    }

    double upper() {
        return centre + LIMIT * sigma;
    }

    /** What the number at a place says, with those before it, from a first place on. */
    Signal at(double[] values, int from, int place) {
        if (Math.abs(values[place] - centre) > LIMIT * sigma) {
            return Signal.OUTSIDE;
        }
        double side = Math.signum(values[place] - centre);
        if (side == 0) {
            return Signal.NOISE;
        }
        int far = 0;
        for (int i = Math.max(from, place - 2); i <= place; i++) {
            far += side * (values[i] - centre) > WARNING * sigma ? 1 : 0;
        }
        if (far >= 2 && side * (values[place] - centre) > WARNING * sigma) {
            return Signal.SHIFT;
        }
        int run = 0;
        for (int i = place; i >= from && side * (values[i] - centre) > 0; i--) {
            run++;
        }
        return run >= RUN ? Signal.RUN : Signal.NOISE;
    }
}
