package dk.provenu.engine.model.indicator;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.register.indicator.Counts;
import dk.provenu.engine.register.indicator.IndicatorCounter;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.vocabulary.Indicators;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keeps what was counted last, with what of it may be shown: pages ask for the same again and again. */
final class Tallied {

    private static final int KEPT = 4;
    private static final int THREADS = 2;

    /** All measures of all indicators, so that one pass answers every question. */
    private static final List<Measure> MEASURES = IndicatorCounter.measures(Indicators.all());

    private record Kept(Histories histories, By by, Periods.Interval interval, int least, Protection protection) {}

    private final Deque<Kept> kept = new ArrayDeque<>();

    /**
     * The counts by municipality and benefit, and by groups too where any are asked for. Counts by any group hold those
     * without groups as well: who asks for both asks for the groups first.
     */
    @SuppressWarnings(
            "ReferenceEquality") // the same histories, not equal ones: comparing those costs more than a count
    synchronized Protection get(Histories histories, By by, Periods.Interval interval, int least) {
        for (Kept each : kept) {
            if (each.histories == histories
                    && (by == By.NONE || each.by == by)
                    && each.interval == interval
                    && each.least == least) {
                return each.protection;
            }
        }
        Counts counts = IndicatorCounter.count(histories, MEASURES, by, interval, THREADS);
        Protection protection = new Protection(histories, counts, least);
        kept.addFirst(new Kept(histories, by, interval, least, protection));
        if (kept.size() > KEPT) {
            kept.removeLast();
        }
        return protection;
    }
}
