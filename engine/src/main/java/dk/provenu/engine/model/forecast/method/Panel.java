package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.List;

/**
 * Series over the same months.
 *
 * @param first the month of each series' first value
 * @param months how many months
 * @param series each area and measure once
 */
public record Panel(MonthPeriod first, int months, List<Series> series) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException when a series has another length, or an area has a measure twice
     */
    public Panel {
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().length != months) {
                throw new IllegalArgumentException("Series " + one.area() + " " + one.measure() + " has "
                        + one.values().length + " months, the panel " + months);
            }
        }
        if (series.stream()
                        .map(one -> one.area() + " " + one.measure())
                        .distinct()
                        .count()
                != series.size()) {
            throw new IllegalArgumentException("An area has the same measure twice in the panel");
        }
    }

    /** The month at a position; positions after the last month are the future. */
    public MonthPeriod month(int position) {
        int count = first.year() * 12 + first.month() - 1 + position;
        return new MonthPeriod(Math.floorDiv(count, 12), Math.floorMod(count, 12) + 1);
    }

    /** The position of a month, negative before the first. */
    public int position(MonthPeriod month) {
        return (month.year() - first.year()) * 12 + month.month() - first.month();
    }

    /** The first months only: what was known then. */
    public Panel known(int count) {
        return new Panel(
                first, count, series.stream().map(one -> one.known(count)).toList());
    }

    /** The measures, in the order of their first series. */
    public List<String> measures() {
        return series.stream().map(Series::measure).distinct().toList();
    }
}
