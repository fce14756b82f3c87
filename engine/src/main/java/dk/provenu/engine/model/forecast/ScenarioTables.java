package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.model.forecast.AreaForecast.Level;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Forecast and scenario side by side. */
final class ScenarioTables {

    private static final List<Level> LEVELS = List.of(Level.MEAN, Level.LOWER80, Level.UPPER80);

    private final AreaForecast area;
    private final Scenario scenario;
    private final Figure change;
    private final Optional<Figure> money;
    private final FigureTable table;

    ScenarioTables(AreaForecast area, Scenario scenario, Optional<Figure> price) {
        this.area = area;
        this.scenario = scenario;
        int decimals = ForecastTables.decimals(area);
        Text unit = area.run().observed().measure().unit().words();
        List<Row> rows = new ArrayList<>();
        List<List<Figure>> columns =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int ahead = 1; ahead <= area.horizon(); ahead++) {
            String month = area.run().month(ahead).code();
            List<Cell> cells = new ArrayList<>();
            List<Figure> figures = new ArrayList<>(List.of(area.at(ahead, Level.MEAN)));
            for (Level level : LEVELS) {
                figures.add(scenario.at(ahead, level));
            }
            for (int i = 0; i < figures.size(); i++) {
                columns.get(i).add(figures.get(i));
                cells.add(Cell.of(figures.get(i)));
            }
            cells.add(Cell.of(Figure.derived(
                    area.id("scenario", scenario.id(), month, "change"),
                    Text.of("Scenarie minus prognose, ", "Scenario less forecast, ")
                            .plus(area.run().month(ahead).words()),
                    new Difference(),
                    figures.get(1),
                    figures.get(0))));
            rows.add(new Row(
                    month.toLowerCase(Locale.ROOT), area.run().month(ahead).words(), Row.Kind.ORDINARY, cells));
        }
        List<Cell> means = new ArrayList<>();
        List<Figure> ofAll = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Figure mean = mean(List.of("forecast", "mean", "lower80", "upper80").get(i), columns.get(i));
            ofAll.add(mean);
            means.add(Cell.of(mean));
        }
        this.change = Figure.derived(
                area.id("scenario", scenario.id(), "all", "change"),
                Text.of("Scenarie minus prognose, gennemsnit", "Scenario less forecast, mean"),
                new Difference(),
                ofAll.get(1),
                ofAll.get(0));
        means.add(Cell.of(change));
        rows.add(new Row("all", Text.of("Gennemsnit", "Mean"), Row.Kind.TOTAL, means));
        this.money = price.filter(_ -> change.unit().equals(Units.FULL_TIME_PERSON)
                        && change.value().isPresent()
                        && area.horizon() == 12)
                .map(this::money);
        this.table = new FigureTable(
                "scenario",
                Text.of("Prognose og scenarie: ", "Forecast and scenario: ").plus(scenario.label()),
                Text.same(area.area().name()),
                Text.of("Måned", "Month"),
                List.of(
                        new Column("forecast", Text.of("Prognose", "Forecast"), unit, decimals),
                        new Column("mean", Text.of("Scenarie", "Scenario"), unit, decimals),
                        new Column("lower80", Level.LOWER80.words(), unit, decimals),
                        new Column("upper80", Level.UPPER80.words(), unit, decimals),
                        new Column("change", Text.of("Forskel", "Difference"), unit, decimals)),
                rows,
                List.of(Text.of(
                        "Scenariets bånd lægger prognosens og forudsætningernes usikkerhed sammen, som om de ramte ved siden af uafhængigt"
                                + " af hinanden.",
                        "The scenario's band joins the uncertainty of the forecast and of the assumptions as if they missed"
                                + " independently of one another.")));
    }

    private Figure mean(String key, List<Figure> months) {
        return Figure.derived(
                area.id("scenario", scenario.id(), "all", key),
                Text.of("Gennemsnit, ", "Mean, ").plus(scenario.label()).plus(Text.same(" (" + key + ")")),
                new Mean(),
                Group.of(
                        area.id("scenario", scenario.id(), "all", key, "months"),
                        Text.of("Månederne", "The months"),
                        months));
    }

    private Figure money(Figure price) {
        Text label = Text.of("Scenariets udgift mod prognosen", "Cost of the scenario against the forecast");
        Figure kroner = Figure.derived(
                area.id("scenario", scenario.id(), "all", "kroner"), label, new Product(), change, price);
        return Figure.derived(
                area.id("scenario", scenario.id(), "all", "million"),
                label,
                Convert.between(Unit.KRONER, Unit.MILLION_KRONER),
                kroner);
    }

    FigureTable table() {
        return table;
    }

    /** What the scenario changes, in a sentence. */
    Sentence sentence() {
        boolean more = change.value().orNaN() >= 0;
        Sentence.Builder sentence = Sentence.of("scenario")
                .words(
                        "Scenariet \"" + scenario.label().da() + "\" giver i gennemsnit ",
                        "The scenario \"" + scenario.label().en() + "\" gives on average ")
                .number(change, ForecastTables.decimals(area), Form.MAGNITUDE_WITH_UNIT)
                .words(
                        (more ? " mere" : " mindre") + " end prognosen over " + area.horizon() + " måneder",
                        (more ? " more" : " less") + " than the forecast over " + area.horizon() + " months");
        money.ifPresent(amount -> sentence.words(
                        more ? ", eller en merudgift på " : ", eller en mindreudgift på ",
                        more ? ", or a cost of " : ", or a saving of ")
                .number(amount, 1, Form.MAGNITUDE_WITH_UNIT));
        return sentence.words(".", ".").end();
    }

    ChartSpec chart() {
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(line("forecast", Text.of("Prognose", "Forecast"), ChartSpec.Role.COUNTRY));
        series.add(line("mean", Text.of("Scenarie", "Scenario"), ChartSpec.Role.OWN));
        series.add(
                line("lower80", Text.of("Scenarie, 80 pct. nedre", "Scenario, 80 pct. lower"), ChartSpec.Role.GROUP));
        series.add(line("upper80", Text.of("Scenarie, 80 pct. øvre", "Scenario, 80 pct. upper"), ChartSpec.Role.GROUP));
        return new ChartSpec(
                "scenario_chart",
                table.title(),
                table.columns()
                        .getFirst()
                        .unit()
                        .plus(Text.same(", " + area.area().name())),
                sentence(),
                ChartSpec.Kind.LINES,
                table.id(),
                table.rows().stream()
                        .filter(row -> row.kind() == Row.Kind.ORDINARY)
                        .map(Row::label)
                        .toList(),
                series);
    }

    private ChartSpec.Series line(String column, Text label, ChartSpec.Role role) {
        int at = table.column(column);
        List<Figure> points = table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ORDINARY)
                .map(row -> ((Cell.FigureCell) row.cells().get(at)).figure())
                .toList();
        return new ChartSpec.Series(column, label, role, true, points, -1, ForecastTables.decimals(area));
    }
}
