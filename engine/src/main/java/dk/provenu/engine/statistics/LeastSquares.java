package dk.provenu.engine.statistics;

import java.util.Arrays;

/**
 * Ordinary and weighted least squares by Householder's QR factors, with what R's {@code lm} and {@code influence} tell. The
 * columns are the caller's own: {@link #constant} makes the column of ones, which comes first where there is one.
 */
public final class LeastSquares {

    private LeastSquares() {}

    /** A column of ones. */
    public static double[] constant(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * The fit in which every row counts the same.
     *
     * @param columns the explanatory columns, each as long as y
     * @throws CollinearException when a column is determined by those before it
     * @throws IllegalArgumentException when there are not more rows than columns, or a number is not finite
     */
    public static LinearFit fit(double[][] columns, double[] y) {
        return fit(columns, y, constant(y.length));
    }

    /**
     * The fit in which each row counts by its weight.
     *
     * @param weights above 0: proportional to one over the variance of the row
     * @throws CollinearException when a column is determined by those before it
     * @throws IllegalArgumentException when there are not more rows than columns, or a number is not finite
     */
    public static LinearFit fit(double[][] columns, double[] y, double[] weights) {
        int n = y.length;
        int p = columns.length;
        if (n <= p) {
            throw new IllegalArgumentException(n + " rows are too few for " + p + " coefficients");
        }
        double[][] scaled = new double[p][n];
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            if (!(weights[i] > 0) || !Double.isFinite(weights[i]) || !Double.isFinite(y[i])) {
                throw new IllegalArgumentException(
                        "Row " + i + " has the number " + y[i] + " and the weight " + weights[i]);
            }
            double root = Math.sqrt(weights[i]);
            right[i] = root * y[i];
            for (int j = 0; j < p; j++) {
                if (!Double.isFinite(columns[j][i])) {
                    throw new IllegalArgumentException("Row " + i + " of column " + j + " is " + columns[j][i]);
                }
                scaled[j][i] = root * columns[j][i];
            }
        }
        Qr qr = new Qr(scaled);
        double[] coefficients = qr.solve(right);
        double[] fitted = new double[n];
        for (int j = 0; j < p; j++) {
            for (int i = 0; i < n; i++) {
                fitted[i] += coefficients[j] * columns[j][i];
            }
        }
        double[][] copy = Arrays.stream(columns).map(double[]::clone).toArray(double[][]::new);
        return new LinearFit(copy, y.clone(), weights.clone(), coefficients, fitted, qr.leverages(), qr.inverse());
    }
}
