package dk.provenu.engine.model.forecast.backtest;

import dk.provenu.engine.model.forecast.method.SeasonalNaive;
import dk.provenu.engine.model.forecast.method.SharedSeason;
import dk.provenu.engine.model.forecast.method.YearlyChange;

/**
 * A known break of the whole measure: the months before it are moved to the level after it. How much is what came after
 * the break less what was to be expected before it, over at most a year; with few months since, part of it is kept for
 * chance.
 */
final class BreakShift {

    /** As if this many months with no shift had been seen too. */
    private static final double DOUBT = 2;

    private BreakShift() {}

    /** Moves the months before the break, when there are months enough before it and at least one after. */
    static void move(double[] common, int first, int known, int at) {
        if (at - first < SharedSeason.FEWEST_MONTHS || at >= known) {
            return;
        }
        int after = Math.min(known - at, SeasonalNaive.YEAR);
        double sum = 0;
        for (int h = 1; h <= after; h++) {
            sum += common[at + h - 1] - YearlyChange.at(common, at, h);
        }
        double shift = sum / (after + DOUBT);
        for (int t = first; t < at; t++) {
            common[t] += shift;
        }
    }
}
