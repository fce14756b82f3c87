package dk.provenu.engine.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of several tables, each once, and the sums among them that everybody knows: a whole less its parts is as it
 * is. A change of cells that keeps every sum cannot be seen.
 */
final class Cells {

    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long[] counts = new long[64];
    private final List<int[]> sums = new ArrayList<>();

    /** The cells of a table, by their place in it. */
    private final List<int[]> tables = new ArrayList<>();

    static Cells of(List<CountTable> tables) {
        Cells cells = new Cells();
        tables.forEach(cells::add);
        return cells;
    }

    private void add(CountTable table) {
        int[] own = new int[table.size()];
        for (int cell = 0; cell < own.length; cell++) {
            own[cell] = place(table.key(cell), table.count(cell), table.population());
        }
        tables.add(own);
        for (int d = 0; d < table.dimensions().size(); d++) {
            Dimension dimension = table.dimensions().get(d);
            int stride = table.stride(d);
            for (int whole = 0; whole < dimension.size(); whole++) {
                List<Integer> parts = dimension.partsOf(whole);
                if (!parts.isEmpty()) {
                    addSums(table, own, d, stride, whole, parts);
                }
            }
        }
    }

    private void addSums(CountTable table, int[] own, int d, int stride, int whole, List<Integer> parts) {
        int block = stride * table.dimensions().get(d).size();
        for (int start = 0; start < own.length; start += block) {
            for (int rest = 0; rest < stride; rest++) {
                int[] sum = new int[parts.size() + 1];
                sum[0] = own[start + whole * stride + rest];
                for (int i = 0; i < parts.size(); i++) {
                    sum[i + 1] = own[start + parts.get(i) * stride + rest];
                }
                sums.add(sum);
            }
        }
    }

    private int place(String key, long count, String population) {
        Integer known = places.get(key);
        if (known != null) {
            if (counts[known] != count) {
                throw new IllegalArgumentException(
                        "Population '" + population + "' has " + counts[known] + " and " + count + " in the cell '"
                                + key + "'. Maybe: give tables of different populations different names.");
            }
            return known;
        }
        int place = keys.size();
        keys.add(key);
        places.put(key, place);
        if (place == counts.length) {
            counts = Arrays.copyOf(counts, place * 2);
        }
        counts[place] = count;
        return place;
    }

    int size() {
        return keys.size();
    }

    long count(int cell) {
        return counts[cell];
    }

    String key(int cell) {
        return keys.get(cell);
    }

    /** The sums: the whole first, then its parts. */
    List<int[]> sums() {
        return sums;
    }

    /** The cells of the table at a place, in its order. */
    int[] ofTable(int table) {
        return tables.get(table);
    }
}
