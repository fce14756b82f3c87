package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.investment.ledger.Claim.Slot;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.PeriodKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All posts, with overlaps divided and the groups' costs as the limit.
 *
 * @param posts the lines, promises in the order of the file
 * @param shared what is claimed of each group, outcome and period
 * @param capped what the cases save of each group in each period
 */
record Ledger(List<Post> posts, List<Shared> shared, List<Capped> capped) {

    /** A case's claim on a slot. */
    private record Key(String name, Slot slot) {}

    Ledger {
        posts = List.copyOf(posts);
        shared = List.copyOf(shared);
        capped = List.copyOf(capped);
    }

    /**
     * The ledger of what was imported.
     *
     * @throws ModelException when a row does not fit the others: names the row
     */
    static Ledger of(ModelInput input) {
        List<Claim> claims =
                input.rows(LedgerDatasets.ADOPTED).stream().map(Claim::of).toList();
        refuseTwice(claims);
        refuseMixedPeriods(claims);
        Map<Cost.Key, Cost> costs = Cost.read(input.rows(LedgerDatasets.COSTS));
        Map<List<String>, Rule> rules = Rule.read(input.rows(LedgerDatasets.RULES));
        SortedMap<Slot, List<Claim>> bySlot = new TreeMap<>();
        claims.forEach(claim ->
                bySlot.computeIfAbsent(claim.slot(), slot -> new ArrayList<>()).add(claim));
        List<Shared> shared = new ArrayList<>();
        Map<Key, Figure> counted = new HashMap<>();
        bySlot.forEach((slot, same) -> {
            Rule rule = rules.getOrDefault(List.of(slot.group(), slot.outcome()), Rule.UNRESOLVED);
            Shared result = Shared.of(slot, same, rule, cost(costs, slot));
            shared.add(result);
            result.counted().forEach((name, figure) -> counted.put(new Key(name, slot), figure));
        });
        Map<Key, Figure> realised = realised(input.rows(LedgerDatasets.REALISED), claims);
        List<Post> posts = new ArrayList<>();
        for (Claim claim : claims) {
            Key key = new Key(claim.name(), claim.slot());
            posts.add(new Post(
                    claim.name(),
                    claim.slot(),
                    Optional.of(claim),
                    Optional.ofNullable(counted.get(key)),
                    Optional.ofNullable(realised.remove(key))));
        }
        realised.forEach((key, figure) ->
                posts.add(new Post(key.name(), key.slot(), Optional.empty(), Optional.empty(), Optional.of(figure))));
        return new Ledger(posts, shared, capped(shared, costs));
    }

    private static Optional<Cost> cost(Map<Cost.Key, Cost> costs, Slot slot) {
        return Optional.ofNullable(costs.get(new Cost.Key(slot.group(), slot.period())));
    }

    private static List<Capped> capped(List<Shared> shared, Map<Cost.Key, Cost> costs) {
        Map<Cost.Key, List<Shared>> together = new LinkedHashMap<>();
        shared.forEach(each -> together.computeIfAbsent(
                        new Cost.Key(each.slot().group(), each.slot().period()), key -> new ArrayList<>())
                .add(each));
        List<Capped> all = new ArrayList<>();
        together.forEach((key, same) -> {
            List<Figure> claims = new ArrayList<>();
            List<Figure> parts = new ArrayList<>();
            for (Shared each : same) {
                for (Claim claim : each.claims()) {
                    claims.add(claim.amount());
                    parts.add(counted(each, claim));
                }
            }
            all.add(Capped.of(key, Optional.ofNullable(costs.get(key)), claims, parts));
        });
        return all;
    }

    private static Figure counted(Shared shared, Claim claim) {
        Figure figure = shared.counted().get(claim.name());
        if (figure == null) {
            throw new IllegalStateException("Nothing was counted of '" + claim.name() + "'");
        }
        return figure;
    }

