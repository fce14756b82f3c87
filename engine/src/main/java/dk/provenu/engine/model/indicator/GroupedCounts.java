package dk.provenu.engine.model.indicator;

import dk.provenu.engine.disclosure.CountTable;
import dk.provenu.engine.disclosure.Dimension;
import dk.provenu.engine.disclosure.Disclosure;
import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.disclosure.ProtectedTables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Persons by benefit and group. Benefits too small to be told apart by group are taken together in one row, the smallest
 * first, until nothing small can be computed from what is shown; at the last all benefits are one.
 *
 * @param tables what may be shown
 * @param kept the numbers of the benefits that have a row of their own, in order of the rows
 */
record GroupedCounts(ProtectedTables tables, List<Integer> kept) {

    /** The row of the smaller benefits together; nothing is asked of it. */
    private static final String REST = "rest";

    GroupedCounts {
        kept = List.copyOf(kept);
    }

    /**
     * Protects.
     *
     * @param dimensions municipality, benefit, group and period
     * @param persons by benefit and group, number 0 of each being all
     */
    static GroupedCounts of(String name, List<Dimension> dimensions, long[][] persons, int least, Earlier earlier) {
        List<Integer> bySize = IntStream.range(1, persons.length)
                .filter(b -> persons[b][0] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer b) -> persons[b][0])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        GroupedCounts found = with(bySize, name, dimensions, persons, least, earlier);
        for (int n = bySize.size() - 1; n >= 0 && !found.tables.unprotected().isEmpty(); n--) {
            found = with(bySize.subList(0, n), name, dimensions, persons, least, earlier);
        }
        return found;
    }

    private static GroupedCounts with(
            List<Integer> kept, String name, List<Dimension> dimensions, long[][] persons, int least, Earlier earlier) {
        int groups = persons[0].length;
        List<String> rows = new ArrayList<>(kept.stream()
                .map(b -> dimensions.get(1).categories().get(b).code())
                .toList());
        rows.add(REST);
        Dimension benefits = Dimension.parts("benefit", "all", rows);
        long[] counts = new long[(rows.size() + 1) * groups];
        for (int b = 0; b < persons.length; b++) {
            int row = b == 0 ? 0 : kept.contains(b) ? kept.indexOf(b) + 1 : rows.size();
            for (int g = 0; g < groups; g++) {
                counts[row * groups + g] += persons[b][g];
            }
        }
        CountTable table = new CountTable(
                name, List.of(dimensions.get(0), benefits, dimensions.get(2), dimensions.get(3)), counts);
        return new GroupedCounts(Disclosure.protect(List.of(table), least, earlier), kept);
    }

    /** The row of a benefit; empty when it is shown with others only. */
    Optional<Integer> rowOf(int benefit) {
        return benefit == 0
                ? Optional.of(0)
                : kept.contains(benefit) ? Optional.of(kept.indexOf(benefit) + 1) : Optional.empty();
    }
}
