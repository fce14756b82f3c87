package dk.provenu.engine.statistics.survival;

import java.util.Arrays;

/**
 * Who is at risk and who leaves, by stratum and week: one counting pass over the spells, since weeks are whole numbers and
 * need no sorting, then a running sum from the last week back. Ties need no rule: all that leave in a week leave together,
 * and who is last seen in a week is at risk in it, as in R's {@code survfit}.
 */
public final class RiskCounts {

    private final int strata;
    private final int causes;
    private final int horizon;
    private final int[] exits;
    private final int[] entries;

    private RiskCounts(int strata, int causes, int horizon, int[] exits, int[] entries) {
        this.strata = strata;
        this.causes = causes;
        this.horizon = horizon;
        this.exits = exits;
        this.entries = entries;
    }

    /**
     * The counts up to a horizon; what lasts longer is last seen there.
     *
     * @param horizon the last week, 1 or more
     */
    public static RiskCounts of(Durations spells, int horizon) {
        if (horizon < 1 || horizon >= Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "A horizon is from 1 to " + (Short.MAX_VALUE - 1) + " weeks, not " + horizon);
        }
        int kinds = spells.causes() + 1;
        int weeks = horizon + 2;
        int[] exits = new int[spells.strata() * weeks * kinds];
        short[] exit = spells.exit();
        short[] stratum = spells.stratum();
        byte[] cause = spells.cause();
        int beyond = horizon + 1;
        for (int i = 0; i < exit.length; i++) {
            exits[(stratum[i] * weeks + Math.min(exit[i], beyond)) * kinds + cause[i]]++;
        }
        int[] entries = new int[spells.strata() * weeks];
        short[] entry = spells.entry();
        if (entry.length == 0) {
            for (int s = 0; s < spells.strata(); s++) {
                for (int at = s * weeks * kinds; at < (s + 1) * weeks * kinds; at++) {
                    entries[s * weeks] += exits[at];
                }
            }
        }
        for (int i = 0; i < entry.length; i++) {
            entries[stratum[i] * weeks + Math.min(entry[i], beyond)]++;
        }
        return new RiskCounts(spells.strata(), spells.causes(), horizon, exits, entries);
    }

    public int strata() {
        return strata;
    }

    public int causes() {
        return causes;
    }

    public int horizon() {
        return horizon;
    }

    /** The counts of one stratum, week by week; all 0 where it has no spells. */
    public RiskTable table(int stratum) {
        double[] starting = new double[horizon];
        double[] censored = new double[horizon];
        double[] entered = new double[horizon];
        double[][] events = new double[causes][horizon];
        int[] ends = new int[horizon];
        int weeks = horizon + 2;
        long atRisk = left(stratum, horizon + 1) - entries[stratum * weeks + horizon + 1];
        for (int week = horizon; week >= 1; week--) {
            int at = (stratum * weeks + week) * (causes + 1);
            // Who is seen from this week's end on is at risk from the next week.
            atRisk += left(stratum, week) - entries[stratum * weeks + week];
            starting[week - 1] = atRisk;
            censored[week - 1] = exits[at];
            entered[week - 1] = entries[stratum * weeks + week - 1];
            ends[week - 1] = week;
            for (int cause = 1; cause <= causes; cause++) {
                events[cause - 1][week - 1] = exits[at + cause];
            }
        }
        return new RiskTable(ends, starting, starting.clone(), events, censored, entered);
    }

    /** The counts of some strata together. */
    public RiskTable table(int... chosen) {
        return Arrays.stream(chosen)
                .mapToObj(this::table)
                .reduce(RiskTable::plus)
                .orElseThrow(() -> new IllegalArgumentException("No stratum is named"));
    }

    private long left(int stratum, int week) {
        long sum = 0;
        int at = (stratum * (horizon + 2) + week) * (causes + 1);
        for (int cause = 0; cause <= causes; cause++) {
            sum += exits[at + cause];
        }
        return sum;
    }
}
