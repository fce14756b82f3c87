package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.LevelBreak;
import java.util.List;

/**
 * What is asked for. The last known month is the panel's last: for an earlier one, ask of {@code panel.known(...)}.
 *
 * @param horizon how many months ahead, at least 1
 * @param breaks months from which a measure means something else
 */
public record ForecastSettings(int horizon, List<LevelBreak> breaks) {

    /** Months that must be known before the first forecast of the backtest. */
    public static final int FEWEST_KNOWN = 24;

    /**
     * Months from a break on in which nobody knows how the country answers to it. A forecast made in them, or before the
     * break of months after it, has intervals that count the country's errors of every earlier month, the unsettled first
     * ones too.
     */
    public static final int UNSETTLED_MONTHS = 12;

    /** A year ahead, no breaks. */
    public static final ForecastSettings STANDARD = new ForecastSettings(12, List.of());

    public ForecastSettings {
        breaks = List.copyOf(breaks);
        if (horizon < 1) {
            throw new IllegalArgumentException("The horizon is " + horizon + " months; it must be at least 1");
        }
    }
}
