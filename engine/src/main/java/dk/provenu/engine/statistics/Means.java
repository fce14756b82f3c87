package dk.provenu.engine.statistics;

import java.util.Arrays;

/** Means, spreads and quantiles of plain columns. */
public final class Means {

    private Means() {}

    /** The unweighted mean; NaN of nothing. */
    public static double mean(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += number;
        }
        return sum / x.length;
    }

    /** The mean weighted by numbers above 0. */
    public static double weighted(double[] x, double[] weights) {
        double sum = 0;
        double all = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * weights[i];
            all += weights[i];
        }
        return sum / all;
    }

    /** The sample's standard deviation, over n - 1; NaN of fewer than two. */
    public static double deviation(double[] x) {
        double mean = mean(x);
        double sum = 0;
        for (double number : x) {
            sum += (number - mean) * (number - mean);
        }
        return x.length < 2 ? Double.NaN : Math.sqrt(sum / (x.length - 1));
    }

    /** The quantile at p, from 0 to 1, by linear interpolation (type 7 of Hyndman and Fan 1996, as Excel and R do). */
    public static double quantile(double[] x, double p) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        return quantileOfSorted(sorted, p);
    }

    /** The same of numbers that stand in order already. */
    public static double quantileOfSorted(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        double rest = place - below;
        return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[below + 1] - sorted[below]);
    }
}
