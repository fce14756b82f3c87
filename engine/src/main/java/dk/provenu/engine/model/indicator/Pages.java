package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.register.indicator.Cells;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.MeasureWords;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.IndicatorSets;
import dk.provenu.engine.vocabulary.Indicators;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The tables of an indicator: over time, broken down, beside all other indicators, and its definition. */
final class Pages {

    private static final Text PERSONS = Text.of("Personer", "Persons");

    private final Chosen chosen;
    private final Indicator indicator;
    private final IndicatorValues values;
    private final Beside beside;
    private final Place place;
    private final Protection grouped;
    private final List<Row> seriesRows = new ArrayList<>();

    Pages(Chosen chosen, IndicatorValues values, Beside beside, Place place, Protection grouped) {
        this.chosen = chosen;
        this.indicator = chosen.indicator();
        this.values = values;
        this.beside = beside;
        this.place = place;
        this.grouped = grouped;
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

    /** The indicator over time, beside group and country, with what it is made of. */
    FigureTable series() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("own", own(), unit(), indicator.decimals()));
        if (beside.hasGroup()) {
            columns.add(new Column("group", beside.groupName(), unit(), indicator.decimals()));
        }
        if (beside.hasCountry()) {
            columns.add(new Column("country", Text.of("Hele landet", "Whole country"), unit(), indicator.decimals()));
        }
        columns.addAll(made());
        for (int p = 0; p < values.protection().periods().size(); p++) {
            Place then = place.withPeriod(p);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(values.value(indicator, then)));
            beside.group(indicator, then).ifPresent(figure -> cells.add(Cell.of(figure)));
            beside.country(indicator, then).ifPresent(figure -> cells.add(Cell.of(figure)));
            cells.addAll(made(values, then));
            seriesRows.add(new Row(
                    FigureId.key(period(p).code()),
                    period(p).words().capital(),
                    p == place.period() ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    cells));
        }
        return new FigureTable(
                "series",
                indicator.name().plus(Text.same(", ")).plus(own()),
                values.benefitName(place.benefit()).capital(),
                Text.of("Periode", "Period"),
                columns,
                seriesRows,
                List.of());
    }

    private List<Column> made() {
        List<Column> columns = new ArrayList<>();
        Measure over = Measure.numerator(indicator);
        if (indicator.form() != Indicator.Form.COUNT) {
            columns.add(new Column("numerator", MeasureWords.of(over).capital(), Text.EMPTY, 0));
        }
        Measure.denominator(indicator)
                .ifPresent(under -> columns.add(
                        new Column("denominator", MeasureWords.of(under).capital(), Text.EMPTY, 0)));
        columns.add(new Column("persons", PERSONS, Text.EMPTY, 0));
        return columns;
    }

    private List<Cell> made(IndicatorValues from, Place of) {
        List<Cell> cells = new ArrayList<>();
        if (indicator.form() != Indicator.Form.COUNT) {
            cells.add(Cell.of(from.numerator(indicator, of)));
        }
        if (!indicator.denominator().isEmpty()) {
            cells.add(Cell.of(from.denominator(indicator, of)));
        }
        cells.add(Cell.of(from.persons(indicator, of)));
        return cells;
    }

    /** The chosen period, broken down as chosen. */
    FigureTable split() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("value", indicator.name(), unit(), indicator.decimals()));
        columns.addAll(made());
        return new FigureTable(
                "split",
                indicator
                        .name()
                        .plus(Text.of(" efter ", " by "))
                        .plus(chosen.split().words()),
                period(place.period()).words().capital(),
                chosen.split().words().capital(),
                columns,
                splitRows(),
                List.of());
    }

    List<Row> splitRows() {
        List<Row> rows = new ArrayList<>();
        Cells cells = values.protection().counts().cells();
        switch (chosen.split()) {
            case MUNICIPALITY -> {
                for (int m : municipalities(cells)) {
                    rows.add(row(values, place.withMunicipality(m), values.municipality(m), m == place.municipality()));
                }
                if (beside.hasCountry()) {
                    rows.add(total(values, place.withMunicipality(0), Text.of("Hele landet", "Whole country")));
                }
            }
            case BENEFIT -> {
                List<Benefit> population = indicator.benefits();
                for (int b = 1; b <= cells.benefits().size(); b++) {
                    Place of = place.withBenefit(b);
                    if (population.contains(cells.benefits().get(b - 1)) && isThere(of)) {
                        rows.add(row(values, of, values.benefitName(b), false));
                    }
                }
                rows.add(total(values, place.withBenefit(0), Text.of("I alt", "Total")));
            }
            default -> {
                IndicatorValues byGroup = values.by(grouped);
                List<By.Group> groups = grouped.counts().cells().groups();
                for (int g = 1; g < groups.size(); g++) {
                    rows.add(row(byGroup, place.withGroup(g), groups.get(g).label(), false));
                }
                rows.add(total(values, place, Text.of("I alt", "Total")));
            }
        }
        return rows;
    }

    /** The group where there is one, else all; rising by name. */
    private List<Integer> municipalities(Cells cells) {
        if (!beside.hasGroup()) {
            return IntStream.rangeClosed(1, cells.municipalities().size())
                    .boxed()
                    .toList();
        }
        List<Integer> shown = new ArrayList<>(beside.members());
        shown.add(place.municipality());
        return shown.stream().sorted().toList();
    }

    /** Whether anybody is on a benefit at all; that nobody is is no secret. */
    private boolean isThere(Place of) {
        Figure persons = values.persons(indicator, of);
        return !persons.value().isPresent() || persons.number() > 0;
    }

    private Row row(IndicatorValues from, Place of, Text label, boolean isOwn) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(from.value(indicator, of)));
        cells.addAll(made(from, of));
        String key = switch (chosen.split()) {
            case MUNICIPALITY -> String.valueOf(of.municipality());
            case BENEFIT -> String.valueOf(of.benefit());
            default -> String.valueOf(of.group());
        };
        return new Row(
                FigureId.key(label.en().isEmpty() ? key : label.en()),
                label.capital(),
                isOwn ? Row.Kind.OWN : Row.Kind.ORDINARY,
                cells);
    }

    private Row total(IndicatorValues from, Place of, Text label) {
        Row row = row(from, of, label, false);
        return new Row("total", label, Row.Kind.TOTAL, row.cells());
    }

    /** All indicators of the municipality, each in the last period up to the chosen one for which it can be counted. */
    FigureTable overview() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("period", Text.of("Periode", "Period"), Text.EMPTY, 0));
        columns.add(new Column("own", own(), Text.EMPTY, 1));
        if (beside.hasGroup()) {
            columns.add(new Column("group", beside.groupName(), Text.EMPTY, 1));
        }
        if (beside.hasCountry()) {
            columns.add(new Column("country", Text.of("Hele landet", "Whole country"), Text.EMPTY, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (Indicator each : Indicators.all()) {
            int last = values.lastAnswered(each, values.protection().periods().size() - 1)
                    .orElse(place.period());
            Place of = new Place(place.municipality(), 0, 0, last);
            Figure value = values.value(each, of);
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(period(last).words()));
            cells.add(Cell.of(value));
            beside.group(each, of).ifPresent(figure -> cells.add(Cell.of(figure)));
            beside.country(each, of).ifPresent(figure -> cells.add(Cell.of(figure)));
            Text label = each.name().plus(Text.same(", ")).plus(value.unit().words());
            rows.add(new Row(
                    each.id(),
                    label,
                    each.equals(indicator) ? Row.Kind.OWN : Row.Kind.ORDINARY,
                    cells,
                    OptionalInt.of(each.decimals())));
        }
        return new FigureTable(
                "overview",
                Text.of("Alle indikatorer, ", "All indicators, ").plus(own()),
                Text.of(
                        "Hver i den seneste periode, den kan tælles for; alle ydelser i dens population",
                        "Each in the last period for which it can be counted; all benefits of its population"),
                Text.of("Indikator", "Indicator"),
                columns,
                rows,
                List.of());
    }

    /** What the numbers mean: the definition, the source's words beside it, and what they were counted from. */
    FigureTable definition() {
        List<Row> rows = new ArrayList<>();
        Histories histories = values.protection().histories();
        definition(rows, "definition", Text.of("Definition", "Definition"), indicator.definition());
        definition(rows, "numerator", Text.of("Tæller", "Numerator"), code(indicator.numerator()));
        if (!indicator.denominator().isEmpty()) {
            definition(rows, "denominator", Text.of("Nævner", "Denominator"), code(indicator.denominator()));
        }
        definition(
                rows,
                "population",
                Text.of("Population", "Population"),
                IndicatorSets.get("benefits", indicator.population()).label());
        definition(rows, "source", Text.of("Kilde", "Source"), Text.same(indicator.source()));
        if (!indicator.sourceWords().isEmpty()) {
            definition(rows, "words", Text.of("Kildens ord", "The source's words"), Text.same(indicator.sourceWords()));
        }
        if (!indicator.deviation().isEmpty()) {
            definition(
                    rows,
                    "deviation",
                    Text.of("Forskel og forbehold", "Differences and doubts"),
                    indicator.deviation());
        }
        definition(
                rows,
                "data",
                Text.of("Talt i", "Counted from"),
                Text.of(
                        histories.source() + ", uge " + Weeks.label(histories.from()) + " til "
                                + Weeks.label(histories.to() - 1) + ", " + histories.persons() + " personer",
                        histories.source() + ", week " + Weeks.label(histories.from()) + " to "
                                + Weeks.label(histories.to() - 1) + ", " + histories.persons() + " persons"));
        return new FigureTable(
                "definition",
                Text.of("Sådan er det talt", "How it was counted"),
                indicator.name(),
                Text.of("Hvad", "What"),
                List.of(new Column("text", Text.of("Ord", "Words"), Text.EMPTY, 0)),
                rows,
                List.of());
    }

    private static Text code(String measure) {
        return Text.same(measure);
    }

    private static void definition(List<Row> rows, String key, Text label, Text text) {
        rows.add(new Row(key, label, Row.Kind.ORDINARY, List.of(Cell.of(text))));
    }
}
