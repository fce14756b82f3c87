package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Mean;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.model.benchmark.framework.RegressionData.Variable;
import dk.provenu.engine.statistics.Means;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The expected value of each municipality as a sum of figures: the mean of the outcome, and of each condition its effect
 * times how far the municipality lies from the mean. A fit with a constant goes through the (weighted) means, so the sum
 * is the fitted value exactly. Effects are told per standard deviation, because a product of units such as "pct. of the
 * outcome per year of age" has no meaning of its own. Percentages are added as shares and turned back last.
 */
final class OwnExpected {

    /**
     * One condition of one municipality.
     *
     * @param fromMean its number less the mean of all
     * @param deviations the same in standard deviations
     * @param contribution what that adds to the expected value
     * @param shown the contribution in the unit of the outcome's differences
     */
    record Part(Figure fromMean, Figure deviations, Figure contribution, Figure shown) {}

    /**
     * One municipality.
     *
     * @param outcome what was observed
     * @param parts by condition
     * @param expected mean and contributions added up
     * @param difference observed less expected
     */
    record Explained(Figure outcome, Map<Variable, Part> parts, Figure expected, Figure difference) {}

    private final OwnRegression own;
    private final boolean percent;
    private final Figure mean;
    private final Figure meanShown;
    private final Map<Variable, Figure> means = new LinkedHashMap<>();
    private final Map<Variable, Figure> deviations = new LinkedHashMap<>();
    private final Map<Variable, Figure> effects = new LinkedHashMap<>();
    private final Map<Variable, Figure> shownEffects = new LinkedHashMap<>();
    private final Map<Municipality, Explained> explained = new LinkedHashMap<>();

    OwnExpected(OwnRegression own) {
        this.own = own;
        RegressionData data = own.data();
        Variable outcome = data.outcome();
        percent = outcome.unit().form() == Unit.Form.PERCENT;
        meanShown = average(outcome);
        mean = percent ? toShare(meanShown) : meanShown;
        double[] coefficients = own.fit().coefficients();
        for (int j = 0; j < data.conditions().size(); j++) {
            Variable condition = data.conditions().get(j);
            Figure average = average(condition);
            means.put(condition, average);
            Municipality first = data.municipalities().getFirst();
            Figure sample = fromMean(condition, first, average);
            double deviation = Means.deviation(own.numbers(j));
            deviations.put(
                    condition,
                    own.leaf(
                            path("conditions", condition.code(), "deviation"),
                            Text.of("Standardafvigelse, ", "Standard deviation, ")
                                    .plus(condition.label()),
                            deviation,
                            sample.unit(),
                            sample.priceBasis()));
            effects.put(
                    condition,
                    own.leaf(
                            path("conditions", condition.code(), percent ? "effect_share" : "effect"),
                            Text.of("Virkning af en standardafvigelse, ", "Effect of a standard deviation, ")
                                    .plus(condition.label()),
                            percent ? coefficients[j + 1] * deviation / 100 : coefficients[j + 1] * deviation,
                            percent ? Unit.SHARE : mean.unit(),
                            mean.priceBasis()));
            shownEffects.put(condition, shown(condition, get(effects, condition)));
        }
        data.municipalities().forEach(member -> explained.put(member, explain(member)));
    }

    private static FigureId path(String... parts) {
        return FrameworkRegression.ID.child(parts);
    }

    private Figure average(Variable variable) {
        Text label = Text.of("Gennemsnit, ", "Mean, ").plus(variable.label());
        FigureId id = path("means", variable.code());
        if (!own.choice().weighted()) {
            return Figure.derived(id, label, new Mean(), own.column(variable));
        }
        Group weights = Group.of(
                path("columns", "weights"),
                Text.of("befolkning", "population"),
                own.data().municipalities().stream()
                        .map(member ->
                                Objects.requireNonNull(own.data().population().get(member)))
                        .toList());
        return Figure.derived(id, label, new WeightedMean(), own.column(variable), weights);
    }

