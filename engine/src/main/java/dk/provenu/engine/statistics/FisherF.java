package dk.provenu.engine.statistics;

/**
 * Fisher's F distribution.
 *
 * @param above degrees of freedom of the numerator
 * @param below degrees of freedom of the denominator
 */
public record FisherF(double above, double below) {

    public FisherF {
        if (!(above > 0 && below > 0)) {
            throw new IllegalArgumentException("Degrees of freedom are above 0, not " + above + " and " + below);
        }
    }

    /** The share of draws below f. */
    public double cdf(double f) {
        double odds = Math.max(0, f) * above / below;
        return IncompleteBeta.cdf(odds / (1 + odds), 1 / (1 + odds), above / 2, below / 2);
    }

    /** The share of draws above f: the p-value. */
    public double beyond(double f) {
        double odds = Math.max(0, f) * above / below;
        return IncompleteBeta.cdf(1 / (1 + odds), odds / (1 + odds), below / 2, above / 2);
    }

    /** The number below which the share p of draws falls, 0 < p < 1. */
    public double quantile(double p) {
        return IncompleteBeta.oddsQuantile(p, above / 2, below / 2) * below / above;
    }
}
