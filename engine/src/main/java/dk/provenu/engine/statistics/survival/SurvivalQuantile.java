package dk.provenu.engine.statistics.survival;

import java.util.OptionalDouble;

/**
 * After how many weeks a share of the spells has ended, with its interval. As R's {@code quantile.survfit}: the first week
 * in which the curve is at or below what is to remain, and where it lies level at exactly that share the middle of the level
 * stretch; the interval's ends are where the ends of the curve's own band get there (Brookmeyer and Crowley 1982).
 *
 * @param weeks empty where too few have left within the time seen
 * @param low the interval's lower end
 * @param high its upper end; empty where the band's upper end never gets there
 */
public record SurvivalQuantile(OptionalDouble weeks, OptionalDouble low, OptionalDouble high) {

    private static final double SAME = 1e-9;

    /**
     * The week by which the share p has left.
     *
     * @param p between 0 and 1, 0.5 for the median
     * @param level of the interval, such as 0.95
     */
    public static SurvivalQuantile of(SurvivalCurve curve, double p, Interval form, double level) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A share between 0 and 1 is asked for, not " + p);
        }
        Band band = curve.band(form, level);
        return new SurvivalQuantile(
                reached(curve.survival(), 1 - p, curve.lastWeek()),
                reached(band.low(), 1 - p, curve.lastWeek()),
                reached(band.high(), 1 - p, curve.lastWeek()));
    }

    private static OptionalDouble reached(double[] falling, double remain, int last) {
        for (int week = 0; week <= last; week++) {
            if (falling[week] < remain - SAME) {
                return OptionalDouble.of(week);
            }
            if (falling[week] <= remain + SAME) {
                int next = week;
                while (next <= last && Math.abs(falling[next] - falling[week]) <= SAME) {
                    next++;
                }
                return OptionalDouble.of(next <= last ? 0.5 * (week + next) : week);
            }
        }
        return OptionalDouble.empty();
    }
}
