package dk.provenu.engine.statistics.survival;

import java.util.Arrays;

/** Divides places in a row into as many runs as may be, each of which must be allowed. */
final class Joins {

    /** Whether the places from one to another, both included, may stand together as a run. */
    @FunctionalInterface
    interface Allowed {
        boolean run(int from, int to);
    }

    private Joins() {}

    /**
     * The last place of each run. As many places as possible are covered from the first on, and these by as many runs as
     * possible; none where no run that begins with the first is allowed.
     */
    static int[] most(int places, Allowed allowed) {
        int[] runs = new int[places + 1];
        int[] from = new int[places + 1];
        Arrays.fill(runs, 1, places + 1, -1);
        int reached = 0;
        for (int end = 1; end <= places; end++) {
            // Among divisions into equally many runs the one whose last is shortest.
            for (int begin = end - 1; begin >= 0; begin--) {
                if (runs[begin] >= 0 && runs[begin] >= runs[end] && allowed.run(begin, end - 1)) {
                    runs[end] = runs[begin] + 1;
                    from[end] = begin;
                }
            }
            reached = runs[end] > 0 ? end : reached;
        }
        int[] lasts = new int[runs[reached]];
        int at = reached;
        for (int run = lasts.length - 1; run >= 0; run--) {
            lasts[run] = at - 1;
            at = from[at];
        }
        return lasts;
    }
}
