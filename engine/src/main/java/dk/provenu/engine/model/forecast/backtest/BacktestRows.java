package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Logs;
import dk.provenu.engine.model.forecast.method.Method;
import dk.provenu.engine.model.forecast.method.SeasonalNaive;
import dk.provenu.engine.model.forecast.method.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Gathers the rows of the backtest, and how each method alone would have done. */
final class BacktestRows {

    private record Row(
            int at,
            int known,
            int horizon,
            double actual,
            double mean,
            double lower80,
            double upper80,
            double lower95,
            double upper95,
            double naive,
            double scale) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<MethodWeight> weights = new ArrayList<>();

    /**
     * The rows of one measure.
     *
     * @param places the place of each of the measure's series among all
     */
    void add(MeasureColumns columns, MeasureForecast forecast, int[] places, int horizon) {
        int methods = Method.POOL.size();
        double[][] scaled = new double[methods][horizon];
        int[] count = new int[horizon];
        for (int known = columns.first() + ForecastSettings.FEWEST_KNOWN; known < columns.months(); known++) {
            Origin origin = forecast.origin(known);
            Pooled pooled = forecast.pooled(known);
            Intervals intervals = forecast.intervals(known);
            for (int i = 0; i < columns.size(); i++) {
                if (known - columns.start()[i] < ForecastSettings.FEWEST_KNOWN) {
                    continue;
                }
                double scale = SeasonalNaive.scale(origin.filled()[i], columns.start()[i], known);
                for (int h = 1; h <= horizon && known + h <= columns.months(); h++) {
                    double actual = columns.actual(i, known + h - 1);
                    if (Double.isNaN(actual)) {
                        continue;
                    }
                    rows.add(new Row(
                            places[i],
                            known,
                            h,
                            actual,
                            pooled.mean()[i][h - 1],
                            intervals.lower80()[i][h - 1],
                            intervals.upper80()[i][h - 1],
                            intervals.lower95()[i][h - 1],
                            intervals.upper95()[i][h - 1],
                            SeasonalNaive.at(origin.filled()[i], known, h),
                            scale));
                    if (i != columns.country() && !Double.isNaN(scale)) {
                        count[h - 1]++;
                        for (int m = 0; m < methods; m++) {
                            double alone = Logs.count(origin.national()[h - 1] + origin.deviations()[m][i][h - 1]);
                            scaled[m][h - 1] += Math.abs(actual - alone) / scale;
                        }
                    }
                }
            }
        }
        double[][] weight = forecast.weights(columns.months());
        for (int h = 1; h <= horizon; h++) {
            for (int m = 0; m < methods; m++) {
                weights.add(new MethodWeight(
                        columns.series().getFirst().measure(),
                        h,
                        Method.POOL.get(m).id(),
                        weight[m][h - 1],
                        scaled[m][h - 1] / count[h - 1]));
            }
        }
    }

    List<MethodWeight> weights() {
        return weights;
    }

    Backtest columns(List<Series> series) {
        return new Backtest(
                series,
                rows.stream().mapToInt(Row::at).toArray(),
                rows.stream().mapToInt(Row::known).toArray(),
                rows.stream().mapToInt(Row::horizon).toArray(),
                column(Row::actual),
                column(Row::mean),
                column(Row::lower80),
                column(Row::upper80),
                column(Row::lower95),
                column(Row::upper95),
                column(Row::naive),
                column(Row::scale));
    }

    private double[] column(ToDoubleFunction<Row> value) {
        return rows.stream().mapToDouble(value).toArray();
    }
}
