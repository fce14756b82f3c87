package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import java.util.Arrays;

/**
 * The forecast of one origin as counts: the country times what the pool says of each municipality's deviation, and then
 * the municipalities together made equal to the country (top-down: Gross and Sohl, Disaggregation methods to expedite
 * product line forecasting, 1990).
 *
 * @param known how many months were known
 * @param national the country's logarithm by month ahead
 * @param mean by series and month ahead; a row without length is a series that is left out
 */
@SuppressWarnings("ArrayRecordComponent") // columns
record Pooled(int known, double[] national, double[][] mean) {

    /** The part of the country that the municipalities must make up before they are made equal to it. */
    private static final double NEARLY_ALL = 0.95;

    static Pooled of(MeasureColumns columns, Origin origin, double[][] weights) {
        int horizon = origin.national().length;
        double[][] mean = new double[columns.size()][0];
        for (int i = 0; i < mean.length; i++) {
            if (i == columns.country()) {
                mean[i] = Arrays.stream(origin.national()).map(Logs::count).toArray();
            } else if (origin.deviations()[0][i].length > 0) {
                mean[i] = new double[horizon];
                for (int h = 0; h < horizon; h++) {
                    double deviation = 0;
                    for (int m = 0; m < weights.length; m++) {
                        deviation += weights[m][h] * origin.deviations()[m][i][h];
                    }
                    mean[i][h] = Logs.count(origin.national()[h] + deviation);
                }
            }
        }
        cohere(columns, origin, mean);
        return new Pooled(origin.known(), origin.national(), mean);
    }

    /** Persons of no known municipality keep their share of the country, so that the sum is what it was in the source. */
    private static void cohere(MeasureColumns columns, Origin origin, double[][] mean) {
        int country = columns.country();
        if (country < 0) {
            return;
        }
        double parts = 0;
        double all = 0;
        for (int t = origin.known() - 12; t < origin.known(); t++) {
            all += origin.filled()[country][t];
            for (int i = 0; i < mean.length; i++) {
                parts += i != country && mean[i].length > 0 ? origin.filled()[i][t] : 0;
            }
        }
        if (all <= 0 || parts / all < NEARLY_ALL) {
            return;
        }
        for (int h = 0; h < origin.national().length; h++) {
            double sum = 0;
            for (int i = 0; i < mean.length; i++) {
                sum += i != country && mean[i].length > 0 ? mean[i][h] : 0;
            }
            double factor = sum > 0 ? mean[country][h] * parts / all / sum : 1;
            for (int i = 0; i < mean.length; i++) {
                if (i != country && mean[i].length > 0) {
                    mean[i][h] *= factor;
                }
            }
        }
    }
}
