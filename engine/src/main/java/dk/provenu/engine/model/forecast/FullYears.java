package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Full-year persons (helårspersoner) by calendar year: the mean of the year's twelve months, observed where they are and
 * expected where they are not. A year without all its months is left out. The bounds of a year are the means of the
 * months' bounds: as if all months missed to the same side, so rather too wide than too narrow.
 */
final class FullYears {

    private static final int MONTHS = 12;
    private static final List<Level> LEVELS = List.of(Level.MEAN, Level.LOWER80, Level.UPPER80);

    /**
     * A year, or the twelve months ahead.
     *
     * @param key its part of ids: 2025, or next12
     * @param label its name
     * @param observed how many of the twelve months are observed
     * @param levels the mean, and its bounds
     * @param money the same times the price, in million kroner; empty without a price
     */
    record Year(String key, Text label, int observed, Map<Level, Figure> levels, Map<Level, Figure> money) {

        Figure mean() {
            return get(Level.MEAN);
        }

        Figure get(Level level) {
            Figure figure = levels.get(level);
            if (figure == null) {
                throw new IllegalArgumentException("A year has no " + level);
            }
            return figure;
        }

        Optional<Figure> money(Level level) {
            return Optional.ofNullable(money.get(level));
        }
    }

    private FullYears() {}

    /** The last observed year that is whole, those that follow, and the twelve months ahead where there are so many. */
    static List<Year> of(AreaForecast area, Optional<Figure> price) {
        NavigableMap<Integer, List<MonthPeriod>> byYear = new TreeMap<>();
        area.months(Level.MEAN)
                .keySet()
                .forEach(month -> byYear.computeIfAbsent(month.year(), _ -> new ArrayList<>())
                        .add(month));
        MonthPeriod origin = area.run().observed().origin();
        List<Year> years = new ArrayList<>();
        byYear.forEach((year, months) -> {
            if (months.size() == MONTHS && year >= origin.year() - 2) {
                years.add(year(area, Integer.toString(year), Text.same(Integer.toString(year)), months, price));
            }
        });
        if (area.horizon() >= MONTHS) {
            List<MonthPeriod> next = new ArrayList<>();
            for (int ahead = 1; ahead <= MONTHS; ahead++) {
                next.add(area.run().month(ahead));
            }
            years.add(year(area, "next12", Text.of("De næste 12 måneder", "The next 12 months"), next, price));
        }
        return years;
    }

    private static Year year(
            AreaForecast area, String key, Text label, List<MonthPeriod> months, Optional<Figure> price) {
        int observed =
                (int) months.stream().filter(area.observed()::containsKey).count();
        Map<Level, Figure> levels = new EnumMap<>(Level.class);
        for (Level level : observed == MONTHS ? List.of(Level.MEAN) : LEVELS) {
            NavigableMap<MonthPeriod, Figure> all = area.months(level);
            List<Figure> members = months.stream()
                    .map(month -> Optional.ofNullable(all.get(month)).orElseThrow())
                    .toList();
            Text name = Text.of("Helårspersoner, ", "Full-year persons, ")
                    .plus(Text.same(area.area().name() + ", "))
                    .plus(label)
                    .plus(
                            level == Level.MEAN
                                    ? Text.EMPTY
                                    : Text.same(" (").plus(level.words()).plus(Text.same(")")));
            levels.put(
                    level,
                    Figure.derived(
                            area.id("year", key, level.key()),
                            name,
                            new Mean(),
                            Group.of(
                                    area.id("year", key, "months", level.key()),
                                    Text.of("De tolv måneder, ", "The twelve months, ")
                                            .plus(label),
                                    members)));
        }
        Map<Level, Figure> money = new EnumMap<>(Level.class);
        levels.forEach((level, persons) -> price.flatMap(each -> money(area, key, label, level, persons, each))
                .ifPresent(amount -> money.put(level, amount)));
        return new Year(key, label, observed, levels, money);
    }

    /** A year times a price, in million kroner; only of full-time persons. */
    private static Optional<Figure> money(
            AreaForecast area, String key, Text year, Level level, Figure persons, Figure price) {
        if (!persons.unit().equals(Units.FULL_TIME_PERSON) || !persons.value().isPresent()) {
            return Optional.empty();
        }
        Text label = Text.of("Udgift, ", "Cost, ")
                .plus(Text.same(area.area().name() + ", "))
                .plus(year);
        Figure kroner =
                Figure.derived(area.id("year", key, "kroner", level.key()), label, new Product(), persons, price);
        return Optional.of(Figure.derived(
                area.id("year", key, "million", level.key()),
                label,
                Convert.between(Unit.KRONER, Unit.MILLION_KRONER),
                kroner));
    }
}
