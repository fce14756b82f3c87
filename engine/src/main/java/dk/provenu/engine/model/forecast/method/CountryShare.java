package dk.provenu.engine.model.forecast.method;

/**
 * A municipality follows the country: its share is what it was over the latest year. This is how the state itself spreads
 * its national forecast, but for the trend. Works on logarithms of the share.
 */
public final class CountryShare {

    private CountryShare() {}

    /** The mean over the latest year, in every month ahead. */
    public static double of(double[] deviation, int known) {
        double sum = 0;
        for (int i = known - SeasonalNaive.YEAR; i < known; i++) {
            sum += deviation[i];
        }
        return sum / SeasonalNaive.YEAR;
    }
}
