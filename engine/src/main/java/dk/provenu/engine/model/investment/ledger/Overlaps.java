package dk.provenu.engine.model.investment.ledger;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where cases claim the same persons: one line for each group, outcome and set of cases.
 *
 * @param lines the unresolved first
 */
record Overlaps(List<Line> lines) {

    /**
     * Cases that claim the same.
     *
     * @param key its name in ids
     * @param group the group's name for people
     * @param cases the cases' titles
     * @param kind the rule by which it is divided
     * @param first the first period
     * @param last the last period
     * @param claimed what they promise together, in mio. kr.
     * @param counted what of it counts
     * @param overlap the second less the first
     */
    record Line(
            String key,
            Text group,
            List<String> cases,
            Rule.Kind kind,
            Period first,
            Period last,
            Figure claimed,
            Figure counted,
            Figure overlap) {

        Line {
            cases = List.copyOf(cases);
        }

        Text period() {
            return first.equals(last)
                    ? first.words()
                    : first.words().plus(Text.of(" til ", " to ")).plus(last.words());
        }
    }

    Overlaps {
        lines = List.copyOf(lines);
    }

    static Overlaps of(Ledger ledger) {
        Map<List<String>, List<Shared>> together = new LinkedHashMap<>();
        ledger.shared()
                .forEach(shared -> shared.kind().ifPresent(kind -> {
                    List<String> key = new ArrayList<>(
                            List.of(shared.slot().group(), shared.slot().outcome(), kind.name()));
                    key.addAll(names(shared));
                    together.computeIfAbsent(key, each -> new ArrayList<>()).add(shared);
                }));
        List<Line> lines = new ArrayList<>();
        together.values().forEach(same -> lines.add(line(same)));
        lines.sort((a, b) -> Boolean.compare(b.kind() == Rule.Kind.UNRESOLVED, a.kind() == Rule.Kind.UNRESOLVED));
        return new Overlaps(lines);
    }

    private static List<String> names(Shared shared) {
        return shared.claims().stream()
                .filter(Claim::claimsSomething)
                .map(Claim::name)
                .toList();
    }

    private static Line line(List<Shared> same) {
        Shared first = same.getFirst();
        List<String> names = names(first);
        String key = FigureId.key(first.slot().group() + "_" + first.slot().outcome() + "_" + String.join("_", names)
                + (first.kind().orElseThrow() == Rule.Kind.UNRESOLVED ? "_unresolved" : ""));
        FigureId id = SavingsLedger.id("overlaps", key);
        List<String> titles = first.claims().stream()
                .filter(Claim::claimsSomething)
                .map(claim -> claim.row().text("title"))
                .toList();
        Text words = Text.same(String.join(" + ", titles) + ", ").plus(first.groupTitle());
        Figure claimed = Sums.sum(
                id.child("claimed"),
                Text.of("Lovet, ", "Promised, ").plus(words),
                same.stream().flatMap(shared -> shared.claims().stream().map(Claim::amount)));
        Figure counted = Sums.sum(
                id.child("counted"),
                Text.of("Tæller, ", "Counts, ").plus(words),
                same.stream().flatMap(Overlaps::counted));
        return new Line(
                key,
                first.groupTitle(),
                titles,
                first.kind().orElseThrow(),
                first.slot().period(),
                same.getLast().slot().period(),
                claimed,
                counted,
                Sums.less(id.child("overlap"), Text.of("Overlap, ", "Overlap, ").plus(words), counted, claimed));
    }

    private static Stream<Figure> counted(Shared shared) {
        return shared.claims().stream()
                .map(claim -> shared.counted().get(claim.name()))
                .filter(Objects::nonNull);
    }

    List<Line> unresolved() {
        return lines.stream()
                .filter(line -> line.kind() == Rule.Kind.UNRESOLVED)
                .toList();
    }
}
