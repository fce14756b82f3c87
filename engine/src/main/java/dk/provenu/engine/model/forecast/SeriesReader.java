package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.model.forecast.method.SeriesProblem;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Measure;
import dk.provenu.engine.vocabulary.Measures;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Makes series of rows. What is wrong with one series is said and leaves the others as they are. */
final class SeriesReader {

    private final Measure measure;
    private final Map<String, NavigableMap<MonthPeriod, Figure>> figures = new TreeMap<>();
    private final Map<String, Map<MonthPeriod, SourceRow>> places = new HashMap<>();
    private final Map<String, SeriesProblem> problems = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int otherPeriods;

    private SeriesReader(Measure measure) {
        this.measure = measure;
    }

    /**
     * The series of a measure.
     *
     * @param origin the last month to be used; the last there is when empty
     * @throws ModelException when nothing of the measure lies up to that month
     */
    static Observations read(List<SourceRow> rows, String measure, Optional<MonthPeriod> origin) {
        SeriesReader reader = new SeriesReader(Measures.get(measure));
        rows.stream()
                .filter(row -> row.text(SeriesKind.MEASURE).equals(measure))
                .forEach(reader::add);
        return reader.observations(origin);
    }

    private void add(SourceRow row) {
        String area = row.text(SeriesKind.AREA);
        if (!(Period.parse(row.text(SeriesKind.PERIOD)) instanceof MonthPeriod month)) {
            otherPeriods++;
            return;
        }
        if (Areas.find(area).isEmpty()) {
            problem(
                    area,
                    SeriesProblem.Kind.UNKNOWN_AREA,
                    Text.of(
                            "har et områdenummer, som ingen kommune har (" + place(row)
                                    + "). Ret nummeret i filen, og importér den igen; 000 er hele landet.",
                            "has a code that no municipality has (" + place(row)
                                    + "). Correct the code in the file and import it again; 000 is Denmark."));
            return;
        }
        SourceRow before = places.computeIfAbsent(area, _ -> new HashMap<>()).putIfAbsent(month, row);
        if (before != null) {
            problem(
                    area,
                    SeriesProblem.Kind.DUPLICATE_MONTH,
                    Text.of(
                            "har måneden " + month.code() + " to gange: " + place(before) + " og " + place(row)
                                    + ". Slet den ene række i filen, og importér den igen.",
                            "has the month " + month.code() + " twice: " + place(before) + " and " + place(row)
                                    + ". Delete one of the rows in the file and import it again."));
            return;
        }
        figures.computeIfAbsent(area, _ -> new TreeMap<>()).put(month, row.figure(SeriesKind.VALUE));
    }

    private static String place(SourceRow row) {
        return row.file() + " linje " + row.line();
    }

    private void problem(String area, SeriesProblem.Kind kind, Text words) {
        Text named = Text.of(
                "Serien " + measure.code() + " for område " + area + " " + words.da(),
                "The series " + measure.code() + " of area " + area + " " + words.en());
        problems.putIfAbsent(area, new SeriesProblem(area, measure.code(), kind, named));
    }

    private Observations observations(Optional<MonthPeriod> asked) {
        List<MonthPeriod> months = figures.values().stream()
                .flatMap(series -> series.keySet().stream())
                .toList();
        if (months.isEmpty()) {
            throw nothing();
        }
        MonthPeriod first = months.stream().min(MonthPeriod::compareTo).orElseThrow();
        MonthPeriod last = months.stream().max(MonthPeriod::compareTo).orElseThrow();
        MonthPeriod origin = asked.orElse(last);
        if (origin.compareTo(first) < 0 || origin.compareTo(last) > 0) {
            throw outside(origin, first, last);
        }
        int count = (origin.year() - first.year()) * 12 + origin.month() - first.month() + 1;
        List<Series> series = new ArrayList<>();
        figures.forEach((area, observed) -> {
            if (!problems.containsKey(area)) {
                series.add(series(area, observed, first, count));
            }
        });
        if (otherPeriods > 0) {
            notes.add(Note.doubt(
                    otherPeriods + " rækker for " + measure.code()
                            + " er ikke måneder og er ikke brugt. En prognose bruger månedstal.",
                    otherPeriods + " rows of " + measure.code()
                            + " are not months and are not used. A forecast uses monthly figures."));
        }
        return new Observations(
                measure, new Panel(first, count, series), figures, List.copyOf(problems.values()), notes);
    }

    private Series series(String area, Map<MonthPeriod, Figure> observed, MonthPeriod first, int count) {
        double[] values = new double[count];
        Arrays.fill(values, Double.NaN);
        boolean[] suppressed = new boolean[count];
        observed.forEach((month, figure) -> {
            int at = (month.year() - first.year()) * 12 + month.month() - first.month();
            if (at < count) {
                values[at] = figure.value().orNaN();
                suppressed[at] =
                        figure.value() instanceof Value.Missing missing && missing.reason() == MissingReason.SUPPRESSED;
            }
        });
        return new Series(area, measure.code(), area.equals(Areas.WHOLE_COUNTRY.code()), values, suppressed);
    }

    private ModelException nothing() {
        return new ModelException(
                problems.isEmpty()
                        ? Text.of(
                                "Der er ingen månedstal for målet " + measure.code() + ".",
                                "There are no monthly figures of the measure " + measure.code() + ".")
                        : problems.values().iterator().next().words());
    }

    private ModelException outside(MonthPeriod origin, MonthPeriod first, MonthPeriod last) {
        return new ModelException(Text.of(
                "Den sidste måned '" + origin.code() + "' ligger uden for tallene for " + measure.code()
                        + ", der går fra " + first.code() + " til " + last.code() + ". Vælg en måned imellem.",
                "The last month '" + origin.code() + "' lies outside the figures of " + measure.code()
                        + ", which run from " + first.code() + " to " + last.code() + ". Choose a month between."));
    }
}
