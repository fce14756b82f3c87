package dk.provenu.engine.disclosure;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The least information that must be hidden in a small table, found by trying every set of cells. */
final class BestPattern {

    private BestPattern() {}

    static double of(CountTable table, int least) {
        int n = table.size();
        double best = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << n; mask++) {
            double cost = cost(table, least, mask);
            if (cost < best && isSafe(table, least, mask)) {
                best = cost;
            }
        }
        return best;
    }

    /** What a set of cells hides; infinite when it shows a small one or hides a 0. */
    private static double cost(CountTable table, int least, int mask) {
        double cost = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            long count = table.count(cell);
            boolean hides = (mask >> cell & 1) == 1;
            if (hides ? count == 0 : count > 0 && count < least) {
                return Double.POSITIVE_INFINITY;
            }
            cost += hides ? Math.log1p((double) count) : 0;
        }
        return cost;
    }

    private static boolean isSafe(CountTable table, int least, int mask) {
        BitSet hidden = BitSet.valueOf(new long[] {mask});
        ProtectedTable shown = new ProtectedTable(table, hidden, least);
        Attacker attacker = new Attacker(
                List.of(table),
                new ProtectedTables(List.of(shown), new Loss(0, 0, 0, 0, 0), List.of(), Map.of("", Optional.empty())));
        for (int cell = 0; cell < table.size(); cell++) {
            long count = table.count(cell);
            if (count > 0 && count < least) {
                if (attacker.interval(table.key(cell))[1] < least - 1e-6) {
                    return false;
                }
            }
        }
        return true;
    }
}
