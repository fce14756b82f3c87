package dk.provenu.bench;

/** The plainest loop that gives survival curves of weekly spells: what the machine can do, without checks or intervals. */
final class PlainCounting {

    private PlainCounting() {}

    /** The share still there, by stratum and week. */
    static double[][] survival(short[] exit, byte[] cause, short[] stratum, int strata, int horizon) {
        int[] seen = new int[strata * (horizon + 1)];
        int[] left = new int[strata * (horizon + 1)];
        for (int i = 0; i < exit.length; i++) {
            int at = stratum[i] * (horizon + 1) + exit[i];
            seen[at]++;
            left[at] += cause[i] > 0 ? 1 : 0;
        }
        double[][] survival = new double[strata][horizon + 1];
        for (int s = 0; s < strata; s++) {
            int atRisk = 0;
            for (int week = 1; week <= horizon; week++) {
                atRisk += seen[s * (horizon + 1) + week];
            }
            double still = 1;
            for (int week = 1; week <= horizon; week++) {
                int at = s * (horizon + 1) + week;
                still *= atRisk == 0 ? 1 : 1 - left[at] / (double) atRisk;
                atRisk -= seen[at];
                survival[s][week] = still;
            }
        }
        return survival;
    }
}
