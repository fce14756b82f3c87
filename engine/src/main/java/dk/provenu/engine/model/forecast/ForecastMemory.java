package dk.provenu.engine.model.forecast;

import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Keeps the forecasts that were made last, since pages ask for the same one again and again. The same data give the same. */
final class ForecastMemory {

    private static final int KEPT = 12;

    private record Kept(String measure, Optional<MonthPeriod> origin, int horizon, ForecastRun run) {}

    private final Deque<Kept> kept = new ArrayDeque<>();

    /** The forecast of a measure. */
    @SuppressWarnings(
            "ReferenceEquality") // the same table, not one with the same rows: comparing those costs more than a
    // forecast
    synchronized ForecastRun get(SourceTable table, String measure, Optional<MonthPeriod> origin, int horizon) {
        for (Kept each : kept) {
            if (each.run.table() == table
                    && each.measure.equals(measure)
                    && each.origin.equals(origin)
                    && each.horizon == horizon) {
                return each.run;
            }
        }
        ForecastRun run = ForecastRun.of(table, measure, origin, horizon);
        kept.addFirst(new Kept(measure, origin, horizon, run));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return run;
    }
}
