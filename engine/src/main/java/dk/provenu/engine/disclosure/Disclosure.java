package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which counts may be shown. Who sees everything that is shown, and knows how the sums hang together and that
 * nothing hidden is 0, finds for every small count that it may be 1 and that it may be large enough to be shown. Who guesses that a cell is hidden
 * for its own sake, and not for another's, knows more than is assumed here.
 */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Protects tables that are shown together; tables of one population share cells.
     *
     * @param tables every table that anyone may see of this population, so that no two pages can be taken together
     * @param least the least number of persons that may be shown, at least 2; 0 may be shown too
     * @param earlier what earlier reports showed and hid
     */
    public static ProtectedTables protect(List<CountTable> tables, int least, Earlier earlier) {
        if (least < 2) {
            throw new IllegalArgumentException("The least number of persons must be at least 2, not " + least);
        }
        Cells cells = Cells.of(tables);
        BitSet hidden = new BitSet(cells.size());
        BitSet small = new BitSet(cells.size());
        List<String> unprotected = new ArrayList<>();
        List<Component> components = Component.of(cells);
        List<Hiding> hidings = components.parallelStream()
                .map(component -> Hiding.of(component, least, cells, earlier))
                .toList();
        for (int c = 0; c < components.size(); c++) {
            Component component = components.get(c);
            Hiding hiding = hidings.get(c);
            hiding.hidden().stream().forEach(i -> hidden.set(component.place(i)));
            hiding.small().stream().forEach(i -> small.set(component.place(i)));
            hiding.unprotected().stream().forEach(i -> unprotected.add(cells.key(component.place(i))));
        }
        List<ProtectedTable> shown = new ArrayList<>();
        for (int t = 0; t < tables.size(); t++) {
            shown.add(new ProtectedTable(tables.get(t), ofTable(cells.ofTable(t), hidden), least));
        }
        return new ProtectedTables(shown, loss(cells, hidden, small), unprotected, released(cells, hidden));
    }

    private static BitSet ofTable(int[] places, BitSet hidden) {
        BitSet own = new BitSet(places.length);
        for (int i = 0; i < places.length; i++) {
            own.set(i, hidden.get(places[i]));
        }
        return own;
    }

    private static Loss loss(Cells cells, BitSet hidden, BitSet small) {
        long persons = 0;
        long hiddenPersons = 0;
        for (int i = 0; i < cells.size(); i++) {
            persons += cells.count(i);
            hiddenPersons += hidden.get(i) ? cells.count(i) : 0;
        }
        int primary = small.cardinality();
        return new Loss(cells.size(), primary, hidden.cardinality() - primary, persons, hiddenPersons);
    }

    private static Map<String, Optional<Long>> released(Cells cells, BitSet hidden) {
        Map<String, Optional<Long>> released = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            released.put(cells.key(i), hidden.get(i) ? Optional.empty() : Optional.of(cells.count(i)));
        }
        return released;
    }
}
