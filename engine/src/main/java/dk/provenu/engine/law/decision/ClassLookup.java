package dk.provenu.engine.law.decision;

import java.util.Arrays;

/** From a value of one input to its class: by a direct table where the domain is small, else by halving. */
final class ClassLookup {

    /** The size of a domain up to which every value has its own entry. */
    private static final int LARGEST_DIRECT = 1 << 16;

    private final Input input;
    private final long lowest;
    private final long highest;
    private final long[] starts;
    private final int[] classes;
    private final boolean direct;

    /**
     * A lookup.
     *
     * @param step by what the number of a class is multiplied
     */
    ClassLookup(Input input, ValueClasses values, int step) {
        this.input = input;
        this.lowest = input.domain().lowest();
        this.highest = input.domain().highest();
        this.starts = values.starts().stream().mapToLong(Long::longValue).toArray();
        int[] byInterval = values.classes().stream().mapToInt(its -> its * step).toArray();
        this.direct = highest - lowest < LARGEST_DIRECT;
        this.classes = direct ? spread(byInterval) : byInterval;
    }

    private int[] spread(int[] byInterval) {
        int[] byValue = new int[Math.toIntExact(highest - lowest + 1)];
        for (int i = 0; i < starts.length; i++) {
            long end = i + 1 < starts.length ? starts[i + 1] : highest + 1;
            Arrays.fill(byValue, (int) (starts[i] - lowest), (int) (end - lowest), byInterval[i]);
        }
        return byValue;
    }

    /** The class of a value, multiplied by the step. */
    int of(long value) {
        if (value < lowest || value > highest) {
            throw input.refused(Long.toString(value));
        }
        return direct ? classes[(int) (value - lowest)] : classes[interval(value)];
    }

    private int interval(long value) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