    private static Figure toShare(Figure figure) {
        return Figure.derived(
                figure.id().child("share"), figure.label(), Convert.between(Unit.PERCENT, Unit.SHARE), figure);
    }

    private static Figure fromMean(Variable condition, Municipality member, Figure average) {
        return Figure.derived(
                path("explained", member.code(), condition.code(), "from_mean"),
                condition
                        .label()
                        .plus(Text.of(" minus gennemsnittet, ", " less the mean, "))
                        .plus(name(member)),
                new Difference(),
                condition.value(member),
                average);
    }

    private static Text name(Municipality member) {
        return Text.same(member.name());
    }

    private Explained explain(Municipality member) {
        Map<Variable, Part> parts = new LinkedHashMap<>();
        List<Node> terms = new ArrayList<>(List.of(mean));
        for (Variable condition : own.data().conditions()) {
            Part part = part(condition, member);
            parts.put(condition, part);
            terms.add(part.contribution());
        }
        Text label = Text.of("Forventet, ", "Expected, ")
                .plus(own.data().outcome().label())
                .plus(Text.same(", " + member.name()));
        FigureId id = path("expected", member.code(), "expected");
        Figure sum = Figure.derived(percent ? id.child("share") : id, label, new Sum(), terms, List.of());
        Figure expected = percent ? Figure.derived(id, label, Convert.between(Unit.SHARE, Unit.PERCENT), sum) : sum;
        Figure outcome = own.data().outcome().value(member);
        return new Explained(
                outcome,
                parts,
                expected,
                Figure.derived(
                        path("expected", member.code(), "difference"),
                        Text.of("Observeret minus forventet, ", "Observed less expected, ")
                                .plus(name(member)),
                        new Difference(),
                        outcome,
                        expected));
    }

    private Part part(Variable condition, Municipality member) {
        FigureId id = path("explained", member.code(), condition.code());
        Text label = Text.of("Bidrag fra ", "Contribution of ")
                .plus(condition.label())
                .plus(Text.same(", " + member.name()));
        Figure fromMean = fromMean(condition, member, get(means, condition));
        Figure z = Figure.derived(
                id.child("deviations"),
                condition
                        .label()
                        .plus(Text.of(" i standardafvigelser, ", " in standard deviations, "))
                        .plus(name(member)),
                new Share(),
                fromMean,
                get(deviations, condition));
        Figure contribution = Figure.derived(
                id.child(percent ? "contribution_share" : "contribution"),
                label,
                new Product(),
                get(effects, condition),
                z);
        Figure shown = percent
                ? Figure.derived(
                        id.child("contribution"),
                        label,
                        Convert.between(Unit.SHARE, Unit.PERCENTAGE_POINT),
                        contribution)
                : contribution;
        return new Part(fromMean, z, contribution, shown);
    }

    private static Figure get(Map<Variable, Figure> figures, Variable variable) {
        return Objects.requireNonNull(figures.get(variable));
    }

    OwnRegression regression() {
        return own;
    }

    Explained of(Municipality member) {
        return Objects.requireNonNull(explained.get(member));
    }

    boolean has(Municipality member) {
        return explained.containsKey(member);
    }

    /** The outcome's mean, as it is shown. */
    Figure mean() {
        return meanShown;
    }

    Figure mean(Variable condition) {
        return get(means, condition);
    }

    /** The effect of one standard deviation, in the unit of the outcome's differences. */
    Figure effect(Variable condition) {
        return get(shownEffects, condition);
    }

    private Figure shown(Variable condition, Figure effect) {
        return percent
                ? Figure.derived(
                        path("conditions", condition.code(), "effect"),
                        effect.label(),
                        Convert.between(Unit.SHARE, Unit.PERCENTAGE_POINT),
                        effect)
                : effect;
    }

    Figure deviation(Variable condition) {
        return get(deviations, condition);
    }
}
