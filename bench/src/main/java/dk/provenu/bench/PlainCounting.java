package dk.provenu.bench;

/** The plainest loop that gives survival curves of weekly spells with intervals: what the machine can do, without checks. */
final class PlainCounting {

    private static final double REACH = 1.959963984540054;

    private PlainCounting() {}

    /** By stratum: the share still there, its Greenwood error and the ends of its interval on the log scale, by week. */
    static double[][][] survival(short[] exit, byte[] cause, short[] stratum, int strata, int horizon) {
        int[] seen = new int[strata * (horizon + 1)];
        int[] left = new int[strata * (horizon + 1)];
        for (int i = 0; i < exit.length; i++) {
            int at = stratum[i] * (horizon + 1) + exit[i];
            seen[at]++;
            left[at] += cause[i] > 0 ? 1 : 0;
        }
        double[][][] curves = new double[strata][4][horizon + 1];
        for (int s = 0; s < strata; s++) {
            double[][] curve = curves[s];
            double atRisk = 0;
            for (int week = 1; week <= horizon; week++) {
                atRisk += seen[s * (horizon + 1) + week];
            }
            double still = 1;
            double sum = 0;
            for (int week = 1; week <= horizon; week++) {
                int at = s * (horizon + 1) + week;
                if (atRisk > 0) {
                    still *= 1 - left[at] / atRisk;
                    sum += left[at] / (atRisk * (atRisk - left[at]));
                }
                atRisk -= seen[at];
                double root = Math.sqrt(sum);
                curve[0][week] = still;
                curve[1][week] = still * root;
                curve[2][week] = still * Math.exp(-REACH * root);
                curve[3][week] = Math.min(1, still * Math.exp(REACH * root));
            }
        }
        return curves;
    }
}
