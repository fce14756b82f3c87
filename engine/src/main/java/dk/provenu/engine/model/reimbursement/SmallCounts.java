package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Protects small counts of one municipality and period: cells of fewer persons than the least are put together with the
 * next smallest until nobody can take the rest away from a sum and find them. Within a benefit first; benefits that are
 * small as a whole are then put together.
 */
final class SmallCounts {

    /** The name of what is put together across benefits. */
    static final String OTHERS = "others";

    /** So many rates among what is put together hide what stands at each of them. */
    private static final int HIDING_RATES = 3;

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
        Split split = split(benefits, benefit -> within(benefit).stream().allMatch(this::isProtected));
        List<Shown> shown = new ArrayList<>();
        split.alone.forEach(benefit -> shown.addAll(within(benefit)));
        if (!split.together.isEmpty()) {
            Shown others = together(OTHERS, split.together);
            shown.add(new Shown(OTHERS, others.cells(), !isProtected(others)));
        }
        return shown;
    }

    /** A benefit's cells, the small ones put together. */
    private List<Shown> within(Shown benefit) {
        List<Shown> cells = benefit.cells().stream()
                .map(cell -> new Shown(benefit.benefit(), List.of(cell), false))
                .toList();
        Split split = split(cells, this::isProtected);
        List<Shown> shown = new ArrayList<>(split.alone);
        if (!split.together.isEmpty()) {
            shown.add(together(benefit.benefit(), split.together));
        }
        return shown;
    }

    private record Split(List<Shown> alone, List<Shown> together) {}

    /** The parts that may stand alone, and those that may not, with the next smallest while they need company. */
    private Split split(List<Shown> parts, Predicate<Shown> mayStandAlone) {
        List<Shown> alone = new ArrayList<>();
        List<Shown> together = new ArrayList<>();
        parts.forEach(part -> (mayStandAlone.test(part) ? alone : together).add(part));
        while (!together.isEmpty()
                && !alone.isEmpty()
                && (together.size() < 2 || !isProtected(together(OTHERS, together)))) {
            Shown next = alone.stream()
                    .min(Comparator.comparingInt(part -> part.persons().cardinality()))
                    .orElseThrow();
            alone.remove(next);
            together.add(next);
        }
        return new Split(alone, together);
    }

    private static Shown together(String benefit, List<Shown> parts) {
        List<CellSum> cells =
                parts.stream().flatMap(part -> part.cells().stream()).toList();
        return new Shown(benefit, cells, false);
    }

    /**
     * Whether neither the whole nor what stands at one rate is of too few persons. What the whole costs and what is paid of
     * it are two equations: with two rates in it they give away what stands at each, with three they do not.
     */
    private boolean isProtected(Shown shown) {
        if (shown.persons().cardinality() < least) {
            return false;
        }
        Map<Way, Map<Double, BitSet>> byRate = new EnumMap<>(Way.class);
        for (CellSum cell : shown.cells()) {
            WeekOutcome outcome = cell.key().outcome();
            byRate.computeIfAbsent(outcome.way(), _ -> new TreeMap<>())
                    .computeIfAbsent(outcome.rate(), _ -> new BitSet())
                    .or(cell.persons());
        }
        return byRate.values().stream()
                .allMatch(rates -> rates.size() >= HIDING_RATES
                        || rates.values().stream().allMatch(persons -> persons.cardinality() >= least));
    }
}
