package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.statistics.Normal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody's own estimate lies from the evidence.
 *
 * @param own the own estimate
 * @param effect what the evidence says
 * @param difference own less the evidence
 * @param deviations the difference in standard deviations of what may happen at a new place (z)
 * @param percentile the share of such places, in pct., whose effect lies below the own estimate
 */
public record EvidenceDistance(
        Figure own, EvidenceEffect effect, Figure difference, Figure deviations, Figure percentile) {

    static Optional<EvidenceDistance> of(FigureId id, Figure own, EvidenceEffect effect) {
        Figure estimate = effect.estimate();
        if (!own.value().isPresent()
                || !estimate.value().isPresent()
                || effect.deviation().isEmpty()) {
            return Optional.empty();
        }
        if (!own.unit().equals(estimate.unit())) {
            throw new ModelException(Text.of(
                    "Skønnet '" + own.label().da() + "' er i "
                            + own.unit().words().da() + ", men beviset '"
                            + effect.label().da() + "' er i "
                            + estimate.unit().words().da()
                            + ". Vælg et bevis i samme enhed, eller omregn skønnet.",
                    "The estimate '" + own.label().en() + "' is in "
                            + own.unit().words().en() + ", but the evidence '"
                            + effect.label().en() + "' is in "
                            + estimate.unit().words().en()
                            + ". Choose evidence in the same unit, or convert the estimate."));
        }
        double deviation = effect.deviation().getAsDouble();
        double z = (own.number() - estimate.number()) / deviation;
        Origin.Modelled origin = new Origin.Modelled(
                Text.of(
                        "Normalfordeling om beviset med standardafvigelsen for et nyt sted",
                        "Normal distribution about the evidence with the standard deviation of a new place"),
                Map.of("standard_deviation", String.format(Locale.ROOT, "%.6g", deviation)),
                List.<Node>of(own, estimate));
        return Optional.of(new EvidenceDistance(
                own,
                effect,
                Figure.derived(
                        id.child("difference"),
                        Text.of("Eget skøn minus beviset", "Own estimate less the evidence"),
                        new Difference(),
                        own,
                        estimate),
                Figure.modelled(
                        id.child("deviations"),
                        Text.of("Afstand i standardafvigelser (z)", "Distance in standard deviations (z)"),
                        Value.of(z),
                        Unit.NUMBER,
                        PriceBasis.none(),
                        origin,
                        List.of()),
                Figure.modelled(
                        id.child("percentile"),
                        Text.of(
                                "Steder, hvor virkningen ventes at være mindre end det egne skøn",
                                "Places where the effect is expected to be less than the own estimate"),
                        Value.of(100 * Normal.cdf(z)),
                        Unit.PERCENT,
                        PriceBasis.none(),
                        origin,
                        List.of())));
    }
}
