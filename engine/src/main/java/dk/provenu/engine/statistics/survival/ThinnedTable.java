package dk.provenu.engine.statistics.survival;

import java.util.Arrays;

/**
 * A table of risk whose small counts are hidden by joining weeks: in each step so many leave, are lost from view, come under
 * observation and remain as the threshold says, or none. By cause the same holds for blocks of steps: inside a block the
 * leavers of a step are shared among the causes as those of the block are. A cause that few have left for in all counts as
 * the last one. Where fewer than that are lost in all, their spells are left out: they would else cut the curve off. The weeks are joined so that as much of the time as possible is kept, in as many steps as possible; weeks at
 * the end that cannot be joined so are left out. Whatever is computed from the thinned table tells nothing that the table
 * does not.
 *
 * @param table the thinned table; without steps where even all weeks together are too few
 * @param causes whether causes could be kept; else the table has one cause, all leavers
 * @param blocks the last week of each block of steps, where causes are kept
 * @param merged by cause, whether its leavers are counted under the last cause
 */
@SuppressWarnings("ArrayRecordComponent")
public record ThinnedTable(RiskTable table, boolean causes, int[] blocks, boolean[] merged) {

    /**
     * Joins weeks until no count is small.
     *
     * @param whole the counts week by week
     * @param fewest the smallest count that may be shown besides 0; 1 or less joins nothing
     */
    public static ThinnedTable of(RiskTable whole, int fewest) {
        RiskTable weekly = withoutFewLost(whole, fewest);
        RiskTable joined = weekly.joined(steps(weekly, fewest));
        RiskTable kept = joined.head(joined.stepsAtRisk());
        boolean[] merged = new boolean[kept.causes()];
        RiskTable table = merge(kept, fewest, merged);
        int[] blocks = Joins.most(table.steps(), byCause(table, fewest));
        if (table.steps() > 0 && (blocks.length == 0 || blocks[blocks.length - 1] < table.steps() - 1)) {
            return new ThinnedTable(withOneCause(table), false, new int[0], merged);
        }
        int[] ends = Arrays.stream(blocks).map(last -> table.ends()[last]).toArray();
        return new ThinnedTable(shared(table, blocks), true, ends, merged);
    }

    /** Without the spells of the few that are lost from view, where all are seen from their start. */
    private static RiskTable withoutFewLost(RiskTable table, int fewest) {
        double[] lost = table.censored();
        boolean isFromStart = Arrays.stream(table.entered()).skip(1).sum() <= 0;
        if (isFree(Arrays.stream(lost).sum(), fewest) || !isFromStart) {
            return table;
        }
        double[] starting = table.starting().clone();
        double[] entered = table.entered().clone();
        double gone = 0;
        for (int week = lost.length - 1; week >= 0; week--) {
            gone += lost[week];
            starting[week] -= gone;
        }
        entered[0] -= gone;
        return new RiskTable(
                table.ends(), starting, starting.clone(), table.events(), new double[lost.length], entered);
    }

    private static int[] steps(RiskTable weekly, int fewest) {
        double[] all = new double[weekly.steps()];
        Arrays.setAll(all, weekly::events);
        double[] left = running(all);
        double[] lost = running(weekly.censored());
        double[] came = running(weekly.entered());
        return Joins.most(weekly.steps(), (from, to) -> {
            double remain = weekly.starting()[to] - all[to] - weekly.censored()[to];
            return isFree(remain, fewest)
                    && isFree(left[to + 1] - left[from], fewest)
                    && isFree(lost[to + 1] - lost[from], fewest)
                    && isFree(came[to + 1] - came[from], fewest);
        });
    }

    private static double[] running(double[] counts) {
        double[] sums = new double[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            sums[i + 1] = sums[i] + counts[i];
        }
        return sums;
    }

    private static boolean isFree(double count, int fewest) {
        return count <= 0 || count >= fewest;
    }

    private static Joins.Allowed byCause(RiskTable table, int fewest) {
        double[][] left = new double[table.causes()][];
        Arrays.setAll(left, cause -> running(table.events()[cause]));
        return (from, to) -> Arrays.stream(left).allMatch(sums -> isFree(sums[to + 1] - sums[from], fewest));
    }

    /** Counts causes that few have left for under the last one. */
    private static RiskTable merge(RiskTable table, int fewest, boolean[] merged) {
        int last = table.causes() - 1;
        double[][] by = new double[table.causes()][];
        Arrays.setAll(by, cause -> table.events()[cause].clone());
        for (int cause = 0; cause < last; cause++) {
            if (!isFree(Arrays.stream(by[cause]).sum(), fewest)) {
                merge(by, cause, merged);
            }
        }
        // Where what is merged is few itself, the cause that is next in size goes with it.
        while (last > 0 && !isFree(Arrays.stream(by[last]).sum(), fewest)) {
            int smallest = -1;
            for (int cause = 0; cause < last; cause++) {
                double sum = Arrays.stream(by[cause]).sum();
                if (sum > 0
                        && (smallest < 0 || sum < Arrays.stream(by[smallest]).sum())) {
                    smallest = cause;
                }
            }
            if (smallest < 0) {
                break;
            }
            merge(by, smallest, merged);
        }
        return table.by(by);
    }

    private static void merge(double[][] by, int cause, boolean[] merged) {
        int last = by.length - 1;
        merged[cause] = true;
        for (int step = 0; step < by[cause].length; step++) {
            by[last][step] += by[cause][step];
            by[cause][step] = 0;
        }
    }

    private static RiskTable withOneCause(RiskTable table) {
        double[] all = new double[table.steps()];
        Arrays.setAll(all, table::events);
        return table.by(new double[][] {all});
    }

    private static RiskTable shared(RiskTable table, int[] blocks) {
        double[][] by = new double[table.causes()][table.steps()];
        int from = 0;
        for (int last : blocks) {
            double all = 0;
            for (int at = from; at <= last; at++) {
                all += table.events(at);
            }
            for (int cause = 0; cause < table.causes(); cause++) {
                double own = 0;
                for (int at = from; at <= last; at++) {
                    own += table.events()[cause][at];
                }
                for (int at = from; at <= last; at++) {
                    by[cause][at] = last == from || all <= 0 ? table.events()[cause][at] : table.events(at) * own / all;
                }
            }
            from = last + 1;
        }
        return table.by(by);
    }
}
