package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.benchmark.framework.OwnExpected.Explained;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.ChartSpec.Series;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The pictures of the own regression. */
final class RegressionCharts {

    private RegressionCharts() {}

    /** Observed over expected, every municipality in the fit. */
    static ChartSpec expected(OwnExpected expected, Municipality own) {
        RegressionData data = expected.regression().data();
        List<Municipality> members = data.municipalities();
        List<Figure> across =
                members.stream().map(member -> expected.of(member).expected()).toList();
        int at = members.indexOf(own);
        return new ChartSpec(
                "expected_scatter",
                Text.of("Forventet og observeret: ", "Expected and observed: ")
                        .plus(data.outcome().label()),
                data.outcome().unit().words().plus(Text.same(", " + data.year())),
                difference(expected, own, "expected_scatter_chart"),
                ChartSpec.Kind.SCATTER,
                "expected",
                names(members),
                List.of(
                        new Series("expected", Text.of("Forventet", "Expected"), Role.GROUP, false, across, at, 2),
                        new Series(
                                "observed",
                                Text.of("Observeret", "Observed"),
                                Role.GROUP,
                                false,
                                members.stream()
                                        .map(member -> expected.of(member).outcome())
                                        .toList(),
                                at,
                                2),
                        new Series(
                                "as_expected",
                                Text.of("som forventet", "as expected"),
                                Role.TARGET,
                                true,
                                across,
                                -1,
                                2)));
    }

    private static List<Text> names(List<Municipality> members) {
        return members.stream().map(member -> Text.same(member.name())).toList();
    }

    private static Sentence difference(OwnExpected expected, Municipality own, String id) {
        Figure difference = expected.of(own).difference();
        boolean more = difference.number() >= 0;
        return Sentence.of(id)
                .words(own.name() + " ligger ", own.name() + " lies ")
                .number(difference, 2, Form.MAGNITUDE_WITH_UNIT)
                .words(
                        more ? " over det forventede." : " under det forventede.",
                        more ? " above what is expected." : " below what is expected.")
                .end();
    }

    /** What each condition adds to the reader's own expectation. */
    static ChartSpec contributions(OwnExpected expected, Municipality own) {
        RegressionData data = expected.regression().data();
        Explained explained = expected.of(own);
        Text unit = data.outcome().unit().form() == Unit.Form.PERCENT
                ? Unit.PERCENTAGE_POINT.words()
                : data.outcome().unit().words();
        return new ChartSpec(
                "contributions",
                Text.of("Hvad vilkårene lægger til det forventede", "What the conditions add to the expectation"),
                unit,
                Sentence.of("contributions_chart")
                        .words("Gennemsnittet er ", "The mean is ")
                        .number(expected.mean(), 2, Form.WITH_UNIT)
                        .words(
                                ", og vilkårene i " + own.name() + " giver ",
                                ", and the conditions of " + own.name() + " give ")
                        .number(explained.expected(), 2, Form.WITH_UNIT)
                        .words(".", ".")
                        .end(),
                ChartSpec.Kind.RANKED_BARS,
                "explained",
                data.conditions().stream().map(RegressionData.Variable::label).toList(),
                List.of(new Series(
                        "contribution",
                        Text.of("Bidrag", "Contribution"),
                        Role.GROUP,
                        false,
                        explained.parts().values().stream()
                                .map(OwnExpected.Part::shown)
                                .toList(),
                        -1,
                        2)));
    }

    /** Observed over expected beside the expected number, and the limits. */
    static ChartSpec funnel(Funnel funnel, Municipality own) {
        List<Municipality> members = List.copyOf(funnel.points().keySet());
        int at = members.indexOf(own);
        Funnel.Point point = funnel.points().get(own);
        Sentence.Builder sentence = Sentence.of("funnel_chart");
        if (point == null) {
            sentence.words(
                    own.name() + " har ingen befolkning i data.", own.name() + " has no population in the data.");
        } else {
            sentence.words(own.name() + " har ", own.name() + " has ")
                    .number(point.ratio(), 3, Form.PLAIN)
                    .words(" gange det forventede: ", " times what is expected: ")
                    .words(RegressionDiagnostics.words(point.outside()))
                    .words(
                            point.outside() == 0 ? " grænserne." : "-grænsen.",
                            point.outside() == 0 ? " the limits." : " limit.");
        }
        return new ChartSpec(
                "funnel",
                Text.of("Mere end tilfældigheder?", "More than chance?"),
                Text.of(
                        "observeret over forventet; grænserne er udvidet med overspredningen",
                        "observed over expected; the limits are widened by the over-dispersion"),
                sentence.end(),
                ChartSpec.Kind.SCATTER,
                "funnel",
                names(members),
                List.of(
                        series(
                                "expected",
                                Text.of("Forventede personer", "Expected persons"),
                                funnel,
                                members,
                                at,
                                0,
                                Funnel.Point::expected),
                        series(
                                "ratio",
                                Text.of("Observeret/forventet", "Observed/expected"),
                                funnel,
                                members,
                                at,
                                3,
                                Funnel.Point::ratio),
                        limit("low_95", "95 pct.", "95 pct.", Role.TARGET, funnel, members, Funnel.Point::low95),
                        limit("high_95", "95 pct.", "95 pct.", Role.TARGET, funnel, members, Funnel.Point::high95),
                        limit("low_99.8", "99,8 pct.", "99.8 pct.", Role.PLAIN, funnel, members, Funnel.Point::low998),
                        limit(
                                "high_99.8",
                                "99,8 pct.",
                                "99.8 pct.",
                                Role.PLAIN,
                                funnel,
                                members,
                                Funnel.Point::high998)));
    }

    private static Series limit(
            String key,
            String da,
            String en,
            Role role,
            Funnel funnel,
            List<Municipality> members,
            Function<Funnel.Point, Figure> of) {
        Series plain = series(key, Text.of(da, en), funnel, members, -1, 3, of);
        return new Series(key, plain.label(), role, true, plain.points(), -1, 3);
    }

    private static Series series(
            String key,
            Text label,
            Funnel funnel,
            List<Municipality> members,
            int at,
            int decimals,
            Function<Funnel.Point, Figure> of) {
        return new Series(
                key,
                label,
                Role.GROUP,
                false,
                members.stream()
                        .map(member ->
                                of.apply(Objects.requireNonNull(funnel.points().get(member))))
                        .toList(),
                at,
                decimals);
    }
}
