package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.benchmark.Compared;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Sentence;
import dk.provenu.engine.table.Sentence.Form;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The pictures of observed and expected shares. */
final class ShareCharts {

    private ShareCharts() {}

    static List<ChartSpec> of(List<ShareCategory> categories, Municipality own) {
        List<ChartSpec> charts = new ArrayList<>();
        ShareCategory first = categories.getFirst();
        charts.add(ranked(first, own));
        charts.add(scatter(first, own));
        categories.stream().skip(1).forEach(category -> charts.add(ranked(category, own)));
        return charts;
    }

    private static ChartSpec ranked(ShareCategory category, Municipality own) {
        Compared difference = category.difference();
        List<Municipality> members = List.copyOf(difference.values().keySet());
        return new ChartSpec(
                category.id(),
                Text.of("Flere eller færre end forventet: ", "More or fewer than expected: ")
                        .plus(category.name()),
                Unit.PERCENTAGE_POINT.words().plus(Text.same(", " + category.year())),
                point(category, own, category.id() + "_chart"),
                ChartSpec.Kind.RANKED_BARS,
                category.id(),
                members.stream().map(member -> Text.same(member.name())).toList(),
                List.of(new ChartSpec.Series(
                        "difference",
                        Text.of("Observeret minus forventet", "Observed less expected"),
                        Role.GROUP,
                        false,
                        List.copyOf(difference.values().values()),
                        members.indexOf(own),
                        2)));
    }

    /** Observed over expected; on the line a municipality has what was expected of it. */
    private static ChartSpec scatter(ShareCategory category, Municipality own) {
        List<Municipality> members = category.observed().values().keySet().stream()
                .filter(category.expected()::containsKey)
                .toList();
        List<Figure> expected = members.stream()
                .map(member -> Objects.requireNonNull(category.expected().get(member)))
                .toList();
        int at = members.indexOf(own);
        return new ChartSpec(
                category.id() + "_expected",
                Text.of("Forventet og observeret: ", "Expected and observed: ").plus(category.name()),
                Text.of(
                        "pct. af befolkningen, " + category.year() + "; over linjen er flere på ydelse end forventet",
                        "pct. of the population, " + category.year()
                                + "; above the line more are on benefits than expected"),
                point(category, own, category.id() + "_expected_chart"),
                ChartSpec.Kind.SCATTER,
                category.id(),
                members.stream().map(member -> Text.same(member.name())).toList(),
                List.of(
                        new ChartSpec.Series(
                                "expected", Text.of("Forventet", "Expected"), Role.GROUP, false, expected, at, 2),
                        new ChartSpec.Series(
                                "observed",
                                Text.of("Observeret", "Observed"),
                                Role.GROUP,
                                false,
                                members.stream()
                                        .map(member -> category.observed().value(member))
                                        .toList(),
                                at,
                                2),
                        new ChartSpec.Series(
                                "as_expected",
                                Text.of("som forventet", "as expected"),
                                Role.TARGET,
                                true,
                                expected,
                                -1,
                                2)));
    }

    private static Sentence point(ShareCategory category, Municipality own, String id) {
        Sentence.Builder sentence = Sentence.of(id);
        Figure difference = category.difference().values().get(own);
        if (difference == null || !difference.value().isPresent()) {
            return sentence.words(own.name() + " har ingen tal her.", own.name() + " has no numbers here.")
                    .end();
        }
        sentence.words(own.name() + " har ", own.name() + " has ").number(difference, 2, Form.MAGNITUDE_WITH_UNIT);
        ShareSentences.moreOrFewer(sentence, difference);
        category.difference()
                .rank(own)
                .ifPresent(rank -> sentence.words(", plads ", ", rank ")
                        .number(rank, 0, Form.PLAIN)
                        .words(
                                " af " + category.difference().size(),
                                " of " + category.difference().size()));
        return sentence.words(".", ".").end();
    }
}
