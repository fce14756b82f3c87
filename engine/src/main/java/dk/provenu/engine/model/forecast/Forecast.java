package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.ForecastOptions.AskedAreas;
import dk.provenu.engine.model.forecast.FullYears.Year;
import dk.provenu.engine.model.forecast.backtest.SeriesForecast;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.PlainTable;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.vocabulary.Area;
import dk.provenu.engine.vocabulary.Areas;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many recipients to expect, month by month and by calendar year, with intervals and with how such forecasts went
 * before. Every area of the data is forecast at once, since the methods borrow strength across municipalities; the
 * chosen area is shown, and all of them go out as CSV.
 */
public final class Forecast implements Model {

    private static final int MOST_AREAS = 120;

    private final ForecastMemory memory = new ForecastMemory();

    @Override
    public String id() {
        return "forecast";
    }

    @Override
    public Text title() {
        return Text.of("Prognose", "Forecast");
    }

    @Override
    public Text description() {
        return Text.of(
                "Hvor mange modtagere der ventes, måned for måned og i helårspersoner, hvor sikkert det er, og hvordan"
                        + " tidligere prognoser ramte.",
                "How many recipients are expected, by month and in full-year persons, how sure that is, and how earlier"
                        + " forecasts did.");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(SeriesKind.KIND);
    }

