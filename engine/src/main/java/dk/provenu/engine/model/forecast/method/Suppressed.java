package dk.provenu.engine.model.forecast.method;

/**
 * What a suppressed count (0, 1 or 2) is expected to be, from the months around it: the mean of a Poisson count that is
 * known to be at most 2, where the rate is the one that explains both the counts that are seen and those that are only
 * known to be small (Dempster, Laird and Rubin, Maximum likelihood from incomplete data via the EM algorithm, 1977).
 */
public final class Suppressed {

    /** Months on either side from which the rate is found. */
    private static final int AROUND = 6;

    private static final int ROUNDS = 20;

    private Suppressed() {}

    /** The known values with a number for each suppressed month. Months after {@code known} are not looked at. */
    public static double[] filled(Series series, int known) {
        double[] values = series.values();
        double[] filled = new double[known];
        for (int i = 0; i < known; i++) {
            filled[i] = Double.isNaN(values[i]) && series.suppressed()[i] ? expected(series, i, known) : values[i];
        }
        return filled;
    }

    private static double expected(Series series, int month, int known) {
        int from = Math.max(0, month - AROUND);
        int to = Math.min(known, month + AROUND + 1);
        double small = Series.SUPPRESSED_MIDDLE;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            int count = 0;
            for (int i = from; i < to; i++) {
                double value = series.suppressed()[i] ? small : series.values()[i];
                if (!Double.isNaN(value)) {
                    sum += value;
                    count++;
                }
            }
            small = meanOfSmall(sum / count);
        }
        return small;
    }

    /** The mean of a Poisson count with this rate that is 0, 1 or 2. */
    static double meanOfSmall(double rate) {
        double two = rate * rate / 2;
        return (rate + 2 * two) / (1 + rate + two);
    }
}
