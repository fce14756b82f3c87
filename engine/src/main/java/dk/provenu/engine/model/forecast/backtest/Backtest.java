package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Series;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Forecasts made from earlier months, held against what came, as columns: a row for each series, last known month and
 * horizon. Months without a number are left out.
 *
 * @param series the series, by the numbers in column {@code at}
 * @param at which series
 * @param known how many months of the panel were known
 * @param horizon how many months ahead
 * @param actual what came
 * @param mean what was expected
 * @param naive what seasonal naive expected: the same month a year before
 * @param scale the mean absolute error of seasonal naive over the known months, by which errors are scaled (MASE:
 *     Hyndman and Koehler, Another look at measures of forecast accuracy, 2006); NaN where it is 0
 */
@SuppressWarnings("ArrayRecordComponent") // columns
public record Backtest(
        List<Series> series,
        int[] at,
        int[] known,
        int[] horizon,
        double[] actual,
        double[] mean,
        double[] lower80,
        double[] upper80,
        double[] lower95,
        double[] upper95,
        double[] naive,
        double[] scale) {

    /** How many rows. */
    public int rows() {
        return at.length;
    }

    /** How the chosen rows went. */
    public Score score(IntPredicate rows) {
        ScoreSum sum = new ScoreSum();
        for (int row = 0; row < rows(); row++) {
            if (rows.test(row)) {
                sum.add(this, row);
            }
        }
        return sum.score();
    }

    /** How each series went, by its number in {@code series}. */
    public SortedMap<Integer, Score> bySeries(IntPredicate rows) {
        return by(rows, row -> at[row]);
    }

    /** How it went by months ahead. */
    public SortedMap<Integer, Score> byHorizon(IntPredicate rows) {
        return by(rows, row -> horizon[row]);
    }

    /** How it went by how many months were known. */
    public SortedMap<Integer, Score> byOrigin(IntPredicate rows) {
        return by(rows, row -> known[row]);
    }

    /** The rows of one measure. */
    public IntPredicate ofMeasure(String measure) {
        return row -> series.get(at[row]).measure().equals(measure);
    }

    /** The rows of one area's measure. */
    public IntPredicate of(String area, String measure) {
        return row -> series.get(at[row]).measure().equals(measure)
                && series.get(at[row]).area().equals(area);
    }

    private SortedMap<Integer, Score> by(IntPredicate rows, IntUnaryOperator key) {
        SortedMap<Integer, ScoreSum> sums = new TreeMap<>();
        for (int row = 0; row < rows(); row++) {
            if (rows.test(row)) {
                sums.computeIfAbsent(key.applyAsInt(row), unused -> new ScoreSum())
                        .add(this, row);
            }
        }
        SortedMap<Integer, Score> scores = new TreeMap<>();
        sums.forEach((group, sum) -> scores.put(group, sum.score()));
        return scores;
    }
}
