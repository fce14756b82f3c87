package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Reads the rows of {@link GoalSeriesKind} into series, and says everything that is wrong with them at once. */
final class SeriesReader {

    private static final int MOST_TOLD = 10;

    private final Map<String, SeriesData> series = new TreeMap<>();
    private final List<Text> faults = new ArrayList<>();
    private final String own;

    private SeriesReader(String own) {
        this.own = own;
    }

    /**
     * The series by name.
     *
     * @param own code of the reader's municipality, whose rows say the source first
     * @throws ModelException for a period that stands twice, units or lengths of period that are mixed in a series, a count
     *     above the one that it is of, and a date that is none; each with its file and line
     */
    static Map<String, SeriesData> read(List<SourceRow> rows, String own) {
        SeriesReader reader = new SeriesReader(own);
        Map<String, List<SourceRow>> byName = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            byName.computeIfAbsent(row.text(GoalSeriesKind.SERIES), _ -> new ArrayList<>())
                    .add(row);
        }
        byName.forEach((name, its) -> reader.series.put(name, reader.series(name, its)));
        if (!reader.faults.isEmpty()) {
            throw new ModelException(told(reader.faults));
        }
        return reader.series;
    }

    private static Text told(List<Text> faults) {
        Text words = Text.of(
                "Serierne (goal-series) har " + faults.size() + " fejl:",
                "The series (goal-series) have " + faults.size() + " faults:");
        for (Text fault : faults.subList(0, Math.min(MOST_TOLD, faults.size()))) {
            words = words.plus(Text.same("\n  ")).plus(fault);
        }
        return faults.size() > MOST_TOLD ? words.plus(Text.same("\n  …")) : words;
    }

    private SeriesData series(String name, List<SourceRow> rows) {
        Map<String, NavigableMap<Period, Point>> areas = new TreeMap<>();
        Unit unit = rows.getFirst().figure(GoalSeriesKind.VALUE).unit();
        for (SourceRow row : rows) {
            Period period = Period.parse(row.text(GoalSeriesKind.PERIOD));
            Figure value = row.figure(GoalSeriesKind.VALUE);
            if (!value.unit().equals(unit)) {
                fault(
                        row,
                        "serien " + name + " har tal i " + unit.words().da() + " og i "
                                + value.unit().words().da() + ". Giv dem hver sin serie.",
                        "the series " + name + " has numbers in " + unit.words().en() + " and in "
                                + value.unit().words().en() + ". Give each a series of its own.");
            }
            NavigableMap<Period, Point> area =
                    areas.computeIfAbsent(row.text(GoalSeriesKind.AREA), _ -> new TreeMap<>());
            if (!area.isEmpty() && area.firstKey().kind() != period.kind()) {
                fault(
                        row,
                        "serien " + name + " har både "
                                + area.firstKey().kind().words().da() + " og "
                                + period.kind().words().da() + " for samme område. Giv dem hver sin serie.",
                        "the series " + name + " has both "
                                + area.firstKey().kind().words().en() + " and "
                                + period.kind().words().en() + " for one area. Give each a series of its own.");
            }
            if (area.put(period, point(row, period, value)) != null) {
                fault(
                        row,
                        period.words().da() + " står to gange i serien " + name + " for området "
                                + row.text(GoalSeriesKind.AREA) + ". Behold den rigtige række.",
                        period.words().en() + " stands twice in the series " + name + " for the area "
                                + row.text(GoalSeriesKind.AREA) + ". Keep the right row.");
            }
        }
        SourceRow newest = rows.stream()
                .filter(row -> row.text(GoalSeriesKind.AREA).equals(own))
                .reduce((_, next) -> next)
                .orElse(rows.getLast());
        return new SeriesData(
                name,
                Text.same(newest.text(GoalSeriesKind.LABEL)),
                unit,
                areas,
                newest.text("source"),
                newest.text(GoalSeriesKind.TABLE),
                date(rows, GoalSeriesKind.UPDATED, SeriesReader::later),
                date(rows, GoalSeriesKind.NEXT_UPDATE, SeriesReader::later));
    }

    private Point point(SourceRow row, Period period, Figure value) {
        Optional<Figure> numerator = filled(row, GoalSeriesKind.NUMERATOR);
        Optional<Figure> denominator = filled(row, GoalSeriesKind.DENOMINATOR);
        if (numerator.isPresent()
                && denominator.isPresent()
                && numerator.get().number() > denominator.get().number()) {
            fault(
                    row,
                    "numerator er større end denominator. Byt om, eller ret tallene.",
                    "numerator is above denominator. Swap them, or correct the numbers.");
        }
        return new Point(period, value, numerator, denominator);
    }

    private static Optional<Figure> filled(SourceRow row, String column) {
        return Optional.of(row.figure(column)).filter(figure -> figure.value().isPresent());
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Optional<LocalDate> date(List<SourceRow> rows, String column, BinaryOperator<LocalDate> choice) {
        List<LocalDate> dates = new ArrayList<>();
        for (SourceRow row : rows) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                try {
                    dates.add(LocalDate.parse(text));
                } catch (DateTimeException e) {
                    fault(
                            row,
                            column + " '" + text + "' er ikke en dato. Skriv den som 2026-01-31.",
                            column + " '" + text + "' is not a date. Write it as 2026-01-31.");
                }
            }
        }
        return dates.stream().reduce(choice);
    }

    private void fault(SourceRow row, String da, String en) {
        faults.add(Text.of(
                row.file() + " linje " + row.line() + ": " + da, row.file() + " line " + row.line() + ": " + en));
    }
}
