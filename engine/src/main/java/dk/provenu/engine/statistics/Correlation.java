package dk.provenu.engine.statistics;

/**
 * A correlation with its interval and p-value.
 *
 * @param value from -1 to 1; NaN where one of the two does not vary
 * @param low the interval's lower end; NaN with fewer than four pairs
 * @param high its upper end
 * @param pValue two-sided, by the t approximation; NaN with fewer than three pairs
 * @param pairs how many pairs it rests on
 */
public record Correlation(double value, double low, double high, double pValue, int pairs) {

    /**
     * Pearson's correlation; the interval by Fisher's z.
     *
     * @param level the interval's level, such as 0.95
     */
    public static Correlation pearson(double[] x, double[] y, double level) {
        return of(product(x, y), x.length, level, 1.0 / (x.length - 3.0));
    }

    /**
     * Spearman's rank correlation: Pearson's of the ranks, ties sharing the mean of their places. The interval is Fisher's
     * z with the variance of Bonett and Wright (2000, "Sample size requirements for estimating Pearson, Kendall and
     * Spearman correlations"), (1 + r²/2) / (n - 3); the p-value is that of R's {@code cor.test(exact = FALSE)}.
     *
     * @param level the interval's level, such as 0.95
     */
    public static Correlation spearman(double[] x, double[] y, double level) {
        double r = product(Ranks.averaged(x), Ranks.averaged(y));
        return of(r, x.length, level, (1 + r * r / 2) / (x.length - 3.0));
    }

    private static Correlation of(double r, int n, double level, double variance) {
        double reach = n > 3 ? Normal.quantile(0.5 + level / 2) * Math.sqrt(variance) : Double.NaN;
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        double t = r * Math.sqrt((n - 2) / (1 - r * r));
        double p = n < 3 || Double.isNaN(r) ? Double.NaN : new StudentT(n - 2).twoSided(t);
        return new Correlation(r, Math.tanh(z - reach), Math.tanh(z + reach), p, n);
    }

    private static double product(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " numbers cannot be paired with " + y.length);
        }
        double meanX = Means.mean(x);
        double meanY = Means.mean(y);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? Double.NaN : Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
    }
}
