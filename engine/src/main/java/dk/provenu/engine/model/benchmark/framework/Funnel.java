package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.statistics.Means;
import dk.provenu.engine.statistics.Normal;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A funnel plot (Spiegelhalter 2005, "Funnel plots for comparing institutional performance", Statistics in Medicine 24):
 * observed over expected persons against the expected number, with the limits within which chance alone would keep a
 * municipality. Counts of persons on benefit spread more than Poisson numbers, so the limits are widened by the
 * over-dispersion: the mean square of the z-scores, the outermost tenth at either end drawn in to the tenth. It is never
 * taken to be below 1.
 *
 * @param points by municipality, in the order of the data
 * @param dispersion the over-dispersion
 */
record Funnel(Map<Municipality, Point> points, Figure dispersion) {

    private static final double DRAWN_IN = 0.1;
    private static final double INNER = 0.95;
    private static final double OUTER = 0.998;
    private static final Text METHOD = Text.of(
            "tragtplot med grænser for overspredning (Spiegelhalter 2005)",
            "funnel plot with limits for over-dispersion (Spiegelhalter 2005)");

    /**
     * One municipality.
     *
     * @param expected persons expected
     * @param ratio observed over expected
     * @param low95 the lower of the limits between which chance keeps 95 of 100
     * @param high95 the upper of them
     * @param low998 the lower of the limits between which chance keeps 998 of 1,000
     * @param high998 the upper of them
     * @param outside 0 within, 1 outside the inner limits, 2 outside the outer; negative below them
     */
    record Point(
            Figure expected, Figure ratio, Figure low95, Figure high95, Figure low998, Figure high998, int outside) {}

    /** The funnel of a share of a population; empty where the outcome is none, or fewer than ten have a population. */
    static Optional<Funnel> of(OwnExpected own) {
        RegressionData data = own.regression().data();
        Unit unit = data.outcome().unit();
        if (unit.form() != Unit.Form.PERCENT && unit.form() != Unit.Form.SHARE) {
            return Optional.empty();
        }
        Map<Municipality, Figure> expected = new LinkedHashMap<>();
        Map<Municipality, Figure> ratios = new LinkedHashMap<>();
        List<Double> scores = new ArrayList<>();
        for (Municipality member : data.municipalities()) {
            Figure population = data.population().get(member);
            OwnExpected.Explained explained = own.of(member);
            if (population == null
                    || !(population.value().orNaN() > 0)
                    || explained.expected().number() <= 0) {
                continue;
            }
            FigureId id = FrameworkRegression.ID.child("funnel", member.code());
            Figure persons = persons(
                    id,
                    "expected",
                    "Forventede personer",
                    "Expected persons",
                    explained.expected(),
                    population,
                    member);
            Figure observed = persons(
                    id,
                    "observed",
                    "Observerede personer",
                    "Observed persons",
                    explained.outcome(),
                    population,
                    member);
            Figure ratio = Figure.derived(
                    id.child("ratio"),
                    Text.of("Observeret over forventet, " + member.name(), "Observed over expected, " + member.name()),
                    new Quotient(),
                    observed,
                    persons);
            expected.put(member, persons);
            ratios.put(member, ratio);
            scores.add((ratio.number() - 1) * Math.sqrt(persons.number()));
        }
        return scores.size() < 10 ? Optional.empty() : Optional.of(build(expected, ratios, scores));
    }

    private static Figure persons(
            FigureId id, String column, String da, String en, Figure share, Figure population, Municipality member) {
        Text label = Text.of(da + ", " + member.name(), en + ", " + member.name());
        Figure factor = share.unit().form() == Unit.Form.PERCENT
                ? Figure.derived(
                        id.child(column + "_share"), share.label(), Convert.between(Unit.PERCENT, Unit.SHARE), share)
                : share;
        return Figure.derived(id.child(column), label, new Product(), factor, population);
    }

    /** The over-dispersion of z-scores, at least 1. */
    static double dispersion(List<Double> scores) {
        double[] z = scores.stream().mapToDouble(Double::doubleValue).toArray();
        double low = Means.quantile(z, DRAWN_IN);
        double high = Means.quantile(z, 1 - DRAWN_IN);
        double sum = 0;
        for (double score : z) {
            double drawn = Math.clamp(score, low, high);
            sum += drawn * drawn;
        }
        return Math.max(1, sum / z.length);
    }

    private static Funnel build(
            Map<Municipality, Figure> expected, Map<Municipality, Figure> ratios, List<Double> scores) {
        double phi = dispersion(scores);
        Group all = Group.of(
                FrameworkRegression.ID.child("columns", "ratio"),
                Text.of("observeret over forventet", "observed over expected"),
                List.copyOf(ratios.values()));
        Map<String, String> settings =
                Map.of("municipalities", Integer.toString(scores.size()), "drawn_in", "0.1", "limits", "0.95, 0.998");
        Figure dispersion = Figure.modelled(
                FrameworkRegression.ID.child("fit", "dispersion", "value"),
                Text.of("Overspredning", "Over-dispersion"),
                Value.of(phi),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(METHOD, settings, List.of(all)),
                List.of());
        Map<Municipality, Point> points = new LinkedHashMap<>();
        ratios.forEach((member, ratio) -> {
            Figure persons = Objects.requireNonNull(expected.get(member));
            Figure[] limits = new Figure[4];
            int at = 0;
            for (double level : new double[] {INNER, OUTER}) {
                double reach = Normal.quantile(0.5 + level / 2) * Math.sqrt(phi / persons.number());
                limits[at++] = limit(member, level, "low", Math.max(0, 1 - reach), persons, dispersion);
                limits[at++] = limit(member, level, "high", 1 + reach, persons, dispersion);
            }
            double y = ratio.number();
            int outside = y < limits[2].number() || y > limits[3].number()
                    ? 2
                    : y < limits[0].number() || y > limits[1].number() ? 1 : 0;
            points.put(
                    member,
                    new Point(persons, ratio, limits[0], limits[1], limits[2], limits[3], y < 1 ? -outside : outside));
        });
        return new Funnel(points, dispersion);
    }

    private static Figure limit(
            Municipality member, double level, String side, double number, Figure persons, Figure dispersion) {
        String percent = String.format(Locale.ROOT, "%s", level == INNER ? "95" : "99.8");
        return Figure.modelled(
                FrameworkRegression.ID.child("funnel", member.code(), side + "_" + percent),
                Text.of(
                        (side.equals("low") ? "Nedre" : "Øvre") + " grænse " + percent.replace('.', ',') + " pct., "
                                + member.name(),
                        (side.equals("low") ? "Lower" : "Upper") + " limit " + percent + " pct., " + member.name()),
                Value.of(number),
                Unit.NUMBER,
                PriceBasis.none(),
                new Origin.Modelled(METHOD, Map.of("level", percent), List.of(persons, dispersion)),
                List.of());
    }
}
