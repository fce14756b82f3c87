package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Copies;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.figure.analysis.Outcome;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The ranks of one measure when its inputs are drawn within their uncertainty, many times, through the same graph that made
 * the measure.
 *
 * @param measure the measure
 * @param postingPct how far posted amounts may be off in pct.; 0 for rounding alone
 * @param settings how it was drawn
 * @param ranks what became of each rank
 */
record Chance(Measure measure, double postingPct, Map<String, String> settings, Map<Municipality, Outcome> ranks) {

    private static final Text METHOD = Text.of(
            "tilfældige udtræk af input gennem den samme graf", "random draws of the inputs through the same graph");

    /**
     * Draws.
     *
     * @param draws how many times
     * @param seed the same seed gives the same draws
     */
    static Chance of(
            ModelInput input, Measure measure, List<Municipality> targets, double postingPct, int draws, long seed) {
        List<Figure> ranks = targets.stream()
                .filter(measure.ranks()::containsKey)
                .map(measure.ranks()::get)
                .toList();
        Inputs inputs = new Inputs(input, Graph.of(ranks).leaves(), postingPct);
        Map<Figure, Figure> copies = Copies.of(ranks, UnaryOperator.identity(), inputs::uncertain);
        List<Figure> drawn = ranks.stream().map(copies::get).toList();
        Draws all = Draws.of(
                Plan.of(Graph.of(drawn)), drawn.stream().map(Figure::id).toList(), draws, seed);
        Map<Municipality, Outcome> outcomes = new LinkedHashMap<>();
        targets.stream()
                .filter(measure.ranks()::containsKey)
                .forEach(member ->
                        outcomes.put(member, all.get(measure.rank(member).id())));
        Map<String, String> settings = new TreeMap<>();
        settings.put("draws", Integer.toString(draws));
        settings.put("seed", Long.toString(seed));
        settings.put("posting_pct", Double.toString(postingPct));
        return new Chance(measure, postingPct, settings, outcomes);
    }

    /** The probability of a place in pct. */
    Figure probability(FigureId id, Municipality member, int place) {
        Outcome outcome = get(member);
        double at = share(outcome, place - 0.5) - share(outcome, place + 0.5);
        return modelled(
                id,
                Text.of("Sandsynlighed for plads " + place + ", ", "Probability of rank " + place + ", ")
                        .plus(Text.same(member.name())),
                at * 100,
                Unit.PERCENT,
                member);
    }

    /** The probability in pct. of being among the n cheapest. */
    Figure amongCheapest(FigureId id, Municipality member, int n) {
        return modelled(
                id,
                Text.of(
                                "Sandsynlighed for at være blandt de " + n + " billigste, ",
                                "Probability of being among the " + n + " cheapest, ")
                        .plus(Text.same(member.name())),
                100 * (1 - share(get(member), n + 0.5)),
                Unit.PERCENT,
                member);
    }

    /** The 10th or 90th percentile of the rank. */
    Figure percentile(FigureId id, Municipality member, double p) {
        long pct = Math.round(p * 100);
        double[] rising = get(member).sorted();
        // A rank is whole: the lowest that so many of the draws do not exceed.
        double rank = rising[Math.clamp((long) Math.ceil(p * rising.length) - 1, 0, rising.length - 1)];
        return modelled(
                id,
                Text.of("Plads, " + pct + ". percentil, ", "Rank, percentile " + pct + ", ")
                        .plus(Text.same(member.name())),
                rank,
                Unit.RANK,
                member);
    }

    private Figure modelled(FigureId id, Text label, double value, Unit unit, Municipality member) {
        return Figure.modelled(
                id,
                label,
                Value.of(value),
                unit,
                PriceBasis.none(),
                new Origin.Modelled(METHOD, settings, List.of(measure.rank(member))),
                List.of());
    }

    private static double share(Outcome outcome, double above) {
        return outcome.probabilityAbove(above).orElse(0);
    }

    private Outcome get(Municipality member) {
        Outcome outcome = ranks.get(member);
        if (outcome == null) {
            throw new IllegalArgumentException(member + " was not drawn");
        }
        return outcome;
    }
}
