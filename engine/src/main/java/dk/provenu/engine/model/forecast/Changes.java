package dk.provenu.engine.model.forecast;

import dk.provenu.engine.model.forecast.adjust.X13;
import dk.provenu.engine.statistics.ControlChart;
import dk.provenu.engine.statistics.ControlChart.Signal;
import dk.provenu.engine.vocabulary.Calendar;
import dk.provenu.engine.vocabulary.CalendarEvent;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The changes of one seasonally adjusted series from month to month, in pct., and what each says. The chart begins anew at a
 * known break when enough months follow it; the month of a break itself is never news.
 *
 * @param series the series
 * @param months the month of each change
 * @param values the changes in pct.
 * @param charts the chart that holds for each change
 * @param signals what each says
 * @param breaks the known breaks among the months
 */
@SuppressWarnings("ArrayRecordComponent") // a column
record Changes(
        OneSeries series,
        List<MonthPeriod> months,
        double[] values,
        List<ControlChart> charts,
        List<Signal> signals,
        List<CalendarEvent> breaks) {

    /** Fewer changes than these tell nothing of what is common. */
    private static final int FEWEST = 12;

    Changes {
        months = List.copyOf(months);
        charts = List.copyOf(charts);
        signals = List.copyOf(signals);
        breaks = List.copyOf(breaks);
    }

    /** The changes of a series; empty when it cannot be adjusted. */
    static Optional<Changes> of(OneSeries series) {
        return X13.adjust(series.first(), series.values())
                .filter(found -> Arrays.stream(found.adjusted()).allMatch(value -> value > 0))
                .map(found -> of(series, found.adjusted()));
    }

    private static Changes of(OneSeries series, double[] adjusted) {
        int count = adjusted.length - 1;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = 100 * (adjusted[i + 1] / adjusted[i] - 1);
        }
        List<MonthPeriod> months = series.months().subList(1, series.months().size());
        List<CalendarEvent> breaks = Calendar.of(series.measure().code()).stream()
                .filter(event -> months.contains(event.from()))
                .toList();
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (CalendarEvent event : breaks) {
            int at = months.indexOf(event.from());
            if (count - at - 1 >= FEWEST && at >= FEWEST) {
                starts.add(at + 1);
            }
        }
        List<ControlChart> charts = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        for (int segment = 0; segment < starts.size(); segment++) {
            int from = starts.get(segment);
            int to = segment + 1 < starts.size() ? starts.get(segment + 1) : count;
            ControlChart chart = ControlChart.of(Arrays.copyOfRange(values, from, to));
            for (int i = from; i < to; i++) {
                MonthPeriod month = months.get(i);
                boolean isBreak = breaks.stream().anyMatch(event -> event.from().equals(month));
                charts.add(chart);
                signals.add(isBreak ? Signal.NOISE : chart.at(values, from, i));
            }
        }
        return new Changes(series, months, values, charts, signals, breaks);
    }

    int last() {
        return values.length - 1;
    }

    /** The known break of a month, where there is one. */
    Optional<CalendarEvent> breakAt(int place) {
        return breaks.stream()
                .filter(event -> event.from().equals(months.get(place)))
                .findFirst();
    }
}
