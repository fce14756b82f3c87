package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.model.reimbursement.CompiledRules.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The kinds of week: the two without a benefit, and each benefit, once for each period of grant where the law makes a
 * difference, and once for a day of grant that is not given.
 */
final class Kinds {

    private static final int MOST = 127;

    private final List<Kind> all = new ArrayList<>(List.of(new Kind("", 0), new Kind("", 0)));
    private final Map<Kind, Byte> numbers = new HashMap<>();
    private final Set<String> byGrant;
    private final List<LocalDate> grants;

    /** Which benefits there are, and for which of them the day of grant matters. */
    Kinds(List<String> benefits, Set<String> byGrant, List<LocalDate> grants) {
        this.byGrant = Set.copyOf(byGrant);
        this.grants = List.copyOf(grants);
        for (String benefit : benefits) {
            if (byGrant.contains(benefit)) {
                for (int period = 1; period <= grants.size() + 1; period++) {
                    add(new Kind(benefit, period));
                }
                add(new Kind(benefit, -1));
            } else {
                add(new Kind(benefit, 0));
            }
        }
    }

    private void add(Kind kind) {
        if (all.size() > MOST) {
            throw new IllegalArgumentException("There are more than " + MOST + " kinds of week.");
        }
        numbers.put(kind, (byte) all.size());
        all.add(kind);
    }

    List<Kind> all() {
        return List.copyOf(all);
    }

    Optional<Byte> find(String benefit, Optional<LocalDate> granted) {
        int period = byGrant.contains(benefit) ? granted.map(this::period).orElse(-1) : 0;
        return Optional.ofNullable(numbers.get(new Kind(benefit, period)));
    }

    /** The period of a day of grant, from 1. */
    private int period(LocalDate granted) {
        return 1 + (int) grants.stream().filter(day -> !granted.isBefore(day)).count();
    }

    /** A day for each period of grant that a kind may belong to. */
    List<LocalDate> days(Kind kind) {
        return kind.granted() >= 0
                ? List.of(dayIn(kind.granted()))
                : IntStream.rangeClosed(1, grants.size() + 1)
                        .mapToObj(this::dayIn)
                        .toList();
    }

    private LocalDate dayIn(int period) {
        if (period >= 2) {
            return grants.get(period - 2);
        }
        return grants.isEmpty() ? LocalDate.EPOCH : grants.getFirst().minusDays(1);
    }
}
