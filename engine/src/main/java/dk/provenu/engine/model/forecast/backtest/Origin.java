package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.model.forecast.method.Method;
import dk.provenu.engine.model.forecast.method.SharedSeason;
import dk.provenu.engine.model.forecast.method.YearlyChange;

/**
 * What the country and each method say when so many months are known, in logarithms.
 *
 * @param known how many months are known
 * @param filled the known values
 * @param national the country by month ahead
 * @param deviations by method, series and month ahead; a row without length is a series that is left out
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record Origin(int known, double[][] filled, double[] national, double[][][] deviations) {

    /**
     * At one origin.
     *
     * @param moves positions from which the level is another
     */
    static Origin of(MeasureColumns columns, int known, int horizon, int[] moves) {
        double[][] filled = columns.filled(known);
        double[] common = columns.common(filled, known);
        double[][] x = new double[columns.size()][0];
        for (int i = 0; i < x.length; i++) {
            if (columns.isPart(i, known, SharedSeason.FEWEST_MONTHS)) {
                x[i] = new double[known];
                for (int t = columns.start()[i]; t < known; t++) {
                    x[i][t] = Logs.of(filled[i][t]) - common[t];
                }
            }
        }
        double[][][] deviations = Method.POOL.stream()
                .map(method -> method.forecast(x, columns.start(), known, horizon))
                .toArray(double[][][]::new);
        for (int at : moves) {
            BreakShift.move(common, columns.first(), known, at);
        }
        double[] national = new double[horizon];
        for (int h = 1; h <= horizon; h++) {
            national[h - 1] = YearlyChange.at(common, known, h);
        }
        return new Origin(known, filled, national, deviations);
    }
}
