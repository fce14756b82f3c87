package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.forecast.backtest.ForecastSettings;
import dk.provenu.engine.model.forecast.backtest.Forecaster;
import dk.provenu.engine.model.forecast.backtest.PanelForecast;
import dk.provenu.engine.model.forecast.backtest.SeriesForecast;
import dk.provenu.engine.model.forecast.method.LevelBreak;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.Calendar;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One measure forecast for all areas.
 *
 * @param table the data
 * @param observed the series
 * @param forecast what is expected, and how such forecasts went
 */
record ForecastRun(SourceTable table, Observations observed, PanelForecast forecast) {

    static ForecastRun of(SourceTable table, String measure, Optional<MonthPeriod> origin, int horizon) {
        Observations observed = SeriesReader.read(table.rows(), measure, origin);
        List<LevelBreak> breaks = Calendar.of(measure).stream()
                .map(event -> new LevelBreak(measure, event.from(), event.isLevel(), event.name()))
                .toList();
        return new ForecastRun(
                table, observed, Forecaster.forecast(observed.panel(), new ForecastSettings(horizon, breaks)));
    }

    /** What is expected of an area, where it could be forecast. */
    Optional<SeriesForecast> of(String area) {
        return forecast.series().stream()
                .filter(each -> each.series().area().equals(area))
                .findFirst();
    }

    /** Why an area is not forecast, where it is not. */
    Optional<Text> problem(String area) {
        return problems().stream()
                .filter(problem -> problem.area().equals(area))
                .map(SeriesProblem::words)
                .findFirst();
    }

    /** Every series that is left out. */
    List<SeriesProblem> problems() {
        List<SeriesProblem> all = new ArrayList<>(observed.problems());
        all.addAll(forecast.problems());
        return all;
    }

    /** The month at a step ahead, from 1. */
    MonthPeriod month(int ahead) {
        return observed.panel().month(observed.panel().months() + ahead - 1);
    }
}
