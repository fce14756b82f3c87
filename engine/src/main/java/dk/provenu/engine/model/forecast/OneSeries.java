package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * One area's measure without holes, for methods that read it alone.
 *
 * @param measure the measure
 * @param area the area
 * @param months its months, one after another
 * @param observed their figures
 * @param values their numbers; a suppressed month counts as the middle of what it may be
 * @param notes what must be read with it
 */
@SuppressWarnings("ArrayRecordComponent") // a column
record OneSeries(
        Measure measure,
        Area area,
        List<MonthPeriod> months,
        List<Figure> observed,
        double[] values,
        List<Note> notes) {

    OneSeries {
        months = List.copyOf(months);
        observed = List.copyOf(observed);
        notes = List.copyOf(notes);
    }

    /**
     * The series that was chosen.
     *
     * @throws ModelException when there is none, or it has a hole, a negative number or a month twice
     */
    static OneSeries of(ModelInput input) {
        Observations observations = SeriesReader.read(
                input.rows(SeriesKind.KIND), ForecastOptions.measures(input).getFirst(), ForecastOptions.origin(input));
        Area area = ForecastOptions.areas(input).known().stream().findFirst().orElse(input.own());
        return find(observations, area)
                .orElseThrow(() -> new ModelException(observations.problems().stream()
                        .filter(problem -> problem.area().equals(area.code()))
                        .map(problem -> problem.words())
                        .findFirst()
                        .orElse(Text.of(
                                "Serien " + observations.measure().code() + " for " + area.name()
                                        + " findes ikke, eller den har et hul eller et negativt tal.",
                                "The series " + observations.measure().code() + " of " + area.name()
                                        + " is not there, or it has a hole or a negative number."))));
    }

    /** The series of an area, where it has neither hole nor negative number. */
    static Optional<OneSeries> find(Observations observations, Area area) {
        boolean isBad = observations.problems().stream()
                .anyMatch(problem -> problem.area().equals(area.code()));
        NavigableMap<MonthPeriod, Figure> figures = observations.of(area.code());
        if (isBad || figures.isEmpty() || !figures.lastKey().equals(observations.origin())) {
            return Optional.empty();
        }
        List<MonthPeriod> months = List.copyOf(figures.keySet());
        List<Figure> observed = List.copyOf(figures.values());
        double[] values = new double[months.size()];
        int suppressed = 0;
        for (int i = 0; i < values.length; i++) {
            boolean isNext = i == 0 || months.get(i).equals(months.get(i - 1).next());
            double value = observed.get(i).value().orNaN();
            if (!isNext || value < 0) {
                return Optional.empty();
            }
            suppressed += Double.isNaN(value) ? 1 : 0;
            values[i] = Double.isNaN(value) ? Series.SUPPRESSED_MIDDLE : value;
        }
        List<Note> notes = new ArrayList<>(observations.notes());
        if (suppressed > 0) {
            notes.add(Note.doubt(
                    suppressed + " diskretionerede måneder (0-2 personer) regnes som 1.",
                    suppressed + " suppressed months (0-2 persons) count as 1."));
        }
        return Optional.of(new OneSeries(observations.measure(), area, months, observed, values, notes));
    }

    MonthPeriod first() {
        return months.getFirst();
    }

    Text name() {
        return measure.name().plus(Text.same(", " + area.name()));
    }

    Map<String, String> choices() {
        return Map.of(
                "measure",
                measure.code(),
                "area",
                area.code(),
                "origin",
                months.getLast().code());
    }
}
