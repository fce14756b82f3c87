package dk.provenu.engine.model.reimbursement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Protects small counts of one municipality and period: cells of fewer persons than the least are put together with the
 * next smallest until nobody can take the rest away from a sum and find them. Within a benefit first; benefits that are
 * small as a whole are then put together.
 */
final class SmallCounts {

    /** The name of what is put together across benefits. */
    static final String OTHERS = "others";

    private final int least;

    SmallCounts(int least) {
        this.least = least;
    }

    /**
     * What may be shown as one number.
     *
     * @param benefit its code, or {@link #OTHERS}
     * @param cells one cell, or several that are put together
     * @param isHidden whether it is of too few persons even so, and may not be shown at all
     */
    record Shown(String benefit, List<CellSum> cells, boolean isHidden) {
        Shown {
            cells = List.copyOf(cells);
        }

        BitSet persons() {
            BitSet all = new BitSet();
            cells.forEach(cell -> all.or(cell.persons()));
            return all;
        }
    }

    List<Shown> of(List<CellSum> cells) {
        Map<String, List<CellSum>> byBenefit = new TreeMap<>();
        cells.forEach(cell -> byBenefit
                .computeIfAbsent(cell.key().benefit(), _ -> new ArrayList<>())
                .add(cell));
        List<Shown> benefits = new ArrayList<>();
        byBenefit.forEach((benefit, own) -> benefits.add(new Shown(benefit, own, false)));
        Split<Shown> split = split(benefits, Shown::persons);
        List<Shown> shown = new ArrayList<>();
        split.alone.forEach(benefit -> shown.addAll(within(benefit)));
        if (!split.together.isEmpty()) {
            List<CellSum> all = new ArrayList<>();
            split.together.forEach(benefit -> all.addAll(benefit.cells()));
            Shown others = new Shown(OTHERS, all, false);
            shown.add(new Shown(OTHERS, all, others.persons().cardinality() < least));
        }
        return shown;
    }

    private List<Shown> within(Shown benefit) {
        Split<CellSum> split = split(benefit.cells(), CellSum::persons);
        List<Shown> shown = new ArrayList<>();
        split.alone.forEach(cell -> shown.add(new Shown(benefit.benefit(), List.of(cell), false)));
        if (!split.together.isEmpty()) {
            shown.add(new Shown(benefit.benefit(), split.together, false));
        }
        return shown;
    }

    private record Split<T>(List<T> alone, List<T> together) {}

    private interface Persons<T> {
        BitSet of(T part);
    }

    /** The parts that are large enough alone, and those that are not, with the next smallest while they need company. */
    private <T> Split<T> split(List<T> parts, Persons<T> persons) {
        List<T> alone = new ArrayList<>();
        List<T> together = new ArrayList<>();
        BitSet union = new BitSet();
        for (T part : parts) {
            if (persons.of(part).cardinality() < least) {
                together.add(part);
                union.or(persons.of(part));
            } else {
                alone.add(part);
            }
        }
        while (!together.isEmpty() && !alone.isEmpty() && (together.size() < 2 || union.cardinality() < least)) {
            T next = alone.stream()
                    .min(Comparator.comparingInt(part -> persons.of(part).cardinality()))
                    .orElseThrow();
            alone.remove(next);
            together.add(next);
            union.or(persons.of(next));
        }
        return new Split<>(alone, together);
    }
}
