package dk.provenu.engine.statistics.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table of risk whose small counts are hidden by joining weeks: in each step so many leave, are lost from view, come under
 * observation and remain as the threshold says, or none. By cause the same holds for blocks of steps: inside a block the
 * leavers of a step are shared among the causes as those of the block are. Weeks at the end that cannot be joined so are
 * left out. Whatever is computed from the thinned table tells nothing that the table does not.
 *
 * @param table the thinned table; without steps where even all weeks together are too few
 * @param causes whether causes could be kept; else the table has one cause, all leavers
 * @param blocks the last week of each block of steps, where causes are kept
 */
@SuppressWarnings("ArrayRecordComponent")
public record ThinnedTable(RiskTable table, boolean causes, int[] blocks) {

    /**
     * Joins weeks until no count is small.
     *
     * @param weekly the counts week by week
     * @param fewest the smallest count that may be shown besides 0; 1 or less joins nothing
     */
    public static ThinnedTable of(RiskTable weekly, int fewest) {
        RiskTable joined = weekly.joined(steps(weekly, fewest));
        RiskTable table = joined.head(joined.stepsAtRisk());
        int[] blocks = blocks(table, fewest);
        if (table.steps() > 0 && blocks.length == 0) {
            return new ThinnedTable(withOneCause(table), false, blocks);
        }
        int[] ends = Arrays.stream(blocks).map(last -> table.ends()[last]).toArray();
        return new ThinnedTable(shared(table, blocks), true, ends);
    }

    private static int[] steps(RiskTable weekly, int fewest) {
        List<Integer> lasts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < weekly.steps(); at++) {
            if (weekly.starting()[from] < fewest && weekly.starting()[from] > 0) {
                break;
            }
            if (isLarge(weekly, from, at, fewest)) {
                lasts.add(at);
                from = at + 1;
            }
        }
        return lasts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isLarge(RiskTable weekly, int from, int to, int fewest) {
        double left = 0;
        double lost = 0;
        double came = 0;
        for (int at = from; at <= to; at++) {
            left += weekly.events(at);
            lost += weekly.censored()[at];
            came += weekly.entered()[at];
        }
        double remain = weekly.starting()[to] - weekly.events(to) - weekly.censored()[to];
        return isFree(left, fewest) && isFree(lost, fewest) && isFree(came, fewest) && isFree(remain, fewest);
    }

    private static boolean isFree(double count, int fewest) {
        return count <= 0 || count >= fewest;
    }

    /** The last step of each block; the end is joined backwards until it is large enough. */
    private static int[] blocks(RiskTable table, int fewest) {
        List<Integer> lasts = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < table.steps(); at++) {
            if (isLargeByCause(table, from, at, fewest)) {
                lasts.add(at);
                from = at + 1;
            }
        }
        int end = table.steps() - 1;
        while (!lasts.isEmpty() && lasts.getLast() != end) {
            lasts.removeLast();
            int begin = lasts.isEmpty() ? 0 : lasts.getLast() + 1;
            if (isLargeByCause(table, begin, end, fewest)) {
                lasts.add(end);
            }
        }
        return lasts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean isLargeByCause(RiskTable table, int from, int to, int fewest) {
        for (double[] cause : table.events()) {
            double sum = 0;
            for (int at = from; at <= to; at++) {
                sum += cause[at];
            }
            if (!isFree(sum, fewest)) {
                return false;
            }
        }
        return true;
    }

    private static RiskTable withOneCause(RiskTable table) {
        double[] all = new double[table.steps()];
        Arrays.setAll(all, table::events);
        return new RiskTable(
                table.ends(),
                table.starting(),
                table.exposure(),
                new double[][] {all},
                table.censored(),
                table.entered());
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
        return new RiskTable(table.ends(), table.starting(), table.exposure(), by, table.censored(), table.entered());
    }
}
