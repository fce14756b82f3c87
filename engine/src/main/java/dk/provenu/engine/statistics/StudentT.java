package dk.provenu.engine.statistics;

/**
 * Student's t distribution.
 *
 * @param freedom degrees of freedom, above 0
 */
public record StudentT(double freedom) {

    public StudentT {
        if (!(freedom > 0)) {
            throw new IllegalArgumentException("Degrees of freedom are above 0, not " + freedom);
        }
    }

    /** The share of draws below t. */
    public double cdf(double t) {
        double beyond = 0.5 * twoSided(t);
        return t < 0 ? beyond : 1 - beyond;
    }

    /** The share of draws farther from 0 than t: the two-sided p-value. */
    public double twoSided(double t) {
        double square = t * t;
        return Double.isInfinite(square)
                ? 0
                : IncompleteBeta.cdf(freedom / (freedom + square), square / (freedom + square), freedom / 2, 0.5);
    }

    /** The number below which the share p of draws falls, 0 < p < 1. */
    public double quantile(double p) {
        double size = Math.abs(1 - 2 * p);
        double t = Math.sqrt(freedom * IncompleteBeta.oddsQuantile(size, 0.5, freedom / 2));
        return p < 0.5 ? -t : t;
    }
}
