package dk.provenu.engine.model.forecast.compared;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.model.forecast.SeriesKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of one measure as months by area. An area with a month that stands twice, or a negative number, is left out. */
final class MonthlySeries {

    private final Map<String, Map<MonthPeriod, Figure>> areas = new HashMap<>();
    private final TreeMap<String, String> faults = new TreeMap<>();

    MonthlySeries(List<SourceRow> rows, String measure) {
        for (SourceRow row : rows) {
            if (!row.text(SeriesKind.MEASURE).equals(measure)
                    || !(Period.parse(row.text(SeriesKind.PERIOD)) instanceof MonthPeriod month)) {
                continue;
            }
            String area = row.text(SeriesKind.AREA);
            Figure value = row.figure(SeriesKind.VALUE);
            boolean twice = areas.computeIfAbsent(area, _ -> new HashMap<>()).putIfAbsent(month, value) != null;
            if (twice || value.value().orNaN() < 0) {
                faults.putIfAbsent(area, row.file() + " linje " + row.line());
            }
        }
        faults.keySet().forEach(areas::remove);
    }

    Optional<Figure> at(String area, MonthPeriod month) {
        return Optional.ofNullable(areas.getOrDefault(area, Map.of()).get(month));
    }

    boolean has(String area) {
        return areas.containsKey(area);
    }

    /** Whether every one of the months has a number. */
    boolean isWhole(String area, List<MonthPeriod> months) {
        return months.stream()
                .allMatch(month -> at(area, month)
                        .filter(figure -> figure.value().isPresent())
                        .isPresent());
    }

    NavigableSet<MonthPeriod> months(String area) {
        return new TreeSet<>(areas.getOrDefault(area, Map.of()).keySet());
    }

    /** The areas left out, with the place of the first fault. */
    Map<String, String> faults() {
        return faults;
    }
}
