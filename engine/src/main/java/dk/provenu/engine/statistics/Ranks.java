package dk.provenu.engine.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Places in order of size. */
public final class Ranks {

    private Ranks() {}

    /** The place of each number, 1 for the lowest; equal numbers share the mean of their places. */
    public static double[] averaged(double[] x) {
        int[] order = order(x);
        double[] ranks = new double[x.length];
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && x[order[to]] == x[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    /** The place of each number, 1 for the lowest; equal numbers share the best place and the next ones are skipped. */
    public static int[] competition(double[] x) {
        int[] order = order(x);
        int[] ranks = new int[x.length];
        for (int i = 0; i < order.length; i++) {
            ranks[order[i]] = i > 0 && x[order[i]] == x[order[i - 1]] ? ranks[order[i - 1]] : i + 1;
        }
        return ranks;
    }

    /** The positions of the numbers from the lowest to the highest. */
    public static int[] order(double[] x) {
        if (Arrays.stream(x).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("What is missing has no rank. Maybe: leave it out first.");
        }
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
