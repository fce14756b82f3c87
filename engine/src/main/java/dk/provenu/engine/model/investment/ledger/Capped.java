package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Minimum;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.vocabulary.Period;
import java.util.List;
import java.util.Optional;

/**
 * What all cases save of a group in a period, and never more than the group costs.
 *
 * @param key the group and the period
 * @param cost what the group is and costs, where that is known
 * @param claimed what the cases promise, in mio. kr.
 * @param shared what of it counts when overlaps are taken out
 * @param counted the same, but no more than the group's cost
 */
record Capped(Cost.Key key, Optional<Cost> cost, Figure claimed, Figure shared, Figure counted) {

    static Capped of(Cost.Key key, Optional<Cost> cost, List<Figure> claims, List<Figure> parts) {
        Period period = key.period();
        FigureId id = SavingsLedger.id("group", key.group(), period.code());
        Text words = Text.same(key.group() + ", ").plus(period.words());
        Figure claimed = Figure.derived(
                id.child("claimed"), Text.of("Lovet, ", "Promised, ").plus(words), new Sum(), claims, List.of());
        Figure shared = Figure.derived(
                id.child("shared"),
                Text.of("Tæller efter overlap, ", "Counts after overlap, ").plus(words),
                new Sum(),
                parts,
                List.of());
        Figure counted = cost.filter(known -> known.amount().value().isPresent())
                .map(known -> Figure.derived(
                        id.child("counted"),
                        Text.of("Tæller, højst gruppens udgift, ", "Counts, at most the group's cost, ")
                                .plus(words),
                        new Minimum(),
                        shared,
                        known.amount()))
                .orElse(shared);
        return new Capped(key, cost, claimed, shared, counted);
    }

    /** Whether the group's cost is known and less than what the cases would save. */
    boolean bites() {
        return counted != shared && counted.value().orNaN() < shared.value().orNaN();
    }

    /** Whether it is known what the group costs. */
    boolean isKnown() {
        return counted != shared;
    }
}
