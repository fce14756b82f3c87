package dk.provenu.engine.statistics;

/** The binomial distribution, and shares that are so many of so many. */
public final class Binomial {

    /** Tables as likely as the one seen, apart from rounding, count as such; R's fisher.test does the same. */
    private static final double TIE = 1 + 1e-7;

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

    /**
     * The exact interval of a share (Clopper and Pearson, 1934): the chances under which what was seen is not rare.
     *
     * @param successes 0 or more
     * @param trials at least as many, above 0
     * @param level of confidence, between 0 and 1
     * @return lower and upper end, from 0 to 1
     */
    public static double[] interval(double successes, double trials, double level) {
        if (!(successes >= 0 && successes <= trials && trials > 0)) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no share");
        }
        double tail = (1 - level) / 2;
        double failures = trials - successes;
        double lower = successes == 0 ? 0 : share(IncompleteBeta.oddsQuantile(tail, successes, failures + 1));
        double upper = failures == 0 ? 1 : share(IncompleteBeta.oddsQuantile(1 - tail, successes + 1, failures));
        return new double[] {lower, upper};
    }

    private static double share(double odds) {
        return odds / (1 + odds);
    }

    /**
     * The chance of two shares at least as far apart as these when nothing but chance sets them apart: Fisher's exact test,
     * both ways, as the sum of the tables that are no likelier than the one seen.
     *
     * @param successes of the first, a whole number
     * @param trials of the first, a whole number
     * @param otherSuccesses of the second, a whole number
     * @param otherTrials of the second, a whole number
     */
    public static double difference(long successes, long trials, long otherSuccesses, long otherTrials) {
        if (successes < 0 || successes > trials || otherSuccesses < 0 || otherSuccesses > otherTrials) {
            throw new IllegalArgumentException(
                    successes + " of " + trials + " and " + otherSuccesses + " of " + otherTrials + " are no shares");
        }
        long all = successes + otherSuccesses;
        long first = Math.max(0, all - otherTrials);
        long last = Math.min(all, trials);
        double seen = logTable(successes, trials, all, otherTrials);
        double sum = 0;
        for (long at = first; at <= last; at++) {
            double log = logTable(at, trials, all, otherTrials);
            sum += log <= seen + Math.log(TIE) ? Math.exp(log) : 0;
        }
        return Math.min(1, sum);
    }

    /** The logarithm of the hypergeometric chance of {@code at} of {@code all} among the first {@code trials}. */
    private static double logTable(long at, long trials, long all, long otherTrials) {
        return logChoose(trials, at) + logChoose(otherTrials, all - at) - logChoose(trials + otherTrials, all);
    }

    private static double logChoose(long n, long k) {
        return IncompleteBeta.logGamma(n + 1.0)
                - IncompleteBeta.logGamma(k + 1.0)
                - IncompleteBeta.logGamma(n - k + 1.0);
    }
}
