package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps small groups of persons from being told. Groups of too few persons, or with kroner of too few, are counted
 * together, and when they still are too few, the next smallest group is counted with them: the total stays what it is,
 * and no small group can be found by taking the others away from it.
 *
 * @param shown the groups that are told by themselves
 * @param together the groups that are counted together
 * @param tooFew whether even together they are too few to be told; then no total may be told either
 */
record SmallGroups<T>(List<T> shown, List<T> together, boolean tooFew) {

    /** Fewer persons are not told: what Danish registers commonly ask of one's own data. */
    static final int LEAST = 5;

    /**
     * Parts groups.
     *
     * @param persons the persons in a group
     * @param concerned those of them that it has kroner of
     */
    static <T> SmallGroups<T> of(List<T> groups, Function<T, BitSet> persons, Function<T, BitSet> concerned) {
        List<T> together = new ArrayList<>(groups.stream()
                .filter(group -> isSmall(persons.apply(group)) || isSmall(concerned.apply(group)))
                .toList());
        boolean tooFew = false;
        while (!together.isEmpty() && !tooFew && !suffices(together, persons, concerned)) {
            Function<T, BitSet> wanted = isSmall(union(together, concerned)) ? concerned : persons;
            Optional<T> next = groups.stream()
                    .filter(group ->
                            !together.contains(group) && !wanted.apply(group).isEmpty())
                    .min(Comparator.comparingInt(group -> wanted.apply(group).cardinality()));
            next.ifPresent(together::add);
            tooFew = next.isEmpty();
        }
        return new SmallGroups<>(
                groups.stream().filter(group -> !together.contains(group)).toList(),
                groups.stream().filter(together::contains).toList(),
                tooFew);
    }

    private static <T> boolean suffices(List<T> together, Function<T, BitSet> persons, Function<T, BitSet> concerned) {
        return together.size() > 1 && !isSmall(union(together, persons)) && !isSmall(union(together, concerned));
    }

    private static <T> BitSet union(List<T> groups, Function<T, BitSet> persons) {
        BitSet all = new BitSet();
        groups.forEach(group -> all.or(persons.apply(group)));
        return all;
    }

    private static boolean isSmall(BitSet persons) {
        return !persons.isEmpty() && persons.cardinality() < LEAST;
    }
}
