package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells that are tied together by sums, numbered from 0; what happens in one component cannot be seen in another.
 */
final class Component {

    private final int[] cells;
    private final long[] counts;
    private final List<int[]> sums;

    private Component(int[] cells, long[] counts, List<int[]> sums) {
        this.cells = cells;
        this.counts = counts;
        this.sums = sums;
    }

    int size() {
        return cells.length;
    }

    /** The place among all cells of one of its own. */
    int place(int cell) {
        return cells[cell];
    }

    long count(int cell) {
        return counts[cell];
    }

    /** The sums among its cells: the whole first, then its parts. */
    List<int[]> sums() {
        return sums;
    }

    /** Takes cells apart into components; a cell that stands in no sum is one of its own. */
    static List<Component> of(Cells cells) {
        int[] group = new int[cells.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int[] sum : cells.sums()) {
            for (int i = 1; i < sum.length; i++) {
                group[root(group, sum[i])] = root(group, sum[0]);
            }
        }
        Map<Integer, List<Integer>> members = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        int[] own = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            List<Integer> list = members.computeIfAbsent(root(group, i), root -> {
                order.add(root);
                return new ArrayList<>();
            });
            own[i] = list.size();
            list.add(i);
        }
        Map<Integer, List<int[]>> sums = new HashMap<>();
        for (int[] sum : cells.sums()) {
            int[] inside = new int[sum.length];
            for (int i = 0; i < sum.length; i++) {
                inside[i] = own[sum[i]];
            }
            sums.computeIfAbsent(root(group, sum[0]), _ -> new ArrayList<>()).add(inside);
        }
        List<Component> all = new ArrayList<>();
        for (int root : order) {
            int[] of = members.getOrDefault(root, List.of()).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            long[] counts = new long[of.length];
            for (int i = 0; i < of.length; i++) {
                counts[i] = cells.count(of[i]);
            }
            all.add(new Component(of, counts, sums.getOrDefault(root, List.of())));
        }
        return all;
    }

    private static int root(int[] group, int cell) {
        int root = cell;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
