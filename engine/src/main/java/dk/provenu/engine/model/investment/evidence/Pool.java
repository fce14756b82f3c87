package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.figure.operation.WeightedMean;
import dk.provenu.engine.statistics.MetaAnalysis;
import dk.provenu.engine.statistics.MetaAnalysis.Method;
import dk.provenu.engine.statistics.MetaAnalysis.Pooled;
import dk.provenu.engine.statistics.Normal;
import dk.provenu.engine.statistics.StudentT;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Several entries of one measure pooled. The weights and what is made of the spread are modelled; the pooled effect is the
 * weighted mean of the entries' own numbers.
 *
 * @param entries at least two
 * @param weights each entry's weight as a share
 * @param effect the pooled effect, in the entries' unit
 * @param low the lower end of its 95 pct. confidence interval
 * @param high the upper end
 * @param nextLow the lower end of the 95 pct. interval in which the effect at a new place will lie; undefined of two entries
 * @param nextHigh its upper end
 * @param spread the standard deviation between true effects
 * @param inconsistency I squared in pct.
 * @param chance the p-value of the entries' lying so far apart by chance, as a share
 * @param found what the method found, in plain numbers
 */
record Pool(
        List<Entry> entries,
        List<Figure> weights,
        Figure effect,
        Figure low,
        Figure high,
        Figure nextLow,
        Figure nextHigh,
        Figure spread,
        Figure inconsistency,
        Figure chance,
        Pooled found) {

    /** The confidence of the intervals that are shown. */
    private static final double UPPER = 0.975;

    Pool {
        entries = List.copyOf(entries);
        weights = List.copyOf(weights);
    }

    /** The entries pooled; their figures lie below the given id. */
    static Pool of(FigureId id, Text label, List<Entry> entries, Method method) {
        double[] estimates =
                entries.stream().mapToDouble(entry -> entry.estimate().number()).toArray();
        double[] variances = entries.stream()
                .mapToDouble(entry -> Math.pow(entry.error().getAsDouble(), 2))
                .toArray();
        Pooled found = new MetaAnalysis(estimates, variances).pool(method);
        List<Figure> members = entries.stream().map(Entry::estimate).toList();
        Maker maker = new Maker(id, label, members, found);
        List<Figure> weights = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            weights.add(maker.modelled(
                    "weight_" + entry.id(),
                    Text.of("Vægt, ", "Weight, ").plus(entry.label()),
                    found.weights().get(i),
                    Unit.SHARE));
        }
        Figure effect = Figure.derived(
                id.child("effect"),
                Text.of("Samlet virkning, ", "Pooled effect, ").plus(label),
                new WeightedMean(),
                Group.of(id.child("estimates"), label, members),
                Group.of(id.child("weights"), Text.of("Vægte", "Weights"), weights));
        int studies = entries.size();
        boolean fixed = method == Method.FIXED;
        Figure margin = maker.margin(
                "margin",
                fixed ? Normal.quantile(UPPER) : new StudentT(studies - 1).quantile(UPPER),
                found.believedError());
        Figure next = maker.margin(
                "next_margin",
                fixed ? Normal.quantile(UPPER) : studies < 3 ? Double.NaN : new StudentT(studies - 2).quantile(UPPER),
                found.errorOfNext());
        return new Pool(
                entries,
                weights,
                effect,
                maker.limit("low", Text.of("Nedre grænse, ", "Lower limit, "), effect, margin, false),
                maker.limit("high", Text.of("Øvre grænse, ", "Upper limit, "), effect, margin, true),
                maker.limit("next_low", Text.of("Nyt sted, nedre, ", "New place, lower, "), effect, next, false),
                maker.limit("next_high", Text.of("Nyt sted, øvre, ", "New place, upper, "), effect, next, true),
                maker.modelled(
                        "spread",
                        Text.of("Spredning mellem steder, ", "Spread between places, ")
                                .plus(label),
                        Math.sqrt(found.spread()),
                        effect.unit()),
                maker.modelled(
                        "inconsistency",
                        Text.of("I², ", "I squared, ").plus(label),
                        100 * found.inconsistency(),
                        Unit.PERCENT),
                maker.modelled("chance", Text.of("p-værdi, ", "p-value, ").plus(label), found.chance(), Unit.NUMBER),
                found);
    }

    static Text words(Method method) {
        return switch (method) {
            case FIXED -> Text.of("én fælles virkning", "one common effect");
            case DERSIMONIAN_LAIRD ->
                Text.of("tilfældige virkninger, DerSimonian-Laird", "random effects, DerSimonian-Laird");
            case PAULE_MANDEL -> Text.of("tilfældige virkninger, Paule-Mandel", "random effects, Paule-Mandel");
            case REML -> Text.of("tilfældige virkninger, REML", "random effects, REML");
        };
    }

    /** Makes the modelled figures, all with the same method and settings. */
    private record Maker(FigureId id, Text label, List<Figure> members, Pooled found) {

        Figure modelled(String key, Text words, double number, Unit unit) {
            Map<String, String> settings = Map.of(
                    "Q", plain(found.heterogeneity()),
                    "tau2", plain(found.spread()),
                    "I2_pct", plain(100 * found.inconsistency()),
                    "standard_error", plain(found.error()),
                    "standard_error_hartung_knapp", plain(found.errorOfFew()),
                    "studies", Integer.toString(members.size()));
            return Figure.modelled(
                    id.child(key),
                    words,
                    Double.isFinite(number)
                            ? Value.of(number)
                            : Value.missing(
                                    MissingReason.UNDEFINED,
                                    Text.of(
                                            "et nyt sted kan ikke forudsiges af færre end tre undersøgelser",
                                            "a new place cannot be predicted from fewer than three studies")),
                    unit,
                    unit.isMoney() ? members.getFirst().priceBasis() : PriceBasis.none(),
                    new Origin.Modelled(Pool.words(found.method()), settings, List.<Node>copyOf(members)),
                    List.of());
        }

        Figure margin(String key, double quantile, double error) {
            Figure times = modelled(
                    key + "_times",
                    Text.of("Fraktil (normal eller t), 97,5 pct.", "Quantile (normal or t), 97.5 pct."),
                    quantile,
                    Unit.NUMBER);
            Figure off = modelled(
                    key + "_error",
                    Text.of("Standardfejl, ", "Standard error, ").plus(label),
                    error,
                    members.getFirst().unit());
            return Figure.derived(
                    id.child(key), Text.of("Margen, ", "Margin, ").plus(label), new Product(), times, off);
        }

        Figure limit(String key, Text words, Figure effect, Figure margin, boolean upper) {
            return Figure.derived(
                    id.child(key), words.plus(label), upper ? new Sum() : new Difference(), effect, margin);
        }

        private static String plain(double number) {
            return String.format(Locale.ROOT, "%.6g", number);
        }
    }
}
