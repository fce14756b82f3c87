package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.statistics.Normal;

/**
 * Two halves of normal distributions of different spread that meet at the most likely value (Fechner 1897; Wallis 2014,
 * "The two-piece normal, binormal, or double Gaussian distribution").
 *
 * @param mode the most likely value
 * @param below the standard deviation of the lower half
 * @param above the standard deviation of the upper half
 * @param share how much of it lies below the mode
 */
record SplitNormal(double mode, double below, double above, double share) implements Shape {

    private static final int STEPS = 100;

    /**
     * The one whose 10th and 90th percentile are low and high.
     *
     * @throws IllegalArgumentException when the mode does not lie between them
     */
    static SplitNormal fit(double low, double mode, double high) {
        if (!(low <= mode && mode <= high)) {
            throw new IllegalArgumentException(
                    "The likely value " + mode + " does not lie between low " + low + " and high " + high);
        }
        double a = mode - low;
        double b = high - mode;
        // A share w below gives both spreads, which in turn give a share; they agree at one w. As w rises from a
        // tenth to nine tenths the lower spread falls from infinity, the upper rises to it: bisection finds it.
        double least = TAIL;
        double most = 1 - TAIL;
        for (int step = 0; step < STEPS; step++) {
            double w = (least + most) / 2;
            if (a * reach(1 - w) * (1 - w) > b * reach(w) * w) {
                least = w;
            } else {
                most = w;
            }
        }
        double w = (least + most) / 2;
        // An end that is the mode itself tells nothing; the other side then gives both spreads.
        double below = reach(w) > reach(1 - w) ? a / reach(w) : b / reach(1 - w) * w / (1 - w);
        return new SplitNormal(mode, below, below * (1 - w) / w, w);
    }

    /** How many standard deviations from the mode a tenth of all lies, when the half holds the share w. */
    private static double reach(double w) {
        return -Normal.quantile(Math.min(0.5, TAIL / (2 * w)));
    }

    @Override
    public double quantile(double u) {
        return u < share
                ? mode + below * Normal.quantile(u / (2 * share))
                : mode - above * Normal.quantile((1 - u) / (2 * (1 - share)));
    }
}
