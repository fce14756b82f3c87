package dk.provenu.engine.model.goal;

import dk.provenu.engine.statistics.Binomial;
import dk.provenu.engine.statistics.ControlChart;
import dk.provenu.engine.statistics.ControlChart.Signal;
import java.util.Arrays;

/**
 * What the latest of some numbers says of where they are going. Pure numbers, so that the rule can be tried on thousands of
 * made-up series.
 *
 * @param way which way they move
 * @param signal what gave it away
 * @param basis by what they were judged
 * @param centre the centre line at the latest number; NaN without a chart
 * @param lower the lower limit there
 * @param upper the upper limit there
 * @param points how many numbers the limits rest on
 * @param dependence the correlation of each number with the one before, 0 where it is not seen
 * @param chance how likely a difference like this is when nothing has changed; NaN where a chart judged
 */
record Movement(
        Way way,
        Signal signal,
        Basis basis,
        double centre,
        double lower,
        double upper,
        int points,
        double dependence,
        double chance) {

    /** Which way the numbers move, seen from the target. */
    enum Way {
        TOWARDS,
        AWAY,
        NONE,
        UNKNOWN
    }

    /** By what the latest number was judged. */
    enum Basis {
        /** An individuals chart. */
        CHART,
        /** Fisher's exact test of its persons against those before. */
        PERSONS,
        /** Nothing: too few numbers. */
        NOTHING
    }

    /**
     * What is known of a series.
     *
     * @param values in order of time, the latest last; all present
     * @param counts the persons counted and the persons they are of, for each value, whole numbers; empty where not known
     * @param first where the stretch begins that says what is common
     * @param last where it ends, included
     * @param cycle how many numbers make a year, where a number is compared with the same time of other years; else 0
     */
    @SuppressWarnings("ArrayRecordComponent") // columns
    record Numbers(double[] values, long[][] counts, int first, int last, int cycle) {}

    /** Judges the latest number. */
    static Movement of(Numbers numbers, boolean lowerIsBetter, StatusRule rule) {
        int stretch = numbers.last() - numbers.first() + 1;
        boolean whole = numbers.cycle() == 0 || stretch >= 2 * numbers.cycle();
        if (stretch >= rule.fewest() && whole) {
            return charted(numbers, lowerIsBetter, rule);
        }
        return numbers.counts().length > 1
                ? counted(numbers, lowerIsBetter, rule)
                : new Movement(
                        Way.UNKNOWN,
                        Signal.NOISE,
                        Basis.NOTHING,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        numbers.values().length,
                        0,
                        Double.NaN);
    }

    private static Movement charted(Numbers numbers, boolean lowerIsBetter, StatusRule rule) {
        double[] season = season(numbers);
        double[] plain = new double[numbers.values().length];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = numbers.values()[i] - season[i];
        }
        double[] common = Arrays.copyOfRange(plain, numbers.first(), numbers.last() + 1);
        ControlChart chart = ControlChart.ofMeans(rule.chart(), common);
        double wider = widening(common.length, numbers.cycle());
        double dependence = dependence(common, chart.centre());
        boolean depends = dependence > rule.dependence() / Math.sqrt(common.length);
        if (depends) {
            // Moving ranges of numbers that follow one another are short: what varies is 1 / (1 - r) of what they say.
            chart = new ControlChart(
                    chart.centre(),
                    chart.sigma() * wider / Math.sqrt(1 - Math.min(dependence, MOST_DEPENDENCE)),
                    rule.chart().limitsOnly());
        } else {
            chart = new ControlChart(chart.centre(), chart.sigma() * wider, rule.chart());
        }
        int place = plain.length - 1;
        Signal signal = chart.at(plain, 0, place);
        boolean below = plain[place] < chart.centre();
        Way way = signal == Signal.NOISE ? Way.NONE : below == lowerIsBetter ? Way.TOWARDS : Way.AWAY;
        return new Movement(
                way,
                signal,
                Basis.CHART,
                chart.centre() + season[place],
                chart.lower() + season[place],
                chart.upper() + season[place],
                common.length,
                depends ? dependence : 0,
                Double.NaN);
    }

    /** Above this the numbers are a walk, and no stretch of them says what is common. */
    private static final double MOST_DEPENDENCE = 0.95;

    /** What the time of year makes of each number: its mean distance from its year, over the stretch's whole years. */
    private static double[] season(Numbers numbers) {
        double[] season = new double[numbers.values().length];
        int cycle = numbers.cycle();
        if (cycle == 0) {
            return season;
        }
        int years = (numbers.last() - numbers.first() + 1) / cycle;
        int from = numbers.last() + 1 - years * cycle;
        double[] times = new double[cycle];
        for (int year = 0; year < years; year++) {
            double mean = 0;
            for (int i = 0; i < cycle; i++) {
                mean += numbers.values()[from + year * cycle + i] / cycle;
            }
            for (int i = 0; i < cycle; i++) {
                times[i] += (numbers.values()[from + year * cycle + i] - mean) / years;
            }
        }
        for (int i = 0; i < season.length; i++) {
            season[i] = times[Math.floorMod(i - from, cycle)];
        }
        return season;
    }

    /** Numbers cleansed of a season that was read from themselves vary too little, and later ones too much. */
    private static double widening(int length, int cycle) {
        if (cycle == 0) {
            return 1;
        }
        double years = Math.floorDiv(length, cycle);
        return Math.sqrt((years + 1) / (years - 1));
    }

    /** Correlation of each number with the one before, corrected for the bias of few numbers (Marriott and Pope, 1954). */
    private static double dependence(double[] values, double mean) {
        double with = 0;
        double all = 0;
        for (int i = 0; i < values.length; i++) {
            double from = values[i] - mean;
            all += from * from;
            with += i == 0 ? 0 : from * (values[i - 1] - mean);
        }
        if (all == 0) {
            return 0;
        }
        double r = with / all;
        return r + (1 + 4 * r) / values.length;
    }

    private static Movement counted(Numbers numbers, boolean lowerIsBetter, StatusRule rule) {
        long[][] counts = numbers.counts();
        long[] latest = counts[counts.length - 1];
        long before = 0;
        long of = 0;
        for (int i = 0; i < counts.length - 1; i++) {
            before += counts[i][0];
            of += counts[i][1];
        }
        double chance = Binomial.difference(latest[0], latest[1], before, of);
        boolean below = (double) latest[0] / latest[1] < (double) before / of;
        boolean news = chance < 1 - rule.level();
        return new Movement(
                news ? (below == lowerIsBetter ? Way.TOWARDS : Way.AWAY) : Way.NONE,
                news ? Signal.OUTSIDE : Signal.NOISE,
                Basis.PERSONS,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                counts.length,
                0,
                chance);
    }
}
