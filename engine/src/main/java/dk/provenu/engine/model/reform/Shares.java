package dk.provenu.engine.model.reform;

import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.model.reform.PartResult.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why a reform costs money: the state's estimate is a national amount shared out by the block grant, the own estimate
 * follows the municipality's share of the activity.
 *
 * @param parts the parts whose shares are known
 * @param explained the gap that the two shares make, all such parts together, by the first activity share of each
 * @param rest what is left of these parts' gap
 */
record Shares(List<OfPart> parts, Optional<Yearly> explained, Optional<Yearly> rest) {

    static final String TABLE = "shares";

    /**
     * A part's gap split by the two shares.
     *
     * @param blockGrant the share of the block grant, pct.
     * @param national the national amount that the state's estimate implies
     */
    record OfPart(Compared part, Yearly blockGrant, Yearly national, List<ByActivity> activities) {}

    /**
     * The same for one activity share.
     *
     * @param share the share of the activity, pct.
     * @param national the national amount that the own estimate implies
     * @param expected the own estimate that the state's national amount and the activity share give
     * @param explained what the two shares make of the gap
     * @param rest what they do not
     */
    record ByActivity(Yearly share, Yearly national, Yearly expected, Yearly explained, Yearly rest) {}

    static Shares of(List<PartResult> results) {
        List<OfPart> parts = new ArrayList<>();
        for (PartResult result : results) {
            if (result instanceof Compared part) {
                part.state().flatMap(state -> of(part, state)).ifPresent(parts::add);
            }
        }
        return new Shares(
                parts,
                sum(
                        "explained",
                        Text.of("Skyldes de to andele, i alt", "Due to the two shares, in all"),
                        parts.stream()
                                .map(part -> part.activities().getFirst().explained())
                                .toList()),
                sum(
                        "rest",
                        Text.of("Skyldes andet, i alt", "Due to other things, in all"),
                        parts.stream()
                                .map(part -> part.activities().getFirst().rest())
                                .toList()));
    }

    private static Optional<Yearly> sum(String key, Text label, List<Yearly> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(Yearly.of(TABLE, key, label, new Sum(), rows));
    }

    private static Optional<OfPart> of(Compared result, Yearly state) {
        Sheet.Part part = result.part();
        if (!part.has(ReformRole.BLOCK_GRANT_SHARE) || !part.has(ReformRole.ACTIVITY_SHARE)) {
            return Optional.empty();
        }
        Yearly blockGrant = part.amounts(ReformRole.BLOCK_GRANT_SHARE).getFirst();
        Yearly national = row(
                part,
                "national_state",
                Text.of("Landsbeløb bag statens skøn", "National amount behind the state's estimate"),
                new Quotient(),
                state,
                blockGrant.in(Unit.SHARE));
        List<ByActivity> activities = new ArrayList<>();
        for (Sheet.Line line : part.of(ReformRole.ACTIVITY_SHARE)) {
            activities.add(byActivity(result, state, national, line));
        }
        return Optional.of(new OfPart(result, blockGrant, national, activities));
    }

    private static ByActivity byActivity(Compared result, Yearly state, Yearly national, Sheet.Line line) {
        Sheet.Part part = result.part();
        Yearly share = line.amounts();
        Yearly factor = share.in(Unit.SHARE);
        Yearly own = row(
                part,
                line.key() + "_national_own",
                Text.of("Landsbeløb bag eget skøn", "National amount behind the own estimate"),
                new Quotient(),
                result.own(),
                factor);
        Yearly expected = row(
                part,
                line.key() + "_expected",
                Text.of("Landsbeløbet efter andelen af aktiviteten", "The national amount by the share of activity"),
                new Product(),
                national,
                factor);
        Yearly explained = row(
                part,
                line.key() + "_explained",
                Text.of("Skyldes de to andele", "Due to the two shares"),
                new Difference(),
                expected,
                state);
        Yearly rest = row(
                part,
                line.key() + "_rest",
                Text.of("Skyldes andet", "Due to other things"),
                new Difference(),
                result.gap(),
                explained);
        return new ByActivity(share, own, expected, explained, rest);
    }

    private static Yearly row(Sheet.Part part, String key, Text label, Operation operation, Yearly a, Yearly b) {
        return Yearly.of(TABLE, part.key() + "_" + key, label, operation, a, b);
    }
}
