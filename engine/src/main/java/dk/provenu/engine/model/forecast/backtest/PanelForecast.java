package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.List;

/**
 * What is expected of every series that could be forecast, and why not of the others.
 *
 * @param first the first month ahead
 * @param horizon how many months ahead
 * @param series a forecast for each series without a problem, in the panel's order
 * @param problems the series that are left out
 * @param weights the methods of the pool
 * @param backtest the same forecasts from earlier months
 */
public record PanelForecast(
        MonthPeriod first,
        int horizon,
        List<SeriesForecast> series,
        List<SeriesProblem> problems,
        List<MethodWeight> weights,
        Backtest backtest) {

    public PanelForecast {
        series = List.copyOf(series);
        problems = List.copyOf(problems);
        weights = List.copyOf(weights);
    }
}
