package dk.provenu.engine.model.reimbursement.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * Weeks of a person in which the counter can be followed: one after the other, each with a benefit that the rules know.
 *
 * @param from its first week
 * @param gap how many weeks before it have no row: by what the file shows, weeks of self-support
 * @param unseen the same with the weeks whose benefit the rules do not know: how many may have counted
 * @param rows its rows on the ladder
 * @param rank for each of them, how many weeks of the segment count up to and with its own
 * @param length how many of its weeks count
 */
record Segment(int from, int gap, int unseen, List<Integer> rows, List<Integer> rank, int length) {

    /** Makes the segments of a person. */
    static final class Builder {
        private final List<Segment> all = new ArrayList<>();
        private List<Integer> rows = new ArrayList<>();
        private List<Integer> rank = new ArrayList<>();
        private int from;
        private int length;
        private int gap;
        private int unseen;
        private int lastWeek = Integer.MIN_VALUE;

        /**
         * Adds a week; weeks come in order.
         *
         * @param known whether it can be said of the week whether it counts
         * @param counts whether it counts
         * @param onLadder its rows whose rate depends on the counter
         */
        void add(int week, boolean known, boolean counts, List<Integer> onLadder) {
            boolean first = lastWeek == Integer.MIN_VALUE;
            if (first || week != lastWeek + 1) {
                close();
                gap += first ? 0 : week - lastWeek - 1;
                unseen += first ? 0 : week - lastWeek - 1;
            }
            lastWeek = week;
            if (!known) {
                close();
                unseen++;
                return;
            }
            if (rows.isEmpty() && length == 0) {
                from = week;
            }
            length += counts ? 1 : 0;
            for (int row : onLadder) {
                rows.add(row);
                rank.add(length);
            }
        }

        private void close() {
            if (!rows.isEmpty() || length > 0) {
                all.add(new Segment(from, gap, unseen, List.copyOf(rows), List.copyOf(rank), length));
                rows = new ArrayList<>();
                rank = new ArrayList<>();
                length = 0;
                gap = 0;
                unseen = 0;
            }
        }

        List<Segment> end() {
            close();
            return List.copyOf(all);
        }
    }
}
