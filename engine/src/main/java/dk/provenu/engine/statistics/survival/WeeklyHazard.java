package dk.provenu.engine.statistics.survival;

/**
 * The share of those at risk that leave in a week, with Wilson's score interval (1927), which stays between 0 and 1 and
 * says something where nobody leaves.
 *
 * @param share leavers over person-weeks
 * @param low the interval's lower end
 * @param high its upper end
 */
public record WeeklyHazard(double share, double low, double high) {

    /**
     * The hazard of so many leavers among so many person-weeks.
     *
     * @param exposure above 0
     */
    public static WeeklyHazard of(double events, double exposure, double level) {
        if (!(exposure > 0)) {
            throw new IllegalArgumentException("Nobody is at risk: " + exposure + " person-weeks");
        }
        double z = Interval.reach(level);
        double share = events / exposure;
        double shrink = 1 + z * z / exposure;
        double middle = (share + z * z / (2 * exposure)) / shrink;
        double reach = z / shrink * Math.sqrt(share * (1 - share) / exposure + z * z / (4 * exposure * exposure));
        return new WeeklyHazard(share, events <= 0 ? 0 : middle - reach, events >= exposure ? 1 : middle + reach);
    }
}
