package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a number of posts come to, in mio. kr.
 *
 * @param claimed what was promised; missing where nothing was
 * @param shared what of it counts when overlaps are taken out
 * @param overlap the second less the first: 0 or less
 * @param expected what was promised of that which has been followed up
 * @param realised what was saved of it
 * @param difference realised less expected
 */
record Sums(Figure claimed, Figure shared, Figure overlap, Figure expected, Figure realised, Figure difference) {

    private static final Text NO_POST = Text.of("ingen post i gevinstregnskabet endnu", "no post in the ledger yet");

    static Sums of(FigureId id, Text words, List<Post> posts) {
        Figure claimed = sum(
                id.child("claimed"),
                Text.of("Lovet, ", "Promised, ").plus(words),
                posts.stream().flatMap(post -> post.claim().map(Claim::amount).stream()));
        Figure shared = sum(
                id.child("shared"),
                Text.of("Tæller efter overlap, ", "Counts after overlap, ").plus(words),
                posts.stream().flatMap(post -> post.counted().stream()));
        Figure expected = sum(
                id.child("expected"),
                Text.of("Lovet af det, der er fulgt op, ", "Promised of what has been followed up, ")
                        .plus(words),
                posts.stream().filter(Post::isFollowedUp).flatMap(post -> post.claim().map(Claim::amount).stream()));
        Figure realised = sum(
                id.child("realised"),
                Text.of("Realiseret, ", "Realised, ").plus(words),
                posts.stream().flatMap(post -> post.realised().stream()));
        return new Sums(
                claimed,
                shared,
                less(id.child("overlap"), Text.of("Overlap, ", "Overlap, ").plus(words), shared, claimed),
                expected,
                realised,
                less(
                        id.child("difference"),
                        Text.of("Realiseret minus lovet, ", "Realised less promised, ")
                                .plus(words),
                        realised,
                        expected));
    }

    /** The sum, or missing where there is nothing to add. */
    static Figure sum(FigureId id, Text label, Stream<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures.toList());
        if (all.isEmpty()) {
            return nothing(id, label, NO_POST);
        }
        return Figure.derived(id, label, new Sum(), Group.of(id.child("of"), label, all));
    }

    static Figure less(FigureId id, Text label, Figure first, Figure second) {
        Optional<Figure> missing = Stream.of(first, second)
                .filter(figure -> !figure.value().isPresent())
                .findFirst();
        return missing.isPresent()
                ? nothing(id, label, NO_POST)
                : Figure.derived(id, label, new Difference(), first, second);
    }

    /** A number that is not there, and why. */
    static Figure nothing(FigureId id, Text label, Text why) {
        return Figure.parameter(
                id,
                label,
                Value.missing(MissingReason.NOT_FILLED, why),
                Unit.MILLION_KRONER,
                new PriceBasis.Unknown(SavingsLedger.ID),
                new Reference("Gevinstregnskabet", "", ""),
                List.of());
    }
}
