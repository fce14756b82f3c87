package dk.provenu.engine.statistics;

import java.util.Arrays;

/**
 * What least squares found, and how far it can be relied on. All arrays are copies: rows in the caller's order, coefficients
 * in the order of the columns.
 */
public final class LinearFit {

    /** How the errors of the coefficients are told where rows may spread unequally (White 1980; MacKinnon and White 1985). */
    public enum Robust {
        /** White's, times n / (n - p). */
        HC1,
        /** Each residual over one less its leverage: nearly the jackknife, and the better one in small samples. */
        HC3
    }

    private final double[][] columns;
    private final double[] y;
    private final double[] weights;
    private final double[] coefficients;
    private final double[] fitted;
    private final double[] leverages;
    private final double[][] inverse;

    LinearFit(
            double[][] columns,
            double[] y,
            double[] weights,
            double[] coefficients,
            double[] fitted,
            double[] leverages,
            double[][] inverse) {
        this.columns = columns;
        this.y = y;
        this.weights = weights;
        this.coefficients = coefficients;
        this.fitted = fitted;
        this.leverages = leverages;
        this.inverse = inverse;
    }

    public int rows() {
        return y.length;
    }

    /** Rows less coefficients. */
    public int freedom() {
        return y.length - coefficients.length;
    }

    public double[] coefficients() {
        return coefficients.clone();
    }

    public double[] fitted() {
        return fitted.clone();
    }

    /** Observed less fitted, not weighted. */
    public double[] residuals() {
        double[] e = new double[y.length];
        for (int i = 0; i < e.length; i++) {
            e[i] = y[i] - fitted[i];
        }
        return e;
    }

    /** How much each row decides of its own fitted value, 0 to 1. */
    public double[] leverages() {
        return leverages.clone();
    }

    /** The variance of a row of weight 1. */
    public double variance() {
        return squares() / freedom();
    }

    /** The weighted sum of squared residuals. */
    private double squares() {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += weights[i] * (y[i] - fitted[i]) * (y[i] - fitted[i]);
        }
        return sum;
    }

    /** The share of the (weighted) variation around the mean that is explained; the columns hold a constant. */
    public double rSquared() {
        return 1 - squares() / around(y);
    }

    /** The same less what mere numbers of columns would explain. */
    public double adjustedRSquared() {
        return 1 - (1 - rSquared()) * (y.length - 1.0) / freedom();
    }

    private double around(double[] x) {
        double mean = Means.weighted(x, weights);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * (x[i] - mean) * (x[i] - mean);
        }
        return sum;
    }

    /** The usual standard errors, right where rows spread alike (by their weights). */
    public double[] errors() {
        double[] errors = new double[coefficients.length];
        double variance = variance();
        for (int j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(variance * inverse[j][j]);
        }
        return errors;
    }

    /** Standard errors that hold where rows spread unequally. */
    public double[] errors(Robust form) {
        int p = coefficients.length;
        double[] errors = new double[p];
        for (int j = 0; j < p; j++) {
            double sum = 0;
            for (int i = 0; i < y.length; i++) {
                double influence = 0;
                for (int k = 0; k < p; k++) {
                    influence += inverse[j][k] * columns[k][i];
                }
                double residual = weights[i] * (y[i] - fitted[i]);
                double size = form == Robust.HC3 ? residual / (1 - leverages[i]) : residual;
                sum += influence * influence * size * size;
            }
            errors[j] = Math.sqrt(form == Robust.HC1 ? sum * y.length / freedom() : sum);
        }
        return errors;
    }

    /** What each row would be expected to be had it not been part of the fit itself; NaN where it alone decides. */
    public double[] leaveOneOut() {
        double[] predicted = new double[y.length];
        for (int i = 0; i < predicted.length; i++) {
            predicted[i] = y[i] - (y[i] - fitted[i]) / left(i);
        }
        return predicted;
    }

    /** One less the leverage; NaN where nothing is left. */
    private double left(int i) {
        double left = 1 - leverages[i];
        return left < 1e-10 ? Double.NaN : left;
    }

    /**
     * How far a row may lie from its leave-one-out prediction: half of the prediction interval that the other rows give.
     *
     * @param level such as 0.95
     */
    public double[] leaveOneOutReach(double level) {
        double[] reach = new double[y.length];
        int freedom = freedom() - 1;
        if (freedom < 1) {
            Arrays.fill(reach, Double.NaN);
            return reach;
        }
        double t = new StudentT(freedom).quantile(0.5 + level / 2);
        double squares = squares();
        for (int i = 0; i < reach.length; i++) {
            double e = y[i] - fitted[i];
            double variance = Math.max(0, squares - weights[i] * e * e / left(i)) / freedom;
            reach[i] = t * Math.sqrt(variance / (weights[i] * left(i)));
        }
        return reach;
    }

    /** Cook's distance (1977): how far all fitted values move when the row is left out. */
    public double[] cooks() {
        double[] distance = new double[y.length];
        double variance = variance();
        for (int i = 0; i < distance.length; i++) {
            double e = (y[i] - fitted[i]) / left(i);
            distance[i] = weights[i] * e * e * leverages[i] / (variance * coefficients.length);
        }
        return distance;
    }

    /** The expected value at a point. */
    public double predict(double[] point) {
        double sum = 0;
        for (int j = 0; j < point.length; j++) {
            sum += coefficients[j] * point[j];
        }
        return sum;
    }

    /**
     * Half of the prediction interval at a new point.
     *
     * @param weight of the new row
     * @param level such as 0.95
     */
    public double reach(double[] point, double weight, double level) {
        double spread = 0;
        for (int i = 0; i < point.length; i++) {
            for (int j = 0; j < point.length; j++) {
                spread += point[i] * inverse[i][j] * point[j];
            }
        }
        return new StudentT(freedom()).quantile(0.5 + level / 2) * Math.sqrt(variance() * (spread + 1 / weight));
    }

    /**
     * How many times the variance of each coefficient is larger than if its column had nothing to do with the others; NaN
     * for a constant column.
     */
    public double[] inflations() {
        double[] inflations = new double[coefficients.length];
        for (int j = 0; j < inflations.length; j++) {
            double around = around(columns[j]);
            inflations[j] = around == 0 ? Double.NaN : inverse[j][j] * around;
        }
        return inflations;
    }

    /** The F statistic of all columns but the constant. */
    public double fStatistic() {
        int explained = coefficients.length - 1;
        double r = rSquared();
        return (r / explained) / ((1 - r) / freedom());
    }
}
