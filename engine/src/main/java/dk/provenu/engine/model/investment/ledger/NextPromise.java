package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Sum;
import java.util.List;
import java.util.Optional;

/**
 * What a case promises for the periods that are still to come, corrected by what earlier promises became.
 *
 * @param key its name in ids
 * @param label its name for people
 * @param promised the promise, in mio. kr.
 * @param corrected the promise times the correction
 * @param low the corrected low: as far below as the case's own, times the widening; empty where it gives none
 * @param high the corrected high
 */
record NextPromise(
        String key, Text label, Figure promised, Figure corrected, Optional<Figure> low, Optional<Figure> high) {

    /** The case's promises that nobody has followed up; empty where there are none. */
    static Optional<NextPromise> of(String key, Text label, List<Post> posts, Grade grade) {
        List<Claim> open = posts.stream()
                .filter(post -> post.realised().isEmpty())
                .flatMap(post -> post.claim().stream())
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        FigureId id = Promise.id("next", key);
        Figure promised = Sums.sum(
                id.child("promised"),
                Text.of("Lovet fremover, ", "Promised ahead, ").plus(label),
                open.stream().map(Claim::amount));
        Figure share = share(id, grade.correction());
        Figure corrected = product(
                id.child("corrected"),
                Text.of("Korrigeret løfte, ", "Corrected promise, ").plus(label),
                promised,
                share);
        boolean ranged = grade.widening().value().isPresent()
                && open.stream()
                        .allMatch(
                                claim -> claim.low().isPresent() && claim.high().isPresent());
        if (!ranged) {
            return Optional.of(new NextPromise(key, label, promised, corrected, Optional.empty(), Optional.empty()));
        }
        Figure low = Sums.sum(
                id.child("own_low"),
                Text.of("Sagens lave skøn, ", "The case's low, ").plus(label),
                open.stream().flatMap(claim -> claim.low().stream()));
        Figure high = Sums.sum(
                id.child("own_high"),
                Text.of("Sagens høje skøn, ", "The case's high, ").plus(label),
                open.stream().flatMap(claim -> claim.high().stream()));
        Figure below = distance(id, "below", label, promised, low, share, grade.widening());
        Figure above = distance(id, "above", label, high, promised, share, grade.widening());
        return Optional.of(new NextPromise(
                key,
                label,
                promised,
                corrected,
                Optional.of(Figure.derived(
                        id.child("low"),
                        Text.of("Korrigeret lavt skøn, ", "Corrected low, ").plus(label),
                        new Difference(),
                        corrected,
                        below)),
                Optional.of(Figure.derived(
                        id.child("high"),
                        Text.of("Korrigeret højt skøn, ", "Corrected high, ").plus(label),
                        new Sum(),
                        corrected,
                        above))));
    }

    private static Figure share(FigureId id, Figure correction) {
        return Figure.derived(
                id.child("correction"), correction.label(), Convert.between(Unit.PERCENT, Unit.SHARE), correction);
    }

    private static Figure distance(
            FigureId id, String key, Text label, Figure more, Figure less, Figure share, Figure widening) {
        Figure own = Figure.derived(
                id.child("own_" + key),
                Text.of("Sagens egen afstand, ", "The case's own distance, ").plus(label),
                new Difference(),
                more,
                less);
        return product(
                id.child(key),
                Text.of("Korrigeret afstand, ", "Corrected distance, ").plus(label),
                own,
                share,
                widening);
    }

    private static Figure product(FigureId id, Text label, Node... factors) {
        return Figure.derived(id, label, new Product(), factors);
    }
}