    private static void refuseTwice(List<Claim> claims) {
        Map<Key, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            Claim before = first.putIfAbsent(new Key(claim.name(), claim.slot()), claim);
            if (before != null) {
                throw new ModelException(Text.of(
                        "Sagen '" + claim.name() + "' lover to gange for "
                                + claim.slot().words().da() + ": " + before.where() + " og " + claim.where()
                                + ". Slet den ene, eller læg dem sammen.",
                        "The case '" + claim.name() + "' promises twice for "
                                + claim.slot().words().en() + ": " + before.at() + " and " + claim.at()
                                + ". Delete one, or add them."));
            }
        }
    }

    /** A month and the year that holds it would claim the same persons unseen. */
    private static void refuseMixedPeriods(List<Claim> claims) {
        Map<List<String>, Claim> first = new HashMap<>();
        for (Claim claim : claims) {
            Claim before =
                    first.putIfAbsent(List.of(claim.slot().group(), claim.slot().outcome()), claim);
            PeriodKind kind = claim.slot().period().kind();
            if (before != null && before.slot().period().kind() != kind) {
                throw new ModelException(Text.of(
                        "Løfterne om " + claim.slot().group() + ", "
                                + claim.slot().outcome() + " er både pr. "
                                + before.slot().period().kind().words().da() + " (" + before.where() + ") og pr. "
                                + kind.words().da() + " (" + claim.where()
                                + "). Skriv dem alle pr. måned, eller alle pr. år.",
                        "The promises on " + claim.slot().group() + ", "
                                + claim.slot().outcome() + " are both by "
                                + before.slot().period().kind().words().en() + " (" + before.at() + ") and by "
                                + kind.words().en() + " (" + claim.at() + "). Write all by month, or all by year."));
            }
        }
    }

    /** What was saved, in mio. kr., where it has been followed up. */
    private static Map<Key, Figure> realised(List<SourceRow> rows, List<Claim> claims) {
        List<String> cases = claims.stream().map(Claim::name).distinct().toList();
        Map<Key, Figure> realised = new LinkedHashMap<>();
        for (SourceRow row : rows) {
            String name = row.text("case");
            Slot slot = Slot.of(row);
            if (!cases.contains(name)) {
                Optional<String> near = Nearest.of(name, cases);
                throw new ModelException(Text.of(
                        row.file() + ", linje " + row.line() + ": der er realiseret på sagen '" + name
                                + "', som ikke er vedtaget. "
                                + near.map(other -> "Måske: " + other + ".")
                                        .orElse("Indlæs dens løfte i adopted-savings."),
                        row.file() + ", line " + row.line() + ": something was realised on the case '" + name
                                + "', which is not adopted. "
                                + near.map(other -> "Maybe: " + other + ".")
                                        .orElse("Import its promise in adopted-savings.")));
            }
            claims.stream()
                    .filter(claim -> claim.name().equals(name)
                            && claim.slot().group().equals(slot.group())
                            && claim.slot().outcome().equals(slot.outcome())
                            && claim.slot().period().kind() != slot.period().kind())
                    .findFirst()
                    .ifPresent(claim -> {
                        throw new ModelException(Text.of(
                                row.file() + ", linje " + row.line() + ": det realiserede på '" + name + "' er pr. "
                                        + slot.period().kind().words().da() + ", men løftet er pr. "
                                        + claim.slot().period().kind().words().da() + " (" + claim.where()
                                        + "). Skriv begge for samme tid.",
                                row.file() + ", line " + row.line() + ": what was realised on '" + name + "' is by "
                                        + slot.period().kind().words().en() + ", but the promise is by "
                                        + claim.slot().period().kind().words().en() + " (" + claim.at()
                                        + "). Write both for the same time."));
                    });
            if (row.figure("amount").value().isPresent()) {
                realised.put(new Key(name, slot), Claim.millions(slot.id(name, "realised"), row.figure("amount")));
            }
        }
        return realised;
    }

    /** The cases by name, with their titles, in the order of the file. */
    Map<String, Claim> cases() {
        Map<String, Claim> cases = new LinkedHashMap<>();
        posts.forEach(post -> post.claim().ifPresent(claim -> cases.putIfAbsent(post.name(), claim)));
        return cases;
    }

    /** The overlaps for which nobody has said who gets what. */
    List<Shared> unresolved() {
        return shared.stream()
                .filter(each -> each.kind().equals(Optional.of(Rule.Kind.UNRESOLVED)))
                .toList();
    }
}
