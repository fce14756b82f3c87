package dk.provenu.engine.statistics;

/** The regularised incomplete beta function, behind Student's t and Fisher's F. */
final class IncompleteBeta {

    // Lanczos (1964) with Godfrey's coefficients for g = 607/128: about 15 digits.
    private static final double LANCZOS_G = 607.0 / 128;
    private static final double[] LANCZOS = {
        0.9999999999999971,
        57.15623566586292,
        -59.59796035547549,
        14.136097974741746,
        -0.4919138160976202,
        3.399464998481189e-05,
        4.652362892704858e-05,
        -9.837447530487956e-05,
        0.0001580887032249125,
        -0.00021026444172410488,
        0.00021743961811521265,
        -0.0001643181065367639,
        8.441822398385275e-05,
        -2.6190838401581408e-05,
        3.6899182659531625e-06
    };
    private static final double TINY = 1e-300;
    private static final int MOST_STEPS = 100_000;

    private IncompleteBeta() {}

    /** The logarithm of the gamma function of x > 0. */
    static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + LANCZOS_G + 0.5;
        return (x + 0.5) * Math.log(t) - t + Math.log(Math.sqrt(2 * Math.PI) * sum / x);
    }

    /**
     * The share of a beta distribution with a and b that lies below x.
     *
     * @param x from 0 to 1
     * @param rest 1 - x, given so that no digits are lost near 1
     */
    static double cdf(double x, double rest, double a, double b) {
        if (x <= 0) {
            return 0;
        }
        if (rest <= 0) {
            return 1;
        }
        double log = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest);
        return x < (a + 1) / (a + b + 2)
                ? Math.exp(log) * fraction(x, a, b) / a
                : 1 - Math.exp(log) * fraction(rest, b, a) / b;
    }

    /** The continued fraction by Lentz's method. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_STEPS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
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

    /**
     * The number z = x / (1 - x), from 0 to infinity, below which the share p lies: found by halving, to the last digits.
     *
     * @param p from 0 to 1
     */
    static double oddsQuantile(double p, double a, double b) {
        if (p <= 0) {
            return 0;
        }
        if (p >= 1) {
            return Double.POSITIVE_INFINITY;
        }
        double low = -700;
        double high = 700;
        while (high - low > 4e-16 * Math.max(1, Math.abs(low))) {
            double middle = 0.5 * (low + high);
            if (middle <= low || middle >= high) {
                break;
            }
            double odds = Math.exp(middle);
            if (cdf(odds / (1 + odds), 1 / (1 + odds), a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.exp(0.5 * (low + high));
    }
}
