package dk.provenu.engine.statistics.frontier;

import dk.provenu.engine.statistics.Means;
import dk.provenu.engine.statistics.Normal;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How sure efficiencies are: the smoothed homogeneous bootstrap of Simar and Wilson (1998, "Sensitivity analysis of
 * efficiency scores", Management Science 44). Efficiencies are drawn anew from a kernel density reflected at 1, units are
 * moved accordingly along the way to the frontier, and each original unit is held against the moved ones. The bandwidth is
 * the normal reference rule of the reflected efficiencies below 1, brought back to the sample (Simar and Wilson 2008,
 * section 4.3.5); the intervals are those of Simar and Wilson (2000), which need no separate estimate of the bias.
 */
public final class SimarWilson {

    /** An efficiency this near to 1 is 1. */
    private static final double ON_FRONTIER = 1 - 1e-9;

    private final double[] efficiency;
    private final double[] bias;
    private final double[] low;
    private final double[] high;
    private final double bandwidth;

    private SimarWilson(double[] efficiency, double[] bias, double[] low, double[] high, double bandwidth) {
        this.efficiency = efficiency;
        this.bias = bias;
        this.low = low;
        this.high = high;
        this.bandwidth = bandwidth;
    }

    /** As estimated, by unit. */
    public double[] efficiency() {
        return efficiency.clone();
    }

    /** How much the estimate is expected to flatter, by unit. */
    public double[] bias() {
        return bias.clone();
    }

    /** The estimate less its bias, by unit. */
    public double[] corrected() {
        double[] corrected = efficiency.clone();
        for (int unit = 0; unit < corrected.length; unit++) {
            corrected[unit] -= bias[unit];
        }
        return corrected;
    }

    /** Lower end of the interval, by unit. */
    public double[] low() {
        return low.clone();
    }

    /** Upper end of the interval, by unit. */
    public double[] high() {
        return high.clone();
    }

    /** The bandwidth of the kernel. */
    public double bandwidth() {
        return bandwidth;
    }

    /**
     * Draws them. The same seed gives the same numbers, however many processors there are.
     *
     * @param repetitions how many bootstraps; 2,000 is usual
     * @param level of the intervals, such as 0.95
     * @throws IllegalArgumentException when fewer than three units lie behind the frontier
     */
    public static SimarWilson of(Frontier frontier, int repetitions, long seed, double level) {
        double[] estimated = frontier.efficiencies();
        int n = estimated.length;
        double bandwidth = bandwidth(estimated);
        double[][] drawn = new double[n][repetitions];
        IntStream.range(0, repetitions).parallel().forEach(repetition -> {
            double[] one = repeat(frontier, estimated, bandwidth, seed, repetition);
            for (int unit = 0; unit < n; unit++) {
                drawn[unit][repetition] = one[unit];
            }
        });
        double[] low = new double[n];
        double[] high = new double[n];
        double[] bias = new double[n];
        for (int unit = 0; unit < n; unit++) {
            Arrays.sort(drawn[unit]);
            bias[unit] = Means.mean(drawn[unit]) - estimated[unit];
            low[unit] = 2 * estimated[unit] - Means.quantileOfSorted(drawn[unit], 0.5 + level / 2);
            high[unit] = 2 * estimated[unit] - Means.quantileOfSorted(drawn[unit], 0.5 - level / 2);
        }
        return new SimarWilson(estimated, bias, low, high, bandwidth);
    }

    /** The bandwidth of the efficiencies. */
    static double bandwidth(double[] efficiencies) {
        double[] below =
                Arrays.stream(efficiencies).filter(e -> e < ON_FRONTIER).toArray();
        int m = below.length;
        if (m < 3) {
            throw new IllegalArgumentException("Only " + m + " units lie behind the frontier");
        }
        double[] reflected = new double[2 * m];
        for (int i = 0; i < m; i++) {
            reflected[i] = below[i];
            reflected[m + i] = 2 - below[i];
        }
        double spread = Means.deviation(reflected);
        double quartiles = Means.quantile(reflected, 0.75) - Means.quantile(reflected, 0.25);
        double rule = 1.06 * Math.min(spread, quartiles / 1.34) * Math.pow(2.0 * m, -0.2);
        return rule
                * Math.pow(2, 0.2)
                * Math.pow((double) m / efficiencies.length, 0.2)
                * Means.deviation(efficiencies)
                / spread;
    }

    private static double[] repeat(Frontier frontier, double[] estimated, double bandwidth, long seed, int repetition) {
        int n = estimated.length;
        double[] smoothed = smoothed(estimated, bandwidth, new SplittableRandom(mix(seed, repetition)));
        boolean input = frontier.orientation() == Orientation.INPUT;
        double[][] x = input ? moved(frontier.x(), estimated, smoothed, true) : frontier.x();
        double[][] y = input ? frontier.y() : moved(frontier.y(), estimated, smoothed, false);
        Envelope envelope = frontier.envelope();
        double[] result = new double[n];
        for (int unit = 0; unit < n; unit++) {
            result[unit] = frontier.efficiency(envelope.solve(
                    x, y, unit, Frontier.column(frontier.x(), unit), Frontier.column(frontier.y(), unit)));
        }
        return result;
    }

    /** Neighbouring seeds and repetitions must not share their numbers. */
    private static long mix(long seed, int repetition) {
        long z = seed * 0x9E3779B97F4A7C15L + repetition * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 32)) * 0xBF58476D1CE4E5B9L;
        return z ^ (z >>> 29);
    }

    private static double[] smoothed(double[] estimated, double bandwidth, SplittableRandom random) {
        int n = estimated.length;
        double[] drawn = new double[n];
        double[] smooth = new double[n];
        for (int i = 0; i < n; i++) {
            drawn[i] = estimated[random.nextInt(n)];
            double moved = drawn[i] + bandwidth * Normal.quantile(uniform(random));
            smooth[i] = moved <= 1 ? moved : 2 - moved;
        }
        double mean = Means.mean(drawn);
        double variance = 0;
        for (double e : estimated) {
            variance += (e - Means.mean(estimated)) * (e - Means.mean(estimated)) / n;
        }
        double shrink = 1 / Math.sqrt(1 + bandwidth * bandwidth / variance);
        for (int i = 0; i < n; i++) {
            // The kernel reaches below zero only where efficiencies do nearly; then the unit stays far behind.
            smooth[i] = Math.max(1e-3, mean + (smooth[i] - mean) * shrink);
        }
        return smooth;
    }

    private static double uniform(SplittableRandom random) {
        return ((random.nextLong() >>> 11) + 0.5) * 0x1.0p-53;
    }

    private static double[][] moved(double[][] rows, double[] from, double[] to, boolean input) {
        double[][] moved = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            moved[i] = rows[i].clone();
            for (int unit = 0; unit < from.length; unit++) {
                moved[i][unit] *= input ? from[unit] / to[unit] : to[unit] / from[unit];
            }
        }
        return moved;
    }
}
