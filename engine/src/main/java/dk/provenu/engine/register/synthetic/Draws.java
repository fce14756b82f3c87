package dk.provenu.engine.register.synthetic;

/** A stream of draws of its own for each person, so that a history depends on seed and person and on nothing else. */
final class Draws {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    /** Begins the stream of one person. */
    void begin(long seed, long person) {
        state = mix(seed * GOLDEN + person + 1);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** Evenly in [0, 1). */
    double uniform() {
        state += GOLDEN;
        return (mix(state) >>> 11) * 0x1.0p-53;
    }

    /** Weeks from 1 on with this mean, each week as likely to be the last as the one before. */
    int weeks(double mean) {
        return mean <= 1 ? 1 : waiting(1 / mean);
    }

    /** The first of a row of trials that succeeds, from 1 on; no further than a century of weeks. */
    int waiting(double probability) {
        if (probability >= 1) {
            return 1;
        }
        double trials = Math.log(1 - uniform()) / Math.log1p(-probability);
        return trials >= 5_200 ? 5_200 : 1 + (int) trials;
    }

    /** An index with the likelihood that growing sums give. */
    int pick(double[] sums) {
        double asked = uniform() * sums[sums.length - 1];
        int index = 0;
        while (index < sums.length - 1 && sums[index] <= asked) {
            index++;
        }
        return index;
    }

    /** Roughly normal, from the sum of twelve. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }
}
