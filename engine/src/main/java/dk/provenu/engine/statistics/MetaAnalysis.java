package dk.provenu.engine.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Several studies' estimates of one effect taken together (meta-analysis): with one true effect (fixed), or with a true
 * effect that differs between studies (random effects). Checked against R's metafor.
 */
public final class MetaAnalysis {

    /** How the spread between the true effects is found. */
    public enum Method {
        /** One true effect: no spread. */
        FIXED,
        /** DerSimonian and Laird (1986): by moments, in one step. */
        DERSIMONIAN_LAIRD,
        /** Paule and Mandel (1982): the spread at which the studies lie as far apart as they should. */
        PAULE_MANDEL,
        /** Restricted maximum likelihood (Viechtbauer 2005), by Fisher scoring. */
        REML
    }

    /**
     * What the studies say together.
     *
     * @param method how the spread was found
     * @param estimate the pooled effect
     * @param error its standard error
     * @param errorOfFew its standard error by Hartung and Knapp (2001), to be read against Student's t on one degree less
     *     than there are studies
     * @param spread the variance between true effects (tau squared)
     * @param heterogeneity Cochran's Q
     * @param chance the p-value of Q were there one true effect
     * @param inconsistency I squared: the share, from 0 to 1, of the variation that is not chance
     * @param weights each study's weight; they sum to 1
     */
    public record Pooled(
            Method method,
            double estimate,
            double error,
            double errorOfFew,
            double spread,
            double heterogeneity,
            double chance,
            double inconsistency,
            List<Double> weights) {

        public Pooled {
            weights = List.copyOf(weights);
        }

        /** The standard error that is to be believed: of few studies that differ, never below that of Hartung and Knapp. */
        public double believedError() {
            return method == Method.FIXED ? error : Math.max(error, errorOfFew);
        }

        /** How far a new study's true effect may lie from the pooled one, as a standard deviation (Partlett and Riley 2017). */
        public double errorOfNext() {
            return Math.hypot(believedError(), Math.sqrt(spread));
        }
    }

    private static final int MOST_STEPS = 10_000;
    private static final double NEAR = 1e-13;

    private final double[] estimates;
    private final double[] variances;

    /**
     * The studies.
     *
     * @param estimates each study's estimate; at least two
     * @param variances each estimate's squared standard error, above 0
     */
    public MetaAnalysis(double[] estimates, double[] variances) {
        this.estimates = estimates.clone();
        this.variances = variances.clone();
        if (estimates.length < 2 || estimates.length != variances.length) {
            throw new IllegalArgumentException("Pooling takes at least two estimates and as many variances, not "
                    + estimates.length + " and " + variances.length);
        }
        for (double variance : variances) {
            if (!(variance > 0)) {
                throw new IllegalArgumentException("A variance is above 0, not " + variance);
            }
        }
    }

    /** The studies pooled. */
    public Pooled pool(Method method) {
        int studies = estimates.length;
        double spread = switch (method) {
            case FIXED -> 0;
            case DERSIMONIAN_LAIRD -> dersimonianLaird();
            case PAULE_MANDEL -> pauleMandel();
            case REML -> reml();
        };
        double[] w = weights(spread);
        double all = power(w, 1);
        double mean = Means.weighted(estimates, w);
        double between = distance(w, mean);
        double q = distance(weights(0), Means.weighted(estimates, weights(0)));
        double typical = typicalVariance();
        double inconsistency = method == Method.FIXED
                ? Math.max(0, q == 0 ? 0 : (q - (studies - 1)) / q)
                : spread / (spread + typical);
        List<Double> shares = new ArrayList<>();
        for (double weight : w) {
            shares.add(weight / all);
        }
        return new Pooled(
                method,
                mean,
                Math.sqrt(1 / all),
                Math.sqrt(between / ((studies - 1) * all)),
                spread,
                q,
                ChiSquared.beyond(q, studies - 1),
                inconsistency,
                shares);
    }

    private double[] weights(double spread) {
        double[] w = new double[variances.length];
        for (int i = 0; i < w.length; i++) {
            w[i] = 1 / (variances[i] + spread);
        }
        return w;
    }

    private double distance(double[] w, double mean) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * (estimates[i] - mean) * (estimates[i] - mean);
        }
        return sum;
    }

    private static double power(double[] w, int exponent) {
        double sum = 0;
        for (double weight : w) {
            sum += Math.pow(weight, exponent);
        }
        return sum;
    }

    private double dersimonianLaird() {
        double[] w = weights(0);
        double q = distance(w, Means.weighted(estimates, w));
        double scale = power(w, 1) - power(w, 2) / power(w, 1);
        return Math.max(0, (q - (estimates.length - 1)) / scale);
    }

    /** The variance of a typical study (Higgins and Thompson 2002). */
    private double typicalVariance() {
        double[] w = weights(0);
        double all = power(w, 1);
        return (estimates.length - 1) * all / (all * all - power(w, 2));
    }

    private double excess(double spread) {
        double[] w = weights(spread);
        return distance(w, Means.weighted(estimates, w)) - (estimates.length - 1);
    }

    private double pauleMandel() {
        if (excess(0) <= 0) {
            return 0;
        }
        double low = 0;
        double high = 1;
        while (excess(high) > 0) {
            low = high;
            high *= 2;
        }
        for (int step = 0; step < MOST_STEPS && high - low > NEAR * high; step++) {
            double middle = (low + high) / 2;
            if (excess(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double reml() {
        double spread = dersimonianLaird();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] w = weights(spread);
            double one = power(w, 1);
            double two = power(w, 2);
            double trace = one - two / one;
            double information = two - 2 * power(w, 3) / one + two * two / (one * one);
            double mean = Means.weighted(estimates, w);
            double score = 0;
            for (int i = 0; i < w.length; i++) {
                score += w[i] * w[i] * (estimates[i] - mean) * (estimates[i] - mean);
            }
            double next = Math.max(0, spread + (score - trace) / information);
            if (Math.abs(next - spread) <= NEAR * Math.max(1, spread)) {
                return next;
            }
            spread = next;
        }
        throw new ArithmeticException("The spread between " + estimates.length + " studies did not settle");
    }
}
