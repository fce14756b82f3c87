package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The pictures of the ledger. */
final class LedgerCharts {

    private LedgerCharts() {}

    static List<ChartSpec> of(Years years, Breakdown cases) {
        List<ChartSpec> charts = new ArrayList<>();
        charts.add(new ChartSpec(
                "by_year",
                Text.of("Lovet, talt med og realiseret, år for år", "Promised, counted and realised, year by year"),
                Unit.MILLION_KRONER.words(),
                Sentence.of("by_year_chart")
                        .words("Søjler for hvert år; i alt er lovet ", "Bars for each year; in all ")
                        .number(years.total().sums().claimed(), 1, Form.WITH_UNIT)
                        .words(", og ", " is promised, and ")
                        .number(years.total().counted(), 1, Form.WITH_UNIT)
                        .words(" tæller.", " counts.")
                        .end(),
                ChartSpec.Kind.BARS,
                "by_year",
                years.lines().stream().map(Years.Line::label).toList(),
                List.of(
                        year(
                                "claimed",
                                "Lovet",
                                "Promised",
                                Role.GROUP,
                                years,
                                line -> line.sums().claimed()),
                        year("counted", "Tæller", "Counts", Role.TARGET, years, Years.Line::counted),
                        year(
                                "realised",
                                "Realiseret",
                                "Realised",
                                Role.OWN,
                                years,
                                line -> line.sums().realised()))));
        List<Breakdown.Line> followed = cases.lines().stream()
                .filter(line -> line.sums().difference().value().isPresent())
                .toList();
        if (!followed.isEmpty() && cases.total().difference().value().isPresent()) {
            charts.add(new ChartSpec(
                    "by_case",
                    Text.of("Lovet og realiseret, sag for sag", "Promised and realised, case by case"),
                    Unit.MILLION_KRONER
                            .words()
                            .plus(Text.of(", af det, der er fulgt op", ", of what has been followed up")),
                    Sentence.of("by_case_chart")
                            .words(
                                    "Søjler for hver sag, der er fulgt op; i alt er realiseret ",
                                    "Bars for each case followed up; in all ")
                            .number(cases.total().realised(), 1, Form.WITH_UNIT)
                            .words(" mod lovet ", " was realised against a promised ")
                            .number(cases.total().expected(), 1, Form.WITH_UNIT)
                            .words(".", ".")
                            .end(),
                    ChartSpec.Kind.BARS,
                    "by_case",
                    followed.stream().map(Breakdown.Line::label).toList(),
                    List.of(
                            line("expected", "Lovet", "Promised", Role.GROUP, followed, Sums::expected),
                            line("realised", "Realiseret", "Realised", Role.OWN, followed, Sums::realised))));
        }
        return charts;
    }

    private static ChartSpec.Series year(
            String key, String da, String en, Role role, Years years, Function<Years.Line, Figure> figure) {
        return new ChartSpec.Series(
                key,
                Text.of(da, en),
                role,
                false,
                years.lines().stream().map(figure).toList(),
                -1,
                1);
    }

    private static ChartSpec.Series line(
            String key, String da, String en, Role role, List<Breakdown.Line> lines, Function<Sums, Figure> figure) {
        return new ChartSpec.Series(
                key,
                Text.of(da, en),
                role,
                false,
                lines.stream().map(Breakdown.Line::sums).map(figure).toList(),
                -1,
                1);
    }
}
