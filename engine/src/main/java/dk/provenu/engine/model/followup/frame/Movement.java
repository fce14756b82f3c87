package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Differences that cancel each other and so are likely one posting that was moved.
 *
 * @param extra where too much is booked
 * @param lacking where as much lacks
 * @param kind how it was moved
 */
record Movement(List<ControlCell> extra, List<ControlCell> lacking, Kind kind) {

    Movement {
        extra = List.copyOf(extra);
        lacking = List.copyOf(lacking);
    }

    /** How a posting was moved; the more likely first. */
    enum Kind {
        BETWEEN_ACCOUNTS(Text.of("flyttet mellem konti", "moved between accounts")),
        BETWEEN_MONTHS(Text.of("flyttet mellem måneder", "moved between months")),
        BOTH(Text.of("flyttet mellem konti og måneder", "moved between accounts and months")),
        DIVIDED(Text.of("delt på flere", "divided among several"));

        private final Text words;

        Kind(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    /** What was found, and what has no counterpart. */
    record Found(List<Movement> movements, List<ControlCell> rest) {}

    /** Above this many differences left over nobody is helped by looking for three that cancel. */
    private static final int MOST_FOR_DIVIDED = 60;

    /** The kroner moved, in øre. */
    long ore() {
        return extra.stream().mapToLong(ControlCell::ore).sum();
    }

    /** Sorts differences into movements and the rest: equal and opposite first, then one against two. */
    static Found among(List<ControlCell> differing) {
        List<ControlCell> rest = new ArrayList<>(differing);
        List<Movement> found = new ArrayList<>();
        List<Movement> pairs = new ArrayList<>();
        for (ControlCell extra : differing) {
            for (ControlCell lacking : differing) {
                if (extra.ore() > 0 && extra.ore() == -lacking.ore()) {
                    pairs.add(new Movement(List.of(extra), List.of(lacking), kind(extra, lacking)));
                }
            }
        }
        pairs.sort(Comparator.comparing(Movement::kind));
        pairs.forEach(pair -> take(pair, rest, found));
        if (rest.size() <= MOST_FOR_DIVIDED) {
            divided(List.copyOf(rest)).forEach(each -> take(each, rest, found));
        }
        found.sort(Comparator.comparingLong(each -> -each.ore()));
        rest.sort(Comparator.comparingLong(cell -> -Math.abs(cell.ore())));
        return new Found(List.copyOf(found), List.copyOf(rest));
    }

    private static void take(Movement each, List<ControlCell> rest, List<Movement> found) {
        if (rest.containsAll(each.extra()) && rest.containsAll(each.lacking())) {
            rest.removeAll(each.extra());
            rest.removeAll(each.lacking());
            found.add(each);
        }
    }

    private static Kind kind(ControlCell extra, ControlCell lacking) {
        if (extra.in().equals(lacking.in())) {
            return Kind.BETWEEN_ACCOUNTS;
        }
        return extra.account().function().equals(lacking.account().function()) ? Kind.BETWEEN_MONTHS : Kind.BOTH;
    }

    private static List<Movement> divided(List<ControlCell> rest) {
        List<Movement> found = new ArrayList<>();
        for (ControlCell one : rest) {
            for (int i = 0; i < rest.size(); i++) {
                for (int j = i + 1; j < rest.size(); j++) {
                    ControlCell a = rest.get(i);
                    ControlCell b = rest.get(j);
                    boolean opposite = Long.signum(a.ore()) == Long.signum(b.ore())
                            && Long.signum(a.ore()) == -Long.signum(one.ore());
                    if (opposite && one.ore() + a.ore() + b.ore() == 0) {
                        found.add(
                                one.ore() > 0
                                        ? new Movement(List.of(one), List.of(a, b), Kind.DIVIDED)
                                        : new Movement(List.of(a, b), List.of(one), Kind.DIVIDED));
                    }
                }
            }
        }
        return found;
    }
}
