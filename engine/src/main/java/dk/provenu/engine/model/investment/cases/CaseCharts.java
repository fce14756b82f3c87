package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.model.MovesTable;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of a case. */
final class CaseCharts {

    private CaseCharts() {}

    static List<ChartSpec> of(CaseResult result, Optional<Chances> chances, List<Analyses.Move> moves) {
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(net(result));
        chances.ifPresent(each -> charts.add(fan(result, each)));
        if (!moves.isEmpty()) {
            charts.add(MovesTable.chart(
                    moves,
                    result.keys().net(),
                    Text.of("nettoprovenuet", "the net yield"),
                    Text.of(" i alt", " in all")));
        }
        return charts;
    }

    private static List<Text> years(CaseResult result) {
        return result.plan().years().stream()
                .map(year -> Text.same(Integer.toString(year)))
                .toList();
    }

    private static ChartSpec net(CaseResult result) {
        return new ChartSpec(
                "net",
                Text.of("Nettoprovenu år for år", "Net yield year by year"),
                Unit.THOUSAND_KRONER.words().plus(Text.same(", ")).plus(CaseTables.prices(result)),
                Sentence.of("net_chart")
                        .words(
                                "Søjler for nettoprovenuet i hvert år; i alt er det ",
                                "Bars for the net yield of each year; in all it is ")
                        .number(result.keys().net(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                "cash",
                years(result),
                List.of(
                        new ChartSpec.Series(
                                "net",
                                Text.of("Nettoprovenu", "Net yield"),
                                Role.OWN,
                                false,
                                thousands(result, "net", result.cash().net().values()),
                                -1,
                                0),
                        new ChartSpec.Series(
                                "cumulative",
                                Text.of("Akkumuleret", "Cumulative"),
                                Role.COUNTRY,
                                true,
                                thousands(
                                        result,
                                        "cumulative",
                                        result.cash().cumulative().values()),
                                -1,
                                0)));
    }

    private static List<Figure> thousands(CaseResult result, String row, Collection<Figure> amounts) {
        List<Figure> all = new ArrayList<>();
        for (Figure amount : amounts) {
            all.add(result.ids()
                    .derived(
                            amount.label(),
                            Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER),
                            List.of(amount),
                            "chart",
                            row + "_1000_kr",
                            Integer.toString(all.size())));
        }
        return all;
    }

    private static ChartSpec fan(CaseResult result, Chances chances) {
        Figure gap = Figure.modelled(
                result.ids().id("chart", "fan", "gap"),
                Text.of("intet tal her", "no number here"),
                Value.missing(MissingReason.NOT_APPLICABLE),
                Unit.KRONER,
                result.keys().net().priceBasis(),
                new Origin.Modelled(Text.of("et hul i billedet", "a gap in the picture"), Map.of(), List.of()),
                List.of());
        List<ChartSpec.Series> series = new ArrayList<>();
        series.add(new ChartSpec.Series(
                "observed",
                Text.of("Observeret", "Observed"),
                Role.OWN,
                true,
                chances.rows().stream().map(_ -> gap).toList(),
                -1,
                0));
        for (Chances.Band band : Chances.Band.values()) {
            series.add(new ChartSpec.Series(
                    band.key(),
                    band.words(),
                    Role.FORECAST,
                    true,
                    chances.rows().stream()
                            .map(row -> Years.at(row.bands(), band))
                            .toList(),
                    -1,
                    0));
        }
        return new ChartSpec(
                "fan",
                Text.of("Akkumuleret nettoprovenu og hvor sikkert det er", "Cumulative net yield and how sure it is"),
                Unit.KRONER
                        .words()
                        .plus(Text.of(
                                "; båndene holder 80 og 95 pct. af udfaldene",
                                "; the bands hold 80 and 95 pct. of outcomes")),
                Sentence.of("fan_chart")
                        .words(
                                "Til og med " + result.plan().last()
                                        + " er sandsynligheden for at have tjent pengene hjem ",
                                "Through " + result.plan().last() + " the chance of having paid back is ")
                        .number(chances.chanceInAll(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.FAN,
                "chance",
                years(result),
                series);
    }
}
