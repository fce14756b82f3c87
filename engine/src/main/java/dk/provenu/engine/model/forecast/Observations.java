package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One measure of all areas, as it was read.
 *
 * @param measure the measure
 * @param panel its series up to the last month used, as columns
 * @param figures the same as figures: area code, then month; also the months after the last used
 * @param problems the series that could not be made; the methods add their own
 * @param notes what must be read with it
 */
record Observations(
        Measure measure,
        Panel panel,
        Map<String, NavigableMap<MonthPeriod, Figure>> figures,
        List<SeriesProblem> problems,
        List<Note> notes) {

    Observations {
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    /** The last month used. */
    MonthPeriod origin() {
        return panel.month(panel.months() - 1);
    }

    /** The observed figures of an area up to the last month used; empty where there are none. */
    NavigableMap<MonthPeriod, Figure> of(String area) {
        NavigableMap<MonthPeriod, Figure> all = figures.get(area);
        return all == null ? new TreeMap<>() : all.headMap(origin(), true);
    }
}
