package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.statistics.Normal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What a case promised for the periods that have been followed up, and what it kept.
 *
 * @param key its name in ids
 * @param label its name for people
 * @param expected what it promised, in mio. kr.
 * @param realised what was saved, in mio. kr.
 * @param ratio the second as a share of the first
 * @param low the sum of its own 10th percentiles, where every period has one
 * @param high the sum of its own 90th percentiles, where every period has one
 */
record Promise(
        String key,
        Text label,
        Figure expected,
        Figure realised,
        Figure ratio,
        Optional<Figure> low,
        Optional<Figure> high) {

    private static final double UPPER = 0.9;

    static FigureId id(String... parts) {
        return FigureId.of(SavingsPromises.ID).child(parts);
    }

    static Promise of(String key, Text label, List<Post> posts) {
        FigureId id = id("case", key);
        List<Post> followed = posts.stream().filter(Post::isFollowedUp).toList();
        Figure expected = Sums.sum(
                id.child("expected"),
                Text.of("Lovet, ", "Promised, ").plus(label),
                followed.stream().flatMap(post -> post.claim().map(Claim::amount).stream()));
        Figure realised = Sums.sum(
                id.child("realised"),
                Text.of("Realiseret, ", "Realised, ").plus(label),
                followed.stream().flatMap(post -> post.realised().stream()));
        return new Promise(
                key,
                label,
                expected,
                realised,
                ratio(id.child("ratio"), label, realised, expected),
                ends(id.child("low"), Text.of("Lavt skøn, ", "Low, ").plus(label), followed, Claim::low),
                ends(id.child("high"), Text.of("Højt skøn, ", "High, ").plus(label), followed, Claim::high));
    }

    static Figure ratio(FigureId id, Text label, Figure realised, Figure expected) {
        return Figure.derived(
                id,
                Text.of("Realiseret som andel af lovet, ", "Realised as a share of promised, ")
                        .plus(label),
                new Share(),
                realised,
                Group.of(id.child("of"), expected.label(), List.of(expected)));
    }

    private static Optional<Figure> ends(
            FigureId id, Text label, List<Post> posts, Function<Claim, Optional<Figure>> end) {
        List<Figure> all = posts.stream()
                .flatMap(post -> post.claim().flatMap(end).stream())
                .toList();
        return all.isEmpty() || all.size() < posts.size()
                ? Optional.empty()
                : Optional.of(Sums.sum(id, label, all.stream()));
    }

    /** Whether it was kept within the case's own interval; empty where it gave none. */
    Optional<Boolean> inside() {
        return low.flatMap(
                least -> high.map(most -> least.number() <= realised.number() && realised.number() <= most.number()));
    }

    /** How far off it was, in the standard deviations that its own interval implies; empty where it gave none. */
    OptionalDouble deviations() {
        if (low.isEmpty() || high.isEmpty()) {
            return OptionalDouble.empty();
        }
        double deviation = (high.get().number() - low.get().number()) / (2 * Normal.quantile(UPPER));
        return deviation > 0
                ? OptionalDouble.of((realised.number() - expected.number()) / deviation)
                : OptionalDouble.empty();
    }
}
