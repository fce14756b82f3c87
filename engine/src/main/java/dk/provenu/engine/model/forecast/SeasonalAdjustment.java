package dk.provenu.engine.model.forecast;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Growth;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.adjust.Adjusted;
import dk.provenu.engine.model.forecast.adjust.X13;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A series without its season, for reading where it is heading: raw, seasonally adjusted and trend (X-13, JDemetra+). */
public final class SeasonalAdjustment implements Model {

    private static final Text METHOD =
            Text.of("sæsonkorrektion, X-13 (JDemetra+)", "seasonal adjustment, X-13 (JDemetra+)");

    @Override
    public String id() {
        return "forecast-seasonal";
    }

    @Override
    public Text title() {
        return Text.of("Sæsonkorrigeret", "Seasonally adjusted");
    }

    @Override
    public Text description() {
        return Text.of(
                "Månedsserien uden sæson og dens trend, så retningen kan læses (X-13).",
                "The monthly series without its season and its trend, so that the direction can be read (X-13).");
    }

    @Override
    public List<DatasetKind> requires() {
        return List.of(SeriesKind.KIND);
    }

    @Override
    public List<ModelOption> options() {
        return List.of(ForecastOptions.MEASURE, ForecastOptions.AREA, ForecastOptions.ORIGIN);
    }

    @Override
    public ModelResult run(ModelInput input) {
        input.require(requires());
        OneSeries series = OneSeries.of(input);
        Adjusted found = X13.adjust(series.first(), series.values())
                .orElseThrow(() -> new ModelException(Text.of(
                        series.name().da() + " kan ikke sæsonkorrigeres: X-13 kræver mindst " + X13.FEWEST_MONTHS
                                + " måneder, og tallene må ikke være ens. Der er " + series.values().length + ".",
                        series.name().en() + " cannot be seasonally adjusted: X-13 needs at least " + X13.FEWEST_MONTHS
                                + " months, and the numbers must not all be the same. There are "
                                + series.values().length + ".")));
        List<Figure> adjusted =
                leaves(series, "adjusted", Text.of("Sæsonkorrigeret", "Seasonally adjusted"), found.adjusted(), found);
        List<Figure> trend = leaves(series, "trend", Text.of("Trend", "Trend"), found.trend(), found);
        FigureTable table = table(series, adjusted, trend);
        Sentence lead = lead(series, trend);
        return new ModelResult(
                id(),
                Text.of("Sæsonkorrigeret: ", "Seasonally adjusted: ").plus(series.name()),
                series.choices(),
                List.of(lead),
                List.of(table),
                List.of(chart(series, table, adjusted, trend, lead)),
                notes(series, found));
    }

