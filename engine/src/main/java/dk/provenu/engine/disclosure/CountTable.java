package dk.provenu.engine.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Counts of persons in all combinations of some categories, totals included. Where persons can be in two parts of a whole
 * at once, the parts sum to more than the whole; the difference is then taken to be known to everybody, which protects
 * more, not less.
 */
public final class CountTable {

    private final String population;
    private final List<Dimension> dimensions;
    private final long[] counts;

    /**
     * A table.
     *
     * @param population what is counted, and when: two tables of the same population share the cells that mean the same
     * @param dimensions by what it is counted
     * @param counts persons, at least 0; row by row, the last dimension fastest
     * @throws IllegalArgumentException when counts and categories do not fit, or a count is negative
     */
    public CountTable(String population, List<Dimension> dimensions, long[] counts) {
        this.population = population;
        this.dimensions = List.copyOf(dimensions);
        this.counts = counts.clone();
        long size = dimensions.stream().mapToLong(Dimension::size).reduce(1, Math::multiplyExact);
        if (size != counts.length) {
            throw new IllegalArgumentException(
                    "Table '" + population + "' has " + size + " cells and " + counts.length + " counts");
        }
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("Table '" + population + "' has a negative count: " + count);
            }
        }
    }

    public String population() {
        return population;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    /** The count of a cell, before anything is hidden; it does not leave this room. */
    long count(int cell) {
        return counts[cell];
    }

    /** How many cells it has. */
    public int size() {
        return counts.length;
    }

    /**
     * The place of a cell.
     *
     * @param at the place of a category in each dimension
     */
    public int cell(int... at) {
        if (at.length != dimensions.size()) {
            throw new IllegalArgumentException(
                    "Table '" + population + "' has " + dimensions.size() + " dimensions, not " + at.length);
        }
        int cell = 0;
        for (int d = 0; d < at.length; d++) {
            cell = cell * dimensions.get(d).size()
                    + Objects.checkIndex(at[d], dimensions.get(d).size());
        }
        return cell;
    }

    /** The place in each dimension of a cell. */
    int[] at(int cell) {
        int[] at = new int[dimensions.size()];
        int rest = cell;
        for (int d = at.length - 1; d >= 0; d--) {
            at[d] = rest % dimensions.get(d).size();
            rest /= dimensions.get(d).size();
        }
        return at;
    }

    /** How far apart in the row of all cells two neighbours of a dimension lie. */
    int stride(int dimension) {
        return IntStream.range(dimension + 1, dimensions.size())
                .map(d -> dimensions.get(d).size())
                .reduce(1, (a, b) -> a * b);
    }

    /** What a cell means, the same in every table of its population: wholes are not named. */
    String key(int cell) {
        int[] at = at(cell);
        return population
                + IntStream.range(0, at.length)
                        .filter(d -> !dimensions.get(d).isWhole(at[d]))
                        .mapToObj(d -> "|" + dimensions.get(d).id() + "="
                                + dimensions.get(d).categories().get(at[d]).code())
                        .sorted()
                        .reduce("", String::concat);
    }
}
