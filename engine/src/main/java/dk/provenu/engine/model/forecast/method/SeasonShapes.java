package dk.provenu.engine.model.forecast.method;

/**
 * The seasonal shape of each of many series, drawn towards none: with two to four years a series' own shape is mostly
 * noise, and how much of it is noise can be told from all the series together. Empirical Bayes: the share that is kept is
 * 1 - 1/F, where F is the mean over the series of the variance between calendar months over what chance alone would give
 * (James and Stein, Estimation with quadratic loss, 1961; for seasons: Miller and Williams, Shrinkage estimators of time
 * series seasonal factors, 2003).
 */
final class SeasonShapes {

    private static final int YEAR = SeasonalNaive.YEAR;

    private SeasonShapes() {}

    /**
     * The shapes, by the calendar month's place after the panel's first month.
     *
     * @param x the series; a column without length is left out
     * @param start the first month of each
     * @param known how many months are known
     */
    static double[][] of(double[][] x, int[] start, int known) {
        double[][] changes = new double[x.length][];
        double ratios = 0;
        int series = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i].length > 0) {
                Changes found = Changes.of(x[i], start[i], known);
                changes[i] = found.mean;
                if (found.chance > 0) {
                    ratios += found.between / found.chance;
                    series++;
                }
            } else {
                changes[i] = new double[0];
            }
        }
        double kept = series > 0 ? Math.max(0, 1 - series / ratios) : 1;
        for (double[] change : changes) {
            cumulate(change, kept);
        }
        return changes;
    }

    /** From changes by calendar month to levels around 0. */
    private static void cumulate(double[] change, double kept) {
        double level = 0;
        double mean = 0;
        for (int c = 0; c < change.length; c++) {
            level += kept * change[c];
            change[c] = level;
            mean += level / change.length;
        }
        for (int c = 0; c < change.length; c++) {
            change[c] -= mean;
        }
    }

    /**
     * The change into each calendar month.
     *
     * @param mean around 0, by calendar month
     * @param between their mean square
     * @param chance the mean square that they would have with no season, from how the years differ
     */
    @SuppressWarnings("ArrayRecordComponent") // a column
    private record Changes(double[] mean, double between, double chance) {

        static Changes of(double[] x, int start, int known) {
            double[] mean = new double[YEAR];
            int[] count = new int[YEAR];
            for (int t = start + 1; t < known; t++) {
                mean[t % YEAR] += x[t] - x[t - 1];
                count[t % YEAR]++;
            }
            double overall = 0;
            for (int c = 0; c < YEAR; c++) {
                mean[c] /= count[c];
                overall += mean[c] / YEAR;
            }
            double within = 0;
            for (int t = start + 1; t < known; t++) {
                double off = x[t] - x[t - 1] - mean[t % YEAR];
                within += off * off;
            }
            double variance = within / (known - start - 1 - YEAR);
            double between = 0;
            double chance = 0;
            for (int c = 0; c < YEAR; c++) {
                mean[c] -= overall;
                between += mean[c] * mean[c] / YEAR;
                chance += variance / count[c] / YEAR;
            }
            return new Changes(mean, between, chance);
        }
    }
}
