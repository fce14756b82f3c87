package dk.provenu.engine.statistics.survival;

import dk.provenu.engine.statistics.ChiSquared;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The stretches of a duration in which people leave at a level rate. Among all ways of cutting the weeks into stretches the
 * one is taken whose likelihood is highest after a price for each cut (optimal partitioning, Jackson et al. 2005). The price
 * is the chi-squared value that one cut exceeds by chance with the stated probability shared among all places where it
 * could lie (Bonferroni), so that a level hazard is cut at all in no more than about that share of cases.
 */
public final class HazardPhases {

    /**
     * A stretch.
     *
     * @param first its first week
     * @param last its last week
     * @param events how many leave in it
     * @param exposure its person-weeks
     */
    public record Phase(int first, int last, double events, double exposure) {

        /** The share that leaves each week. */
        public double hazard() {
            return exposure > 0 ? events / exposure : 0;
        }
    }

    private HazardPhases() {}

    /**
     * The stretches of a table, in order; none where nobody is at risk.
     *
     * @param chance the probability of a false cut, such as 0.05
     * @param shortest how many weeks a stretch has at least
     */
    public static List<Phase> of(RiskTable table, double chance, int shortest) {
        int steps = table.stepsAtRisk();
        if (steps == 0) {
            return List.of();
        }
        double price = ChiSquared.quantileBeyond(chance / steps, 1);
        double[] left = new double[steps + 1];
        double[] weeks = new double[steps + 1];
        for (int step = 0; step < steps; step++) {
            left[step + 1] = left[step] + table.events(step);
            weeks[step + 1] = weeks[step] + table.exposure()[step];
        }
        double[] best = new double[steps + 1];
        int[] cut = new int[steps + 1];
        for (int to = 1; to <= steps; to++) {
            best[to] = Double.POSITIVE_INFINITY;
            for (int from = 0; from < to; from++) {
                boolean isLongEnough = table.ends()[to - 1] - table.first(from) + 1 >= shortest;
                boolean isAll = from == 0 && to == steps;
                if ((isLongEnough || isAll) && Double.isFinite(best[from])) {
                    double cost = best[from]
                            + (from == 0 ? 0 : price)
                            + deviance(left[to] - left[from], weeks[to] - weeks[from]);
                    if (cost < best[to]) {
                        best[to] = cost;
                        cut[to] = from;
                    }
                }
            }
        }
        List<Phase> phases = new ArrayList<>();
        for (int to = steps; to > 0; to = cut[to]) {
            int from = cut[to];
            phases.add(
                    new Phase(table.first(from), table.ends()[to - 1], left[to] - left[from], weeks[to] - weeks[from]));
        }
        Collections.reverse(phases);
        return phases;
    }

    /**
     * From which stretch on exits have dried up: the first after which, and in which, the hazard never again exceeds a share
     * of the highest hazard before it.
     *
     * @param share such as 0.5
     */
    public static OptionalInt driedUp(List<Phase> phases, double share) {
        double highest = 0;
        for (int at = 0; at < phases.size(); at++) {
            double limit = share * highest;
            if (at > 0 && phases.subList(at, phases.size()).stream().allMatch(later -> later.hazard() <= limit)) {
                return OptionalInt.of(at);
            }
            highest = Math.max(highest, phases.get(at).hazard());
        }
        return OptionalInt.empty();
    }

    /** Minus twice the log-likelihood at the stretch's own hazard. */
    private static double deviance(double events, double exposure) {
        double stay = exposure - events;
        return -2 * (part(events, exposure) + part(stay, exposure));
    }

    private static double part(double count, double of) {
        return count <= 0 ? 0 : count * Math.log(count / of);
    }
}
