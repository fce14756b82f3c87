package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.analysis.Draws;
import dk.provenu.engine.figure.analysis.Outcome;
import dk.provenu.engine.figure.analysis.Tornado;
import dk.provenu.engine.figure.operation.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How sure the gain is: the uncertain numbers drawn many times through the same graph, and one at a time at their low and
 * high.
 *
 * @param chance the chance of a gain above zero, pct.
 * @param low the gain that one draw in ten lies below
 * @param middle the middle of the draws
 * @param high the gain that one draw in ten lies above
 * @param moves what moves it most, the widest first
 */
record Certainty(Figure chance, Figure low, Figure middle, Figure high, List<Move> moves) {

    private static final int SHOWN = 10;

    /**
     * One number of the plan at its low and its high, all else as planned.
     *
     * @param changeLow what its low does to the gain
     * @param changeHigh what its high does
     */
    record Move(Figure number, Figure low, Figure high, Figure changeLow, Figure changeHigh) {}

    /** Empty where no number of the plan has a low and a high. */
    static Optional<Certainty> of(Ids root, Figure gain, int draws, long seed) {
        Plan plan = Plan.of(Graph.of(List.of(gain)));
        List<Tornado.Span> spans = new ArrayList<>();
        for (Figure figure : plan.order()) {
            if (figure.origin() instanceof Origin.Assumption(var note, var cell, var uncertainty)) {
                uncertainty.ifPresent(range -> spans.add(new Tornado.Span(figure.id(), range.low(), range.high())));
            }
        }
        if (spans.isEmpty() || !gain.value().isPresent()) {
            return Optional.empty();
        }
        Outcome outcome = Draws.of(plan, List.of(gain.id()), draws, seed).get(gain.id());
        Maker maker = new Maker(root.below("certainty"), gain, draws, seed);
        OptionalDouble share = outcome.probabilityAbove(0);
        return Optional.of(new Certainty(
                maker.found(
                        "chance",
                        Text.of("Sandsynlighed for en gevinst over nul", "Chance of a gain above zero"),
                        share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share,
                        Unit.PERCENT),
                maker.found(
                        "low",
                        Text.of("Gevinst, 10-pct.-fraktil", "Gain, 10th percentile"),
                        outcome.quantile(0.1),
                        gain.unit()),
                maker.found(
                        "middle", Text.of("Gevinst, midterste", "Gain, median"), outcome.quantile(0.5), gain.unit()),
                maker.found(
                        "high",
                        Text.of("Gevinst, 90-pct.-fraktil", "Gain, 90th percentile"),
                        outcome.quantile(0.9),
                        gain.unit()),
                Tornado.of(plan, gain.id(), spans).bars().stream()
                        .limit(SHOWN)
                        .map(maker::move)
                        .toList()));
    }

    private record Maker(Ids ids, Figure gain, int draws, long seed) {

        Figure found(String key, Text label, OptionalDouble number, Unit unit) {
            return ids.modelled(
                    key,
                    label,
                    number.isPresent()
                            ? Value.of(number.getAsDouble())
                            : Value.missing(
                                    MissingReason.UNDEFINED,
                                    Text.of("ingen trækning gav et svar", "no draw gave an answer")),
                    unit,
                    unit.isMoney() ? gain.priceBasis() : PriceBasis.none(),
                    Text.of("De usikre forudsætninger trukket mange gange", "The uncertain numbers drawn many times"),
                    Map.of("draws", Integer.toString(draws), "seed", Long.toString(seed)),
                    List.of(gain));
        }

        Move move(Tornado.Bar bar) {
            Figure number = bar.input();
            Ids own = ids.below("moves", FigureId.key(number.id().value()));
            Map<String, String> ends = Map.of("low", Double.toString(bar.low()), "high", Double.toString(bar.high()));
            return new Move(
                    number,
                    at(own, "low", number, Value.of(bar.low()), ends),
                    at(own, "high", number, Value.of(bar.high()), ends),
                    change(own, "change_low", at(own, "at_low", gain, bar.atLow(), ends)),
                    change(own, "change_high", at(own, "at_high", gain, bar.atHigh(), ends)));
        }

        private static Figure at(Ids own, String key, Figure like, Value value, Map<String, String> ends) {
            return own.modelled(
                    key,
                    like.label()
                            .plus(Text.of(
                                    ": " + (key.endsWith("low") ? "lav" : "høj"),
                                    key.endsWith("low") ? ": low" : ": high")),
                    value,
                    like.unit(),
                    like.priceBasis(),
                    Text.of("Én forudsætning ad gangen", "One number at a time"),
                    ends,
                    List.of(like));
        }

        private Figure change(Ids own, String key, Figure at) {
            return own.derived(key, Text.of("Ændring af gevinsten", "Change of the gain"), new Difference(), at, gain);
        }
    }
}
