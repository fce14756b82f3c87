package dk.provenu.engine.disclosure;

import java.util.Optional;

/** Finds changes of a component's cells that keep every sum, so that nobody who sees the sums can tell. */
interface Moves {

    /**
     * The cheapest change that moves one cell by an amount.
     *
     * @param cell the cell that must move
     * @param change by how much; may be negative
     * @param costs the cost of using each cell; infinite where it may not change
     * @return the change of every cell, which leaves at least 1 in each, since it is known that what is hidden is not 0; empty
     *     when there is no such change
     */
    Optional<double[]> cheapest(int cell, double change, double[] costs);

    /** The moves of a component: those of its network, and by linear programming those that a network does not know. */
    static Moves of(Component component) {
        Linear all = new Linear(component);
        Optional<Network> network = Network.of(component);
        if (network.isEmpty()) {
            return all;
        }
        Network quick = network.get();
        return quick.isWhole()
                ? quick
                : (cell, change, costs) ->
                        quick.cheapest(cell, change, costs).or(() -> all.cheapest(cell, change, costs));
    }
}
