package dk.provenu.engine.model.investment;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a profile. */
final class ProfileCharts {

    private ProfileCharts() {}

    static List<ChartSpec> of(Profile profile, KeyFigures keys, Realisation realisation) {
        List<ChartSpec> charts = new ArrayList<>();
        List<Text> years = profile.lines().years().stream()
                .map(year -> Text.same(Integer.toString(year)))
                .toList();
        Sentence.Builder point = Sentence.of("net_yield_chart")
                .words(
                        "Søjler for provenuet i hvert år; det samlede provenu er ",
                        "Bars for the net yield of each year; in all it is ")
                .number(profile.netYield().total(), 1, Form.WITH_UNIT)
                .words(", og linjen krydser nul i ", ", and the line crosses zero in ")
                .number(keys.paybackYear(), 0, Form.PLAIN)
                .words(".", ".");
        charts.add(new ChartSpec(
                "net_yield",
                Text.of("Provenu år for år", "Net yield year by year"),
                Unit.MILLION_KRONER
                        .words()
                        .plus(Text.same(", " + profile.lines().period())),
                point.end(),
                ChartSpec.Kind.BARS,
                "profile",
                years,
                List.of(
                        new ChartSpec.Series(
                                "net_yield",
                                profile.netYield().label(),
                                Role.OWN,
                                false,
                                profile.netYield().all(),
                                -1,
                                1),
                        new ChartSpec.Series(
                                "cumulative",
                                Profile.CUMULATIVE,
                                Role.COUNTRY,
                                true,
                                List.copyOf(profile.cumulative().values()),
                                -1,
                                1))));
        realisation
                .sum()
                .ifPresent(sum -> charts.add(new ChartSpec(
                        "realisation",
                        Text.of("Forventet og realiseret besparelse", "Expected and realised saving"),
                        Unit.MILLION_KRONER.words(),
                        Sentence.of("realisation_chart")
                                .words("Realiseret er ", "Realised is ")
                                .number(sum.realised(), 1, Form.WITH_UNIT)
                                .words(", forventet ", ", expected ")
                                .number(sum.expected(), 1, Form.WITH_UNIT)
                                .words(
                                        " i " + sum.label().da() + ".",
                                        " in " + sum.label().en() + ".")
                                .end(),
                        ChartSpec.Kind.BARS,
                        "realisation",
                        realisation.rows().stream().map(Realisation.Row::label).toList(),
                        List.of(
                                new ChartSpec.Series(
                                        "expected",
                                        Text.of("Forventet", "Expected"),
                                        Role.GROUP,
                                        false,
                                        realisation.rows().stream()
                                                .map(Realisation.Row::expected)
                                                .toList(),
                                        -1,
                                        1),
                                new ChartSpec.Series(
                                        "realised",
                                        Text.of("Realiseret", "Realised"),
                                        Role.OWN,
                                        false,
                                        realisation.rows().stream()
                                                .map(Realisation.Row::realised)
                                                .toList(),
                                        -1,
                                        1)))));
        return charts;
    }
}
