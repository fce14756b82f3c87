package dk.provenu.engine.model.businesscase;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Negated;
import dk.provenu.engine.model.Analyses;
import dk.provenu.engine.model.MovesTable;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a business case. */
final class CaseCharts {

    private CaseCharts() {}

    static List<ChartSpec> of(Case.Common common, Case base, Case compare, List<Analyses.Move> moves) {
        List<ChartSpec> charts = new ArrayList<>();
        if (base.total().value().isPresent()) {
            charts.add(bridge(common, base));
        }
        charts.add(laws(base, compare));
        if (!moves.isEmpty()) {
            charts.add(MovesTable.chart(
                    moves, base.total(), Text.of("besparelsen", "the saving"), Text.of(" om året", " a year")));
        }
        return charts;
    }

    private static ChartSpec bridge(Case.Common common, Case base) {
        Figure cost = Case.derived(
                "wage",
                "cost",
                Text.of("Udgift: ", "Cost: ").plus(common.drivers().wage().label()),
                new Negated(),
                common.drivers().wage());
        List<Figure> points = new ArrayList<>(List.of(base.increase(), cost));
        List<Text> names =
                new ArrayList<>(List.of(Text.of("Højere refusion", "Higher reimbursement"), Text.of("Løn", "Wage")));
        for (Figure saving : common.savings()) {
            points.add(saving);
            names.add(saving.label());
        }
        points.add(base.total());
        names.add(base.total().label());
        return new ChartSpec(
                "bridge",
                Text.of("Vejen til den årlige besparelse", "The way to the saving a year"),
                Unit.KRONER.words().plus(Text.of(" om året, ", " a year, ")).plus(CaseTables.law(base)),
                Sentence.of("bridge_chart")
                        .words(
                                "Trin for trin: refusion, løn og færre købte forløb bliver til ",
                                "Step by step: reimbursement, wage and fewer bought courses come to ")
                        .number(base.total(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BRIDGE,
                Case.TABLE,
                names,
                List.of(new ChartSpec.Series(
                        "steps", base.total().label(), Role.POSITIVE, false, points, points.size() - 1, 0)));
    }

    private static ChartSpec laws(Case base, Case compare) {
        return new ChartSpec(
                "laws",
                Text.of("Samme sag under to lovgrundlag", "The same case under two laws"),
                Unit.THOUSAND_KRONER.words().plus(Text.of(" om året", " a year")),
                Sentence.of("laws_chart")
                        .words("Besparelsen er ", "The saving is ")
                        .number(base.total(), 0, Form.WITH_UNIT)
                        .words(" efter det første og ", " under the first and ")
                        .number(compare.total(), 0, Form.WITH_UNIT)
                        .words(" efter det andet.", " under the second.")
                        .end(),
                ChartSpec.Kind.BARS,
                Case.TABLE,
                List.of(
                        Text.of("Højere refusion minus løn", "Reimbursement less wage"),
                        Text.of("Færre købte forløb", "Fewer bought courses"),
                        Text.of("Samlet", "In all")),
                List.of(series("base", base, Role.OWN), series("compare", compare, Role.GROUP)));
    }

    private static ChartSpec.Series series(String key, Case each, Role role) {
        return new ChartSpec.Series(
                key,
                CaseTables.law(each),
                role,
                false,
                List.of(
                        thousands("net", each, each.net()),
                        thousands("saving", each, each.saving()),
                        thousands("total", each, each.total())),
                -1,
                0);
    }

    /** In 1.000 kr., so that the numbers find room side by side. */
    private static Figure thousands(String row, Case each, Figure kroner) {
        return Case.derived(
                row + "_1000_kr",
                each.column(),
                kroner.label(),
                Convert.between(Unit.KRONER, Unit.THOUSAND_KRONER),
                kroner);
    }
}
