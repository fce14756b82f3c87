package dk.provenu.engine.statistics;

/** The chi-squared distribution, by the regularised incomplete gamma function. */
public final class ChiSquared {

    private static final int MOST_STEPS = 100_000;
    private static final double TINY = 1e-300;

    private ChiSquared() {}

    /**
     * The share of draws above x: the p-value of a statistic.
     *
     * @param x 0 or more
     * @param freedom degrees of freedom, above 0
     */
    public static double beyond(double x, double freedom) {
        if (!(freedom > 0) || !(x >= 0)) {
            throw new IllegalArgumentException("Chi-squared of " + x + " with " + freedom + " degrees of freedom");
        }
        double a = freedom / 2;
        double half = x / 2;
        if (half == 0) {
            return 1;
        }
        double front = Math.exp(a * Math.log(half) - half - IncompleteBeta.logGamma(a));
        return half < a + 1 ? 1 - front * series(half, a) : front * fraction(half, a);
    }

    private static double series(double x, double a) {
        double term = 1 / a;
        double sum = term;
        for (int n = 1; n <= MOST_STEPS && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    /** The continued fraction of the upper tail, by Lentz's method. */
    private static double fraction(double x, double a) {
        double b = x + 1 - a;
        double c = 1 / TINY;
        double d = 1 / b;
        double value = d;
        for (int i = 1; i <= MOST_STEPS; i++) {
            double an = -i * (i - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            double change = d * c;
            value *= change;
            if (Math.abs(change - 1) < 1e-16) {
                break;
            }
        }
        return value;
    }

    private static double away(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    /** The number above which the share p of draws lies, 0 < p < 1, found by halving. */
    public static double quantileBeyond(double p, double freedom) {
        double low = 0;
        double high = 1;
        while (beyond(high, freedom) > p) {
            high *= 2;
        }
        for (int i = 0; i < 200 && high - low > 1e-15 * high; i++) {
            double middle = 0.5 * (low + high);
            if (beyond(middle, freedom) > p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }
}
