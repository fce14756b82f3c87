package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.model.forecast.method.SeriesCheck;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Forecasts a panel, and tests the forecast on its own past.
 *
 * <p>Each measure alone. The country moves by its damped yearly change; each municipality deviates from the country as a
 * pool of methods says, weighted by how they did until now; together the municipalities make up the country. The
 * intervals come from how far earlier forecasts fell from what came. Nothing is drawn: the same panel gives the same
 * numbers.
 */
public final class Forecaster {

    /** The name of the method of municipalities in {@link SeriesForecast}. */
    public static final String POOL = "pool";

    /** The name of the method of the country. */
    public static final String COUNTRY = "yearly-change";

    private Forecaster() {}

    /** What comes after the panel's last month. Series with a problem are named and left out. */
    public static PanelForecast forecast(Panel panel, ForecastSettings settings) {
        List<Series> good = new ArrayList<>();
        List<SeriesProblem> problems = new ArrayList<>();
        for (Series series : panel.series()) {
            Optional<SeriesProblem> problem = SeriesCheck.check(panel, series);
            problem.ifPresentOrElse(problems::add, () -> good.add(series));
        }
        SeriesForecast[] forecasts = new SeriesForecast[good.size()];
        BacktestRows rows = new BacktestRows();
        for (String measure : panel.measures()) {
            int[] places = IntStream.range(0, good.size())
                    .filter(place -> good.get(place).measure().equals(measure))
                    .toArray();
            if (places.length > 0) {
                List<Series> series = IntStream.of(places).mapToObj(good::get).toList();
                MeasureColumns columns = MeasureColumns.of(series, panel.months());
                MeasureForecast forecast = new MeasureForecast(
                        columns,
                        settings.horizon(),
                        breaks(panel, settings, measure, true),
                        breaks(panel, settings, measure, false));
                rows.add(columns, forecast, places, settings.horizon());
                ahead(columns, forecast, places, forecasts);
            }
        }
        return new PanelForecast(
                panel.month(panel.months()),
                settings.horizon(),
                List.of(forecasts),
                problems,
                rows.weights(),
                rows.columns(good));
    }

    private static void ahead(
            MeasureColumns columns, MeasureForecast forecast, int[] places, SeriesForecast[] forecasts) {
        Pooled pooled = forecast.pooled(columns.months());
        Intervals intervals = forecast.intervals(columns.months());
        for (int i = 0; i < places.length; i++) {
            forecasts[places[i]] = new SeriesForecast(
                    columns.series().get(i),
                    pooled.mean()[i],
                    intervals.lower80()[i],
                    intervals.upper80()[i],
                    intervals.lower95()[i],
                    intervals.upper95()[i],
                    i == columns.country() ? COUNTRY : POOL);
        }
    }

    /** The positions of the breaks of a measure: all of them, or those that move the level. */
    private static int[] breaks(Panel panel, ForecastSettings settings, String measure, boolean all) {
        return settings.breaks().stream()
                .filter(one -> one.measure().equals(measure) && (all || one.movesLevel()))
                .mapToInt(one -> panel.position(one.from()))
                .sorted()
                .toArray();
    }
}
