package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Uncertainty.Distribution;
import dk.provenu.engine.statistics.Normal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the chosen evidence says of an effect at one's own place.
 *
 * @param label the entry's name, or how many were pooled
 * @param estimate the effect; missing with the reason where only its sign is known
 * @param deviation how far the effect at a new place may lie from it, as a standard deviation in the estimate's unit: of
 *     one entry its error, of several their error and the spread between them; empty where the source gives none
 * @param entries the entries behind
 */
public record EvidenceEffect(Text label, Figure estimate, OptionalDouble deviation, List<Entry> entries) {

    /** Low and high of a plan are the 10th and 90th percentile. */
    private static final double HIGH = 0.9;

    public EvidenceEffect {
        entries = List.copyOf(entries);
    }

    /** Whether something in it was invented for an example. */
    public boolean constructed() {
        return entries.stream().anyMatch(Entry::constructed);
    }

    /** Whether something in it is only what somebody hoped for. */
    public boolean expectation() {
        return entries.stream().anyMatch(Entry::expectation);
    }

    /**
     * The effect as an assumption of one's own plan, with low and high from the deviation; empty where only a sign is
     * known.
     */
    public Optional<Figure> assumption(FigureId id, Text label) {
        if (!estimate.value().isPresent()) {
            return Optional.empty();
        }
        Optional<Uncertainty> range = deviation.isPresent()
                ? Optional.of(new Uncertainty(
                        estimate.number() - Normal.quantile(HIGH) * deviation.getAsDouble(),
                        estimate.number() + Normal.quantile(HIGH) * deviation.getAsDouble(),
                        Distribution.SPLIT_NORMAL))
                : Optional.empty();
        return Optional.of(Figure.assumption(
                id,
                label,
                estimate.value(),
                estimate.unit(),
                estimate.priceBasis(),
                new Origin.Assumption(
                        Text.of("Fra beviset: ", "From the evidence: ").plus(this.label), Optional.empty(), range),
                List.of()));
    }

    /** How far one's own estimate lies from it; empty where either is missing or the evidence gives no deviation. */
    public Optional<EvidenceDistance> distance(FigureId id, Figure own) {
        return EvidenceDistance.of(id, own, this);
    }
}