    private static List<Figure> leaves(OneSeries series, String key, Text label, double[] values, Adjusted found) {
        List<Node> inputs = List.of(Group.of(id(series, "observed", "all"), series.name(), series.observed()));
        List<Figure> leaves = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            MonthPeriod month = series.months().get(i);
            leaves.add(Figure.modelled(
                    id(series, month.code(), key),
                    label.plus(Text.same(", "))
                            .plus(series.name())
                            .plus(Text.same(", "))
                            .plus(month.words()),
                    Value.of(values[i]),
                    series.measure().unit(),
                    PriceBasis.none(),
                    new Origin.Modelled(
                            METHOD,
                            Map.of(
                                    "specification",
                                    "RSA3",
                                    "decomposition",
                                    found.isMultiplicative() ? "multiplicative" : "additive",
                                    "last month used",
                                    series.months().getLast().code()),
                            inputs),
                    List.of()));
        }
        return leaves;
    }

    private static FigureId id(OneSeries series, String... parts) {
        return FigureId.of(
                        "forecast-seasonal",
                        series.measure().code(),
                        series.area().code())
                .child(parts);
    }

    private static FigureTable table(OneSeries series, List<Figure> adjusted, List<Figure> trend) {
        Text unit = series.measure().unit().words();
        int decimals = series.measure().isCount() ? 0 : 1;
        List<Row> rows = new ArrayList<>();
        for (int i = series.months().size() - 1; i >= 0; i--) {
            MonthPeriod month = series.months().get(i);
            rows.add(new Row(
                    month.code().toLowerCase(Locale.ROOT),
                    month.words(),
                    Row.Kind.ORDINARY,
                    List.of(Cell.of(series.observed().get(i)), Cell.of(adjusted.get(i)), Cell.of(trend.get(i)))));
        }
        return new FigureTable(
                "seasonal",
                Text.of("Månederne, de nyeste først", "The months, the latest first"),
                series.name(),
                Text.of("Måned", "Month"),
                List.of(
                        new Column("observed", Text.of("Observeret", "Observed"), unit, decimals),
                        new Column("adjusted", Text.of("Sæsonkorrigeret", "Seasonally adjusted"), unit, decimals),
                        new Column("trend", Text.of("Trend", "Trend"), unit, decimals)),
                rows,
                List.of());
    }

    private static Sentence lead(OneSeries series, List<Figure> trend) {
        int last = trend.size() - 1;
        Text label = Text.of("Trendens ændring på tre måneder", "Change of the trend over three months");
        Figure share = Figure.derived(
                id(series, "change3", "share"), label, new Growth(), trend.get(last), trend.get(last - 3));
        Figure pct =
                Figure.derived(id(series, "change3", "pct"), label, Convert.between(Unit.SHARE, Unit.PERCENT), share);
        boolean up = pct.value().orNaN() >= 0;
        return Sentence.of("trend")
                .words(
                        series.name().da() + ": trenden er " + (up ? "steget" : "faldet") + " ",
                        series.name().en() + ": the trend has " + (up ? "risen" : "fallen") + " by ")
                .number(pct, 1, Form.MAGNITUDE_WITH_UNIT)
                .words(
                        " på tre måneder frem til "
                                + series.months().getLast().words().da() + ", til ",
                        " in three months up to "
                                + series.months().getLast().words().en() + ", to ")
                .number(trend.get(last), series.measure().isCount() ? 0 : 1, Form.PLAIN)
                .words(".", ".")
                .end();
    }

    private static ChartSpec chart(
            OneSeries series, FigureTable table, List<Figure> adjusted, List<Figure> trend, Sentence point) {
        int decimals = series.measure().isCount() ? 0 : 1;
        return new ChartSpec(
                "seasonal_chart",
                Text.of("Observeret, sæsonkorrigeret og trend", "Observed, seasonally adjusted and trend"),
                series.measure()
                        .unit()
                        .words()
                        .plus(Text.same(", " + series.area().name())),
                point,
                ChartSpec.Kind.LINES,
                table.id(),
                series.months().stream().map(MonthPeriod::words).toList(),
                List.of(
                        new ChartSpec.Series(
                                "observed",
                                Text.of("Observeret", "Observed"),
                                Role.GROUP,
                                true,
                                series.observed(),
                                -1,
                                decimals),
                        new ChartSpec.Series(
                                "adjusted",
                                Text.of("Sæsonkorrigeret", "Seasonally adjusted"),
                                Role.COUNTRY,
                                true,
                                adjusted,
                                -1,
                                decimals),
                        new ChartSpec.Series("trend", Text.of("Trend", "Trend"), Role.OWN, true, trend, -1, decimals)));
    }

    private static List<Note> notes(OneSeries series, Adjusted found) {
        List<Note> notes = new ArrayList<>(series.notes());
        notes.add(Note.footnote(
                "X-13 efter JDemetra+ 3.5.0, specifikation RSA3; sæsonen er "
                        + (found.isMultiplicative() ? "en andel af niveauet." : "et antal uafhængigt af niveauet.")
                        + " De seneste måneder kan rettes, når nye kommer til.",
                "X-13 as in JDemetra+ 3.5.0, specification RSA3; the season is "
                        + (found.isMultiplicative() ? "a share of the level." : "a number independent of the level.")
                        + " The latest months may be revised as new ones come."));
        return notes;
    }
}
