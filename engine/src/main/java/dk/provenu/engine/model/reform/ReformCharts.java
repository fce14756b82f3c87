package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import java.util.ArrayList;
import java.util.List;

/** The pictures of a reform: the way to one year's gap step by step, and the gap of every year. */
final class ReformCharts {

    private ReformCharts() {}

    static List<ChartSpec> of(Sheet sheet, Challenge challenge, int year) {
        List<ChartSpec> charts = new ArrayList<>();
        if (challenge.after().year(year).value().isPresent()) {
            charts.add(bridge(sheet, challenge, year));
        }
        if (challenge.before().years().values().stream()
                .anyMatch(each -> each.value().isPresent())) {
            charts.add(years(sheet, challenge));
        }
        return charts;
    }

    private static ChartSpec bridge(Sheet sheet, Challenge challenge, int year) {
        List<Yearly> steps = new ArrayList<>(challenge.steps());
        steps.addAll(challenge.adoptedSteps());
        List<Text> categories =
                new ArrayList<>(steps.stream().map(Yearly::label).toList());
        List<Figure> points =
                new ArrayList<>(steps.stream().map(step -> step.year(year)).toList());
        boolean none = challenge.adoptedSteps().isEmpty();
        categories.add(none ? challenge.before().label() : challenge.after().label());
        points.add(none ? challenge.before().year(year) : challenge.after().year(year));
        Text subtitle = Unit.THOUSAND_KRONER.words().plus(Text.same(", " + year));
        return new ChartSpec(
                "bridge",
                Text.of("Vejen til budgetudfordringen i " + year, "The way to the budget gap in " + year),
                subtitle,
                Sentence.of("bridge_chart")
                        .words("Trin for trin lægges delene sammen til ", "Step by step the parts add up to ")
                        .number(points.getLast(), 0, Form.PLAIN)
                        .words(" i 1.000 kr. i " + year + ".", " in 1,000 DKK in " + year + ".")
                        .end(),
                ChartSpec.Kind.BRIDGE,
                Challenge.TABLE,
                categories,
                List.of(new ChartSpec.Series(
                        "steps", sheet.label(), Role.NEGATIVE, false, points, points.size() - 1, 0)));
    }

    private static ChartSpec years(Sheet sheet, Challenge challenge) {
        List<ChartSpec.Series> series = new ArrayList<>();
        boolean adopted = !challenge.adoptedSteps().isEmpty();
        series.add(series("before", challenge.before(), adopted ? Role.GROUP : Role.OWN));
        if (adopted) {
            series.add(series("after", challenge.after(), Role.OWN));
        }
        challenge
                .ifAdopted()
                .ifPresent(row -> series.add(series("if_adopted", row, adopted ? Role.COUNTRY : Role.GROUP)));
        return new ChartSpec(
                "years",
                Text.of("Budgetudfordringen år for år", "The budget gap year by year"),
                Unit.THOUSAND_KRONER.words().plus(Text.same(", " + sheet.period())),
                Sentence.of("years_chart")
                        .words(
                                "Søjler for udfordringen i hvert år, med og uden initiativer.",
                                "Bars for the gap of each year, with and without initiatives.")
                        .end(),
                ChartSpec.Kind.BARS,
                Challenge.TABLE,
                sheet.years().stream()
                        .map(each -> Text.same(Integer.toString(each)))
                        .toList(),
                series);
    }

    private static ChartSpec.Series series(String key, Yearly row, Role role) {
        return new ChartSpec.Series(
                key, row.label(), role, false, List.copyOf(row.years().values()), -1, 0);
    }
}
