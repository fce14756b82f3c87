package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.SeasonalNaive;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.model.forecast.method.SeriesCheck;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Forecasts a panel, and tests the forecast on its own past. */
public final class Forecaster {

    private Forecaster() {}

    /** What comes after the panel's last month. Series with a problem are named and left out. */
    public static PanelForecast forecast(Panel panel, ForecastSettings settings) {
        List<Series> good = new ArrayList<>();
        List<SeriesProblem> problems = new ArrayList<>();
        for (Series series : panel.series()) {
            Optional<SeriesProblem> problem = SeriesCheck.check(panel, series);
            problem.ifPresentOrElse(problems::add, () -> good.add(series));
        }
        int horizon = settings.horizon();
        List<int[]> rows = new ArrayList<>();
        for (int s = 0; s < good.size(); s++) {
            for (int known = ForecastSettings.FEWEST_KNOWN; known < panel.months(); known++) {
                for (int h = 1; h <= horizon && known + h <= panel.months(); h++) {
                    if (!Double.isNaN(good.get(s).values()[known + h - 1])) {
                        rows.add(new int[] {s, known, h});
                    }
                }
            }
        }
        int n = rows.size();
        double[] actual = new double[n];
        double[] mean = new double[n];
        double[] scale = new double[n];
        double[][] bounds = new double[4][n];
        for (int i = 0; i < n; i++) {
            int[] row = rows.get(i);
            double[] values = filled(good.get(row[0]));
            actual[i] = values[row[1] + row[2] - 1];
            mean[i] = SeasonalNaive.at(values, row[1], row[2]);
            scale[i] = SeasonalNaive.scale(values, 0, row[1]);
            bound(bounds, i, mean[i], scale[i]);
        }
        Backtest test = new Backtest(
                good,
                rows.stream().mapToInt(row -> row[0]).toArray(),
                rows.stream().mapToInt(row -> row[1]).toArray(),
                rows.stream().mapToInt(row -> row[2]).toArray(),
                actual,
                mean,
                bounds[0],
                bounds[1],
                bounds[2],
                bounds[3],
                mean,
                scale);
        List<SeriesForecast> forecasts = new ArrayList<>();
        for (Series series : good) {
            double[] values = filled(series);
            double[] expected = new double[horizon];
            double[][] interval = new double[4][horizon];
            for (int h = 1; h <= horizon; h++) {
                expected[h - 1] = SeasonalNaive.at(values, panel.months(), h);
                bound(interval, h - 1, expected[h - 1], SeasonalNaive.scale(values, 0, panel.months()));
            }
            forecasts.add(new SeriesForecast(
                    series, expected, interval[0], interval[1], interval[2], interval[3], "seasonal-naive"));
        }
        return new PanelForecast(panel.month(panel.months()), horizon, forecasts, problems, List.of(), test);
    }

    private static void bound(double[][] bounds, int at, double mean, double scale) {
        bounds[0][at] = Math.max(0, mean - 1.6 * scale);
        bounds[1][at] = mean + 1.6 * scale;
        bounds[2][at] = Math.max(0, mean - 2.45 * scale);
        bounds[3][at] = mean + 2.45 * scale;
    }

    private static double[] filled(Series series) {
        double[] values = series.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                values[i] = Series.SUPPRESSED_MIDDLE;
            }
        }
        return Arrays.copyOf(values, values.length);
    }
}
