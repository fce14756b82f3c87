package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.model.forecast.FullYears.Year;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The tables of a forecast. */
final class ForecastTables {

    private static final Text MONTH = Text.of("Måned", "Month");
    private static final Text BOUNDS = Text.of(
            "Årets grænser er gennemsnit af månedernes grænser, som om alle måneder ramte ved siden af til samme side. Båndet er"
                    + " derfor snarere for bredt end for smalt.",
            "A year's bounds are means of the months' bounds, as if all months missed to the same side. The band is therefore"
                    + " rather too wide than too narrow.");

    private ForecastTables() {}

    /** How many decimals a measure is shown with. */
    static int decimals(AreaForecast area) {
        return area.run().observed().measure().isCount() ? 0 : 1;
    }

    /** Month by month: what is expected, the bands, and the same month a year before. */
    static FigureTable months(AreaForecast area) {
        Text unit = area.run().observed().measure().unit().words();
        int decimals = decimals(area);
        List<Column> columns = new ArrayList<>();
        for (Level level : Level.values()) {
            columns.add(new Column(level.key(), level.words(), unit, decimals));
        }
        columns.add(
                new Column("year_before", Text.of("Samme måned året før", "Same month a year before"), unit, decimals));
        columns.add(new Column("change", Text.of("Ændring", "Change"), unit, decimals));
        List<Row> rows = new ArrayList<>();
        for (int ahead = 1; ahead <= area.horizon(); ahead++) {
            List<Cell> cells = new ArrayList<>();
            for (Level level : Level.values()) {
                cells.add(Cell.of(area.at(ahead, level)));
            }
            MonthPeriod month = area.run().month(ahead);
            Optional<Figure> before =
                    Optional.ofNullable(area.months(Level.MEAN).get(new MonthPeriod(month.year() - 1, month.month())));
            cells.add(before.map(Cell::of).orElse(Cell.empty()));
            Figure mean = area.at(ahead, Level.MEAN);
            cells.add(before.map(figure -> Cell.of(Figure.derived(
                            area.id(month.code(), "change"),
                            Text.of("Ændring, ", "Change, ").plus(mean.label()),
                            new Difference(),
                            mean,
                            figure)))
                    .orElse(Cell.empty()));
            rows.add(new Row(month.code().toLowerCase(Locale.ROOT), month.words(), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "forecast",
                area.run().observed().measure().name().plus(Text.of(": prognose", ": forecast")),
                Text.same(area.area().name()),
                MONTH,
                columns,
                rows,
                List.of());
    }

    /** By calendar year, and in kroner where a price is known. */
    static FigureTable years(AreaForecast area, List<Year> years) {
        int decimals = decimals(area);
        Text unit = area.run().observed().measure().unit().words();
        List<Column> columns = new ArrayList<>(List.of(
                new Column("observed", Text.of("Heraf observeret", "Of these observed"), Text.EMPTY, 0),
                new Column("mean", Level.MEAN.words(), unit, decimals),
                new Column("lower80", Level.LOWER80.words(), unit, decimals),
                new Column("upper80", Level.UPPER80.words(), unit, decimals)));
        boolean isPriced = years.stream().anyMatch(year -> !year.money().isEmpty());
        if (isPriced) {
            Text million = Unit.MILLION_KRONER.words();
            columns.add(new Column("money", Text.of("Udgift", "Cost"), million, 1));
            columns.add(new Column("money_lower80", Text.of("Udgift, nedre", "Cost, lower"), million, 1));
            columns.add(new Column("money_upper80", Text.of("Udgift, øvre", "Cost, upper"), million, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (Year year : years) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(Text.of(year.observed() + " af 12 måneder", year.observed() + " of 12 months")),
                    Cell.of(year.mean())));
            for (Level level : List.of(Level.LOWER80, Level.UPPER80)) {
                cells.add(Optional.ofNullable(year.levels().get(level))
                        .map(Cell::of)
                        .orElse(Cell.empty()));
            }
            if (isPriced) {
                for (Level level : List.of(Level.MEAN, Level.LOWER80, Level.UPPER80)) {
                    cells.add(year.money(level).map(Cell::of).orElse(Cell.empty()));
                }
            }
            rows.add(new Row(year.key(), year.label(), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "years",
                Text.of("Helårspersoner", "Full-year persons"),
                Text.same(area.area().name() + ", ")
                        .plus(Text.of("gennemsnit af årets tolv måneder", "mean of the year's twelve months")),
                Text.of("År", "Year"),
                columns,
                rows,
                List.of(BOUNDS));
    }

    /** The calendar months of the last three years and of what is expected, side by side. */
    static FigureTable overlay(AreaForecast area) {
        NavigableMap<Integer, Map<Integer, Figure>> byYear = new TreeMap<>();
        area.months(Level.MEAN)
                .forEach((month, figure) -> byYear.computeIfAbsent(month.year(), _ -> new TreeMap<>())
                        .put(month.month(), figure));
        int origin = area.run().observed().origin().year();
        NavigableMap<Integer, Map<Integer, Figure>> shown = byYear.tailMap(origin - 2, true);
        List<Column> columns = new ArrayList<>();
        shown.keySet()
                .forEach(year -> columns.add(new Column(
                        "y" + year,
                        year > origin
                                ? Text.of(year + " (prognose)", year + " (forecast)")
                                : Text.same(Integer.toString(year)),
                        area.run().observed().measure().unit().words(),
                        decimals(area))));
        List<Row> rows = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            List<Cell> cells = new ArrayList<>();
            for (Map<Integer, Figure> year : shown.values()) {
                cells.add(Optional.ofNullable(year.get(month)).map(Cell::of).orElse(Cell.empty()));
            }
            rows.add(new Row("m" + month, monthName(month), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "overlay",
                Text.of("Måned for måned gennem årene", "Month by month through the years"),
                Text.same(area.area().name()),
                MONTH,
                columns,
                rows,
                List.of(Text.of(
                        "Måneder efter " + area.run().observed().origin().code() + " er forventede.",
                        "Months after " + area.run().observed().origin().code() + " are expected.")));
    }

    private static Text monthName(int month) {
        Text words = new MonthPeriod(2000, month).words();
        return Text.of(words.da().replace(" 2000", ""), words.en().replace(" 2000", ""));
    }

    /** The areas side by side: the last observed month, the last expected one, the mean of the twelve months ahead. */
    static FigureTable areas(List<AreaForecast> areas) {
        AreaForecast first = areas.getFirst();
        Text unit = first.run().observed().measure().unit().words();
        int decimals = decimals(first);
        int end = first.horizon();
        List<Row> rows = new ArrayList<>();
        for (AreaForecast area : areas) {
            Figure last = Optional.ofNullable(
                            area.observed().get(area.run().observed().origin()))
                    .orElseThrow();
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(last),
                    Cell.of(area.at(end, Level.MEAN)),
                    Cell.of(area.at(end, Level.LOWER80)),
                    Cell.of(area.at(end, Level.UPPER80))));
            cells.add(yearAhead(area).map(Cell::of).orElse(Cell.empty()));
            cells.add(Cell.of(Text.same(area.method())));
            rows.add(new Row(
                    area.area().code(),
                    Text.same(area.area().name()),
                    area == first ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    cells));
        }
        Text month = first.run().month(end).words();
        return new FigureTable(
                "areas",
                Text.of("Områderne ved siden af hinanden", "The areas side by side"),
                first.run().observed().measure().name(),
                Text.of("Område", "Area"),
                List.of(
                        new Column(
                                "last", first.run().observed().origin().words().capital(), unit, decimals),
                        new Column("mean", Text.of("Forventet, ", "Expected, ").plus(month), unit, decimals),
                        new Column("lower80", Level.LOWER80.words(), unit, decimals),
                        new Column("upper80", Level.UPPER80.words(), unit, decimals),
                        new Column(
                                "growth",
                                Text.of(
                                        "De næste 12 måneder mod de sidste 12",
                                        "The next 12 months against the last 12"),
                                Unit.PERCENT.words(),
                                1),
                        new Column("method", Text.of("Metode", "Method"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    /** How much the mean of the twelve months ahead differs from that of the last twelve; empty for a shorter look ahead. */
    static Optional<Figure> yearAhead(AreaForecast area) {
        if (area.horizon() < 12 || area.observed().size() < 12) {
            return Optional.empty();
        }
        List<Figure> before =
                area.observed().descendingMap().values().stream().limit(12).toList();
        List<Figure> after = new ArrayList<>();
        for (int ahead = 1; ahead <= 12; ahead++) {
            after.add(area.at(ahead, Level.MEAN));
        }
        Figure last = mean(area, "last12", Text.of("De sidste 12 måneder", "The last 12 months"), before);
        Figure next = mean(area, "ahead12", Text.of("De næste 12 måneder", "The next 12 months"), after);
        Text label = Text.of("De næste 12 måneder mod de sidste 12, ", "The next 12 months against the last 12, ")
                .plus(Text.same(area.area().name()));
        Figure growth = Figure.derived(area.id("growth12", "share"), label, new Growth(), next, last);
        return Optional.of(
                Figure.derived(area.id("growth12", "pct"), label, Convert.between(Unit.SHARE, Unit.PERCENT), growth));
    }

    private static Figure mean(AreaForecast area, String key, Text label, List<Figure> months) {
        return Figure.derived(
                area.id(key, "mean"),
                label.plus(Text.same(", " + area.area().name())),
                new Mean(),
                Group.of(area.id(key, "months"), label, months));
    }
}
