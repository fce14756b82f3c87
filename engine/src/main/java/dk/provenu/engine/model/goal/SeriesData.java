package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.vocabulary.Period;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One series.
 *
 * @param name its name in files and plans
 * @param label its name for people
 * @param unit the unit of its numbers
 * @param areas area to its numbers in order of time
 * @param source where the newest own number is from; may be empty
 * @param table the table at the source; may be empty
 * @param updated when the source was updated, the latest that is stated
 * @param next when it will be
 */
record SeriesData(
        String name,
        Text label,
        Unit unit,
        Map<String, NavigableMap<Period, Point>> areas,
        String source,
        String table,
        Optional<LocalDate> updated,
        Optional<LocalDate> next) {

    /**
     * A number of a series.
     *
     * @param value the number, or why it is missing
     * @param numerator the persons that it counts, where they are known
     * @param denominator the persons that it is of, where they are known
     */
    record Point(Period period, Figure value, Optional<Figure> numerator, Optional<Figure> denominator) {

        Point(Period period, Figure value) {
            this(period, value, Optional.empty(), Optional.empty());
        }

        boolean isPresent() {
            return value.value().isPresent();
        }
    }

    SeriesData {
        areas = Collections.unmodifiableMap(new TreeMap<>(areas));
    }

    /** The numbers of an area in order of time, those that are missing with them; none where it has none. */
    List<Point> of(String area) {
        NavigableMap<Period, Point> found = areas.get(area);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    Optional<Point> at(String area, Period period) {
        NavigableMap<Period, Point> found = areas.get(area);
        return found == null ? Optional.empty() : Optional.ofNullable(found.get(period));
    }
}
