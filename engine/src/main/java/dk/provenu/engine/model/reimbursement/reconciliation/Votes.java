package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds where a counter stood before a run of weeks: at the numbers that the most of the observed rates allow. One wrong
 * rate among many right ones so does not move the person on the ladder.
 *
 * @param range the numbers; the lowest such range where there are several
 * @param count how many of the observations allow it
 */
record Votes(CounterRange range, int count) {

    /**
     * The best range among those that are possible.
     *
     * @param possible where the counter may have stood
     * @param observed for each observed rate, where the counter may have stood for it
     */
    static Votes of(List<CounterRange> possible, List<CounterRange> observed) {
        Votes best = new Votes(possible.getFirst(), -1);
        for (CounterRange range : possible) {
            Votes here = within(range, observed);
            best = here.count > best.count ? here : best;
        }
        return best;
    }

    /** Walks over the numbers from low to high and keeps count of the observations that hold there. */
    private static Votes within(CounterRange range, List<CounterRange> observed) {
        TreeMap<Integer, Integer> changes = new TreeMap<>();
        changes.put(range.low(), 0);
        for (CounterRange each : observed) {
            if (each.meets(range)) {
                CounterRange inside = each.meeting(range);
                changes.merge(inside.low(), 1, Integer::sum);
                changes.merge(inside.high() + 1, -1, Integer::sum);
            }
        }
        Votes best = new Votes(range, -1);
        int count = 0;
        for (Map.Entry<Integer, Integer> change : changes.entrySet()) {
            int from = change.getKey();
            if (from > range.high()) {
                break;
            }
            count += change.getValue();
            Integer next = changes.higherKey(from);
            int to = next == null ? range.high() : Math.min(range.high(), next - 1);
            if (count > best.count) {
                best = new Votes(new CounterRange(from, to), count);
            } else if (count == best.count && from == best.range.high() + 1) {
                best = new Votes(new CounterRange(best.range.low(), to), count);
            }
        }
        return best;
    }
}
