package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Expected against realised saving for the years in which a realised one is known, and their sum.
 *
 * @param rows a row per such year
 * @param sum all those years together; absent when there are none
 */
record Realisation(List<Row> rows, Optional<Row> sum) {

    /**
     * One year, or all.
     *
     * @param key the year, or "all"
     * @param label the year, or the years
     * @param difference realised less expected
     * @param expectedPersons the full-time persons that the expected saving implies, where a price per person is given
     * @param realisedPersons the same for the realised saving
     */
    record Row(
            String key,
            Text label,
            Figure expected,
            Figure realised,
            Figure difference,
            Optional<Figure> expectedPersons,
            Optional<Figure> realisedPersons) {}

    static Realisation of(Profile profile, Optional<Figure> netCost) {
        if (profile.realised().isEmpty()) {
            return new Realisation(List.of(), Optional.empty());
        }
        Series expected = profile.expected();
        Series realised = profile.realised().get();
        List<Integer> known = realised.years().navigableKeySet().stream()
                .filter(year -> realised.year(year).value().isPresent())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (int year : known) {
            String key = Integer.toString(year);
            rows.add(row(key, Text.same(key), expected.year(year), realised.year(year), netCost));
        }
        if (known.isEmpty()) {
            return new Realisation(rows, Optional.empty());
        }
        Text label = Text.same(known.getFirst() + (known.size() == 1 ? "" : "-" + known.getLast()));
        return new Realisation(
                rows,
                Optional.of(row(
                        "all",
                        label,
                        sum("expected", expected, known, label),
                        sum("realised", realised, known, label),
                        netCost)));
    }

    private static Figure sum(String key, Series series, List<Integer> years, Text period) {
        return Figure.derived(
                Series.id("realisation", "all", key),
                series.label().plus(Text.same(", ")).plus(period),
                new Sum(),
                Series.group(
                        "columns/known_" + key,
                        series.label(),
                        years.stream().map(series::year).toList()));
    }

    private static Row row(String key, Text label, Figure expected, Figure realised, Optional<Figure> netCost) {
        Figure difference = Figure.derived(
                Series.id("realisation", key, "difference"),
                Text.of("Realiseret minus forventet, ", "Realised less expected, ")
                        .plus(label),
                new Difference(),
                realised,
                expected);
        return new Row(
                key,
                label,
                expected,
                realised,
                difference,
                netCost.map(cost -> persons("realisation/" + key + "/expected", expected, cost)),
                netCost.map(cost -> persons("realisation/" + key + "/realised", realised, cost)));
    }

    /** The full-time persons that an amount pays for at a price per person. */
    static Figure persons(String path, Figure amount, Figure cost) {
        Figure kroner = Figure.derived(
                Series.id((path + "_kr").split("/")),
                amount.label(),
                Convert.between(amount.unit(), Unit.KRONER),
                amount);
        return Figure.derived(
                Series.id((path + "_persons").split("/")),
                Text.of("Fuldtidspersoner, som svarer til ", "Full-time persons implied by ")
                        .plus(amount.label()),
                new Quotient(),
                kroner,
                cost);
    }
}
