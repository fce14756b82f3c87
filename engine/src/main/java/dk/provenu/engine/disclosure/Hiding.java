package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Chooses what to hide in one component. Every small cell must be able to be 1 and to be the least number that may be
 * shown, as far as anyone can tell from what is shown and from knowing that what is hidden is not 0: for both there is a change of hidden cells that keeps every sum
 * (a whole cannot be less than the number of its parts that are not 0; then that is the least it may be).
 * Where hidden cells do not suffice, the cheapest further cells are hidden; at the end each further cell that turns out
 * not to be needed is shown again.
 */
final class Hiding {

    /** What using a hidden cell costs: next to nothing, so that fewer of them are preferred. */
    private static final double HIDDEN = 1e-6;

    private final Component component;
    private final int least;
    private final Moves moves;
    private final double[] price;
    private final BitSet small = new BitSet();
    private final BitSet hidden = new BitSet();

    /** The changes that protect each small cell, upward and downward. */
    private final List<Proof> proofs = new ArrayList<>();

    private final BitSet provedUp = new BitSet();
    private final BitSet provedDown = new BitSet();
    private final BitSet unprotected = new BitSet();

    /** The cells that one change of a small cell uses. */
    private record Proof(int cell, int change, BitSet uses) {}

    private Hiding(Component component, int least) {
        this.component = component;
        this.least = least;
        this.moves = Moves.of(component);
        this.price = new double[component.size()];
    }

    /**
     * Hides in a component.
     *
     * @param least the least number of persons that may be shown, at least 2
     * @param cells all cells, for their keys
     * @param earlier what was shown and hidden before
     */
    static Hiding of(Component component, int least, Cells cells, Earlier earlier) {
        Hiding hiding = new Hiding(component, least);
        hiding.prepare(cells, earlier);
        hiding.protect();
        hiding.reduce(cells, earlier);
        return hiding;
    }

    private void prepare(Cells cells, Earlier earlier) {
        for (int i = 0; i < component.size(); i++) {
            long count = component.count(i);
            String key = cells.key(component.place(i));
            boolean known = count == 0 || earlier.showed(key, count);
            price[i] = known ? Double.POSITIVE_INFINITY : Math.log1p((double) count);
            if (count > 0 && count < least) {
                small.set(i);
                hidden.set(i);
            } else if (earlier.hid(key) && count > 0) {
                hidden.set(i);
            }
        }
    }

    private void protect() {
        List<Integer> largestFirst = small.stream()
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> component.count(i))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int cell : largestFirst) {
            if (!isProved(cell, up(cell)) && !protect(cell, up(cell))) {
                unprotected.set(cell);
            }
            int down = down(cell);
            while (down < 0 && !isProved(cell, down) && !protect(cell, down)) {
                down++;
            }
        }
    }

    /** How far a small cell must be able to grow. */
    private int up(int cell) {
        return least - (int) component.count(cell);
    }

    /** How far it must be able to fall, less than 0, or 0. */
    private int down(int cell) {
        return 1 - (int) component.count(cell);
    }

    private boolean isProved(int cell, int change) {
        return (change > 0 ? provedUp : provedDown).get(cell);
    }

    private boolean protect(int cell, int change) {
        Optional<double[]> moved =
                moves.cheapest(cell, change, costs(-1, true)).or(() -> moves.cheapest(cell, change, costs(-1, false)));
        moved.ifPresent(by -> learn(cell, change, by));
        return moved.isPresent();
    }

    /** What one change proves: for the cell that it was sought for, and for every small cell that it moves far enough. */
    private void learn(int cell, int change, double[] moved) {
        BitSet uses = uses(moved);
        hidden.or(uses);
        prove(cell, change, uses);
        uses.stream().filter(small::get).filter(other -> other != cell).forEach(other -> {
            if (moved[other] >= up(other) && !provedUp.get(other)) {
                prove(other, up(other), uses);
            } else if (down(other) < 0 && moved[other] <= down(other) && !provedDown.get(other)) {
                prove(other, down(other), uses);
            }
        });
    }

    private void prove(int cell, int change, BitSet uses) {
        (change > 0 ? provedUp : provedDown).set(cell);
        proofs.add(new Proof(cell, change, uses));
    }

    private double[] costs(int without, boolean hiddenOnly) {
        double[] costs = new double[price.length];
        for (int i = 0; i < costs.length; i++) {
            if (i == without) {
                costs[i] = Double.POSITIVE_INFINITY;
            } else if (hidden.get(i)) {
                costs[i] = price[i] == Double.POSITIVE_INFINITY ? price[i] : HIDDEN;
            } else {
                costs[i] = hiddenOnly ? Double.POSITIVE_INFINITY : price[i];
            }
        }
        return costs;
    }

    private static BitSet uses(double[] moved) {
        BitSet uses = new BitSet();
        IntStream.range(0, moved.length).filter(i -> moved[i] != 0).forEach(uses::set);
        return uses;
    }

    /** Shows again what is not needed, the dearest first. */
    private void reduce(Cells cells, Earlier earlier) {
        List<Integer> dearest = hidden.stream()
                .filter(i -> !small.get(i) && !earlier.hid(cells.key(component.place(i))))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -price[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (int cell : dearest) {
            showIfNotNeeded(cell);
        }
    }

    private void showIfNotNeeded(int cell) {
        double[] costs = costs(cell, true);
        List<Proof> others = new ArrayList<>();
        for (Proof proof : proofs) {
            if (!proof.uses().get(cell)) {
                others.add(proof);
                continue;
            }
            Optional<double[]> other = moves.cheapest(proof.cell(), proof.change(), costs);
            if (other.isEmpty()) {
                return;
            }
            others.add(new Proof(proof.cell(), proof.change(), uses(other.get())));
        }
        hidden.clear(cell);
        proofs.clear();
        proofs.addAll(others);
    }

    /** The cells to hide, small ones included. */
    BitSet hidden() {
        return hidden;
    }

    BitSet small() {
        return small;
    }

    /** Small cells that nothing can protect any more. */
    BitSet unprotected() {
        return unprotected;
    }
}
