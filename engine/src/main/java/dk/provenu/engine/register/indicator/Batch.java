package dk.provenu.engine.register.indicator;

import java.util.List;

/**
 * Measures that are counted together.
 *
 * @param of their numbers
 * @param bits the same, one bit for each measure, as {@link Met} keeps them
 */
@SuppressWarnings("ArrayRecordComponent")
record Batch(int[] of, long[] bits) {

    static Batch of(List<Compiled> measures) {
        int[] numbers = measures.stream().mapToInt(each -> each.number).toArray();
        int words = measures.stream()
                .mapToInt(each -> each.number / Long.SIZE + 1)
                .max()
                .orElse(0);
        long[] bits = new long[words];
        for (int number : numbers) {
            bits[number / Long.SIZE] |= 1L << number;
        }
        return new Batch(numbers, bits);
    }

    /** One for each status of {@link Lookups}, by the number of its bit: those of the measures that ask for it. */
    static Batch[] byStatus(List<Compiled> measures) {
        Batch[] all = new Batch[Lookups.STATUSES];
        for (int i = 0; i < all.length; i++) {
            int bit = 1 << i;
            all[i] = of(
                    measures.stream().filter(each -> (each.status & bit) != 0).toList());
        }
        return all;
    }
}
