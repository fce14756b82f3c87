package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.model.forecast.method.SeriesCheck;
import dk.provenu.engine.model.forecast.method.Suppressed;
import java.util.List;

/**
 * The series of one measure, without problems.
 *
 * @param series the municipalities, and the country where it is there
 * @param country the place of the country among them, or -1
 * @param months how many months
 * @param start the first month of each series
 * @param first the first month of the series that began first
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record MeasureColumns(List<Series> series, int country, int months, int[] start, int first) {

    static MeasureColumns of(List<Series> series, int months) {
        int country = -1;
        int first = months;
        int[] start = new int[series.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = SeriesCheck.start(series.get(i));
            first = Math.min(first, start[i]);
            country = series.get(i).country() ? i : country;
        }
        return new MeasureColumns(List.copyOf(series), country, months, start, first);
    }

    int size() {
        return start.length;
    }

    /** Whether the series is a municipality with at least this many known months. */
    boolean isPart(int i, int known, int fewest) {
        return i != country && known - start[i] >= fewest;
    }

    /** What came, or NaN where that is not told. */
    double actual(int i, int month) {
        return series.get(i).values()[month];
    }

    /** The known values of each series, with a number for each suppressed month. */
    double[][] filled(int known) {
        double[][] filled = new double[size()][];
        for (int i = 0; i < filled.length; i++) {
            filled[i] = Suppressed.filled(series.get(i), known);
        }
        return filled;
    }

    /** The logarithm of the country; where it is not there, of the sum of those series that began first. */
    double[] common(double[][] filled, int known) {
        double[] common = new double[known];
        for (int t = first; t < known; t++) {
            double sum = 0;
            for (int i = 0; i < filled.length; i++) {
                if (country < 0 ? start[i] == first : i == country) {
                    sum += filled[i][t];
                }
            }
            common[t] = Logs.of(sum);
        }
        return common;
    }
}
