package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.Series;

/**
 * The months after the last known one, for one series. Each column has a number a month of the horizon; none is below
 * zero.
 *
 * @param series what was known
 * @param mean what is expected
 * @param lower80 eight of ten outcomes lie between this and {@code upper80}
 * @param lower95 nineteen of twenty lie between this and {@code upper95}
 * @param method the name of the method, or "pool" where methods are put together
 */
@SuppressWarnings("ArrayRecordComponent") // columns
public record SeriesForecast(
        Series series,
        double[] mean,
        double[] lower80,
        double[] upper80,
        double[] lower95,
        double[] upper95,
        String method) {}
