package dk.provenu.engine.figure;

/**
 * How far an assumption may be off.
 *
 * @param low the 10th percentile, in the figure's unit
 * @param high the 90th percentile; not below low
 * @param distribution the named distribution that is drawn from
 */
public record Uncertainty(double low, double high, Distribution distribution) {

    /** The shapes that can be drawn. */
    public enum Distribution {
        /** A normal on each side of the likely value (split normal), so that low and high need not lie evenly. */
        SPLIT_NORMAL,
        /** Every value between the ends is equally likely; low and high are its 10th and 90th percentile. */
        UNIFORM,
        /** A logarithmic normal through low and high, for amounts that cannot be negative; both must be positive. */
        LOG_NORMAL
    }

    public Uncertainty {
        if (!(Double.isFinite(low) && Double.isFinite(high)) || high < low) {
            throw new IllegalArgumentException("Low " + low + " and high " + high + " are not an interval");
        }
        if (distribution == Distribution.LOG_NORMAL && low <= 0) {
            throw new IllegalArgumentException("A logarithmic normal needs a positive low, not " + low);
        }
    }
}
