package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;

/** The pictures of reimbursement. */
final class ReimbursementCharts {

    private ReimbursementCharts() {}

    static List<ChartSpec> of(PeriodMoney money, Period period) {
        List<Period> periods = List.copyOf(money.periods());
        List<Figure> gross = new ArrayList<>();
        List<Figure> net = new ArrayList<>();
        for (Period each : periods) {
            gross.add(millions(money.total(each).gross()));
            net.add(millions(money.total(each).net()));
        }
        MoneyLine total = money.total(period);
        ChartSpec time = new ChartSpec(
                "over_time",
                Text.of(
                        "Hvad ydelserne koster, og hvad kommunen selv bærer",
                        "What the benefits cost and what the municipality bears"),
                Unit.MILLION_KRONER.words(),
                Sentence.of("over_time_chart")
                        .words("Brutto er ", "Gross is ")
                        .number(total.gross(), 0, Form.WITH_UNIT)
                        .words(" og netto ", " and net ")
                        .number(total.net(), 0, Form.WITH_UNIT)
                        .words(
                                " i " + period.words().da() + ".",
                                " in " + period.words().en() + ".")
                        .end(),
                ChartSpec.Kind.BARS,
                "periods",
                periods.stream().map(Period::words).toList(),
                List.of(
                        new ChartSpec.Series("gross", Text.of("Brutto", "Gross"), Role.GROUP, false, gross, -1, 1),
                        new ChartSpec.Series("net", Text.of("Netto", "Net"), Role.OWN, false, net, -1, 1)));
        List<MoneyLine> steps = money.stepLines(period);
        ChartSpec byStep = new ChartSpec(
                "by_step",
                Text.of("Kommunens udgift efter trin, ", "The municipality's cost by step, ")
                        .plus(period.words()),
                Unit.MILLION_KRONER.words(),
                Sentence.of("by_step_chart")
                        .words("Netto i alt er ", "Net in all is ")
                        .number(total.net(), 0, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.BARS,
                "steps",
                steps.stream().map(MoneyLine::label).toList(),
                List.of(
                        new ChartSpec.Series(
                                "gross",
                                Text.of("Brutto", "Gross"),
                                Role.GROUP,
                                false,
                                steps.stream()
                                        .map(MoneyLine::gross)
                                        .map(ReimbursementCharts::millions)
                                        .toList(),
                                -1,
                                1),
                        new ChartSpec.Series(
                                "net",
                                Text.of("Netto", "Net"),
                                Role.OWN,
                                false,
                                steps.stream()
                                        .map(MoneyLine::net)
                                        .map(ReimbursementCharts::millions)
                                        .toList(),
                                -1,
                                1)));
        return List.of(time, byStep);
    }

    /** In mio. kr., so that the numbers find room side by side. */
    private static Figure millions(Figure kroner) {
        return Figure.derived(
                kroner.id().child("mio_kr"), kroner.label(), Convert.between(Unit.KRONER, Unit.MILLION_KRONER), kroner);
    }
}
