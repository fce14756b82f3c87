package dk.provenu.engine.statistics;

/** The binomial distribution. */
public final class Binomial {

    private Binomial() {}

    /**
     * The chance of so many successes or more.
     *
     * @param successes 0 or more
     * @param trials at least as many
     * @param chance of one success, between 0 and 1
     */
    public static double atLeast(double successes, double trials, double chance) {
        if (successes <= 0) {
            return 1;
        }
        return IncompleteBeta.cdf(chance, 1 - chance, successes, trials - successes + 1);
    }
}
