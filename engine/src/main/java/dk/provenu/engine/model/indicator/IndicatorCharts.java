package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The pictures of an indicator: over time, and broken down. */
final class IndicatorCharts {

    private final Chosen chosen;
    private final Indicator indicator;
    private final IndicatorValues values;
    private final Beside beside;
    private final Place place;

    IndicatorCharts(Chosen chosen, IndicatorValues values, Beside beside, Place place) {
        this.chosen = chosen;
        this.indicator = chosen.indicator();
        this.values = values;
        this.beside = beside;
        this.place = place;
    }

    private Period period(int number) {
        return values.protection().periods().all().get(number);
    }

    private Text own() {
        return values.municipality(place.municipality());
    }

    private Text unit() {
        return values.value(indicator, place).unit().words();
    }

    /** The indicator over time; none when there is one period only or nothing in it. */
    Optional<ChartSpec> overTime() {
        int n = values.protection().periods().size();
        Figure now = values.value(indicator, place);
        if (n < 2 || !now.value().isPresent()) {
            return Optional.empty();
        }
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(line(
                "own",
                own(),
                Role.OWN,
                IntStream.range(0, n)
                        .mapToObj(p -> values.value(indicator, place.withPeriod(p)))
                        .toList()));
        if (beside.hasGroup()) {
            series.add(line(
                    "group",
                    beside.groupName(),
                    Role.GROUP,
                    IntStream.range(0, n)
                            .mapToObj(p ->
                                    beside.group(indicator, place.withPeriod(p)).orElseThrow())
                            .toList()));
        }
        if (beside.hasCountry()) {
            series.add(line(
                    "country",
                    Text.of("Hele landet", "Whole country"),
                    Role.COUNTRY,
                    IntStream.range(0, n)
                            .mapToObj(p -> beside.country(indicator, place.withPeriod(p))
                                    .orElseThrow())
                            .toList()));
        }
        Sentence alternative = Sentence.of("series_chart")
                .words(indicator.name())
                .words(" i ", " in ")
                .words(period(place.period()).words())
                .words(": ", ": ")
                .number(now, indicator.decimals(), Form.WITH_UNIT)
                .words(".", ".")
                .end();
        return Optional.of(new ChartSpec(
                "series",
                indicator.name().plus(Text.same(", ")).plus(own()),
                unit(),
                alternative,
                ChartSpec.Kind.LINES,
                "series",
                IntStream.range(0, n).mapToObj(p -> period(p).words().capital()).toList(),
                series));
    }

    private ChartSpec.Series line(String key, Text label, Role role, List<Figure> points) {
        return new ChartSpec.Series(key, label, role, true, points, -1, indicator.decimals());
    }

    private static double shown(Row row) {
        return row.cells().getFirst() instanceof Cell.FigureCell(Figure figure)
                ? figure.value().orNaN()
                : Double.NaN;
    }

    /**
     * The breakdown as bars, by size where its order means nothing; none where fewer than two bars can be shown.
     *
     * @param split the rows of the table behind it
     */
    Optional<ChartSpec> split(List<Row> split) {
        boolean ranked = chosen.split().by() == By.NONE;
        Comparator<Row> order = Comparator.comparingDouble(row -> -shown(row));
        List<Row> rows = split.stream()
                .filter(row -> row.kind() != Row.Kind.TOTAL)
                .filter(row -> row.cells().getFirst() instanceof Cell.FigureCell(Figure figure)
                        && figure.value().isPresent())
                .sorted(ranked ? order : (_, _) -> 0)
                .toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        List<Figure> points = rows.stream()
                .map(row -> ((Cell.FigureCell) row.cells().getFirst()).figure())
                .toList();
        int own = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).kind() == Row.Kind.OWN)
                .findFirst()
                .orElse(-1);
        Sentence alternative = Sentence.of("split_chart")
                .words(indicator.name())
                .words(" efter ", " by ")
                .words(chosen.split().words())
                .words(": ", ": ")
                .words(rows.getFirst().label())
                .words(" ", " ")
                .number(points.getFirst(), indicator.decimals(), Form.WITH_UNIT)
                .words(".", ".")
                .end();
        return Optional.of(new ChartSpec(
                "split",
                indicator
                        .name()
                        .plus(Text.of(" efter ", " by "))
                        .plus(chosen.split().words()),
                unit().plus(Text.same(", ")).plus(period(place.period()).words()),
                alternative,
                ranked ? ChartSpec.Kind.RANKED_BARS : ChartSpec.Kind.BARS,
                "split",
                rows.stream().map(Row::label).toList(),
                List.of(new ChartSpec.Series(
                        "value", indicator.name(), Role.OWN, false, points, own, indicator.decimals()))));
    }
}