    @Override
    public List<DatasetKind> uses() {
        return List.of(Assumptions.KIND, OverlayKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(
                ForecastOptions.MEASURE,
                ForecastOptions.AREA,
                ForecastOptions.HORIZON,
                ForecastOptions.ORIGIN,
                ForecastOptions.SCENARIO,
                ForecastOptions.PRICE);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        SourceTable table = input.find(SeriesKind.KIND).orElseThrow();
        List<String> measures = ForecastOptions.measures(input);
        int horizon = ForecastOptions.horizon(input);
        List<ForecastRun> runs = measures.stream()
                .map(measure -> memory.get(table, measure, ForecastOptions.origin(input), horizon))
                .toList();
        AskedAreas areas = ForecastOptions.areas(input);
        List<Area> asked = areas.known();
        refuseWhereNothingIsLeft(runs, asked);
        List<AreaForecast> shown = shown(runs.getFirst(), asked, input);
        AreaForecast first = shown.getFirst();
        Set<String> codes = asked.stream().map(Area::code).collect(Collectors.toCollection(LinkedHashSet::new));
        PlainTable plain = PlainForecast.of(runs, codes, areas.unknown());
        return new Composition(input, runs, first, shown).result(plain);
    }

    /** A result put together of one area's tables, with the others beside it. */
    private record Composition(ModelInput input, List<ForecastRun> runs, AreaForecast first, List<AreaForecast> shown) {

        ModelResult result(PlainTable plain) {
            Optional<Figure> price = price();
            List<Year> years = FullYears.of(first, price);
            BacktestTables backtest = new BacktestTables(first);
            List<Sentence> findings = new ArrayList<>(List.of(ForecastSentences.lead(first, "lead")));
            findings.addAll(ForecastSentences.years(first, years));
            List<FigureTable> tables = new ArrayList<>(List.of(
                    ForecastTables.months(first), ForecastTables.years(first, years), ForecastTables.overlay(first)));
            List<ChartSpec> charts = new ArrayList<>(List.of(
                    ForecastCharts.fan(first, tables.getFirst(), findings.getFirst()),
                    ForecastCharts.overlay(first, tables.getLast(), findings.getFirst())));
            Optional<Scenario> scenario = Scenario.of(input, first, country());
            scenario.map(each -> new ScenarioTables(first, each, price)).ifPresent(found -> {
                findings.add(found.sentence());
                tables.add(found.table());
                charts.add(found.chart());
            });
            if (!backtest.isEmpty()) {
                findings.addAll(backtest.card());
                tables.add(backtest.byHorizon());
                charts.add(backtest.chart(tables.getLast()));
                tables.add(backtest.byOrigin());
            }
            if (shown.size() > 1) {
                tables.add(ForecastTables.areas(shown));
            }
            backtest.methods().ifPresent(tables::add);
            return new ModelResult(
                    "forecast",
                    Text.of("Prognose: ", "Forecast: ")
                            .plus(first.run().observed().measure().name())
                            .plus(Text.same(", " + first.area().name())),
                    choices(scenario),
                    findings,
                    tables,
                    charts,
                    ForecastNotes.of(runs, first),
                    Optional.of(plain));
        }

        private Optional<AreaForecast> country() {
            return shown.stream()
                    .filter(each -> each.area().equals(Areas.WHOLE_COUNTRY))
                    .findFirst()
                    .or(() -> first.run()
                            .of(Areas.WHOLE_COUNTRY.code())
                            .map(series -> new AreaForecast(first.run(), Areas.WHOLE_COUNTRY, series)));
        }

        private Map<String, String> choices(Optional<Scenario> scenario) {
            Map<String, String> choices = new TreeMap<>();
            choices.put(
                    "measure",
                    runs.stream().map(run -> run.observed().measure().code()).collect(Collectors.joining(",")));
            choices.put("area", first.area().code());
            choices.put("horizon", Integer.toString(first.horizon()));
            scenario.ifPresent(each -> choices.put("scenario", each.id()));
            choices.put("origin", first.run().observed().origin().code());
            return choices;
        }

        /** The price typed in, else the assumption of the measure's own price, else the one for all. */
        private Optional<Figure> price() {
            String measure = first.run().observed().measure().code();
            return ForecastOptions.price(input)
                    .map(Composition::typed)
                    .or(() -> Assumptions.find(input, "unit_price_" + measure))
                    .or(() -> Assumptions.find(input, "unit_price"))
                    .filter(price -> price.unit().equals(Units.KRONER_PER_FULL_TIME_PERSON));
        }

        private static Figure typed(double price) {
            return Figure.assumption(
                    FigureId.of("forecast", "price"),
                    Text.of("Pris pr. helårsperson", "Price per full-year person"),
                    Value.of(price),
                    Units.KRONER_PER_FULL_TIME_PERSON,
                    new PriceBasis.Unknown("forecast"),
                    new Origin.Assumption(
                            Text.of("skrevet af brugeren", "typed by the user"), Optional.empty(), Optional.empty()),
                    List.of());
        }
    }

    private static void refuseWhereNothingIsLeft(List<ForecastRun> runs, List<Area> asked) {
        for (ForecastRun run : runs) {
            boolean any = asked.isEmpty()
                    ? !run.forecast().series().isEmpty()
                    : asked.stream().anyMatch(area -> run.of(area.code()).isPresent());
            if (any) {
                return;
            }
        }
        ForecastRun run = runs.getFirst();
        throw new ModelException(asked.stream()
                .flatMap(area -> run.problem(area.code()).stream())
                .findFirst()
                .or(() -> run.problems().stream().findFirst().map(problem -> problem.words()))
                .orElse(Text.of(
                        "Der er ingen serie for " + run.observed().measure().code() + " og det valgte område.",
                        "There is no series of " + run.observed().measure().code() + " and the chosen area.")));
    }

    /** The areas asked for; without a choice the own municipality, the country, and the comparison group. */
    private static List<AreaForecast> shown(ForecastRun run, List<Area> asked, ModelInput input) {
        Set<Area> areas = new LinkedHashSet<>(asked);
        if (asked.size() < 2) {
            areas.add(input.own());
            areas.add(Areas.WHOLE_COUNTRY);
            input.group()
                    .ifPresent(group -> group.municipalities().stream()
                            .sorted(Municipality.BY_NAME)
                            .forEach(areas::add));
        }
        List<AreaForecast> shown = new ArrayList<>();
        for (Area area : areas) {
            run.of(area.code()).ifPresent(series -> shown.add(new AreaForecast(run, area, series)));
        }
        if (shown.isEmpty()) {
            SeriesForecast series = run.forecast().series().getFirst();
            shown.add(new AreaForecast(run, Areas.get(series.series().area()), series));
        }
        return shown.stream().limit(MOST_AREAS).toList();
    }
}
