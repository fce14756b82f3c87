package dk.provenu.engine.statistics.survival;

import dk.provenu.engine.statistics.Binomial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Weeks in which more leave than in the weeks on both sides. A week is held against equally many weeks before and after it,
 * the nearest left out so that a peak two or three weeks wide is not held against itself; a hazard that only falls or rises
 * evenly gives no peak. Given all leavers of the week and its neighbours together, those of the week are binomial where the
 * hazard is level: the exact chance of so many is corrected for the number of weeks tried by Holm's rule (1979), so that the
 * chance of one false mark among all weeks is at most the stated one.
 */
public final class HazardPeaks {

    /** Weeks on each side that are neither the peak nor held against it. */
    private static final int LEFT_OUT = 1;

    /**
     * A step that stands out.
     *
     * @param first its first week
     * @param last its last week
     * @param hazard the share that leaves each week of it
     * @param around the same in the weeks around it
     * @param chance the corrected chance of so high a hazard where there is no peak
     */
    public record Peak(int first, int last, double hazard, double around, double chance) {}

    private HazardPeaks() {}

    /**
     * The peaks of a table, by week. Of neighbouring steps that stand out each is given.
     *
     * @param reach how many weeks on each side are looked at, 3 or more
     * @param chance the probability of any false mark, such as 0.05
     * @param ratio how many times the hazard around it a peak's is at least; a difference may be sure and not matter
     */
    public static List<Peak> of(RiskTable table, int reach, double chance, double ratio) {
        List<Peak> tried = new ArrayList<>();
        int steps = table.stepsAtRisk();
        for (int step = 0; step < steps; step++) {
            Peak peak = held(table, step, reach, steps);
            if (peak.chance() <= 1) {
                tried.add(peak);
            }
        }
        tried.sort(Comparator.comparingDouble(Peak::chance));
        List<Peak> marked = new ArrayList<>();
        double worst = 0;
        for (int place = 0; place < tried.size(); place++) {
            Peak peak = tried.get(place);
            worst = Math.max(worst, Math.min(1, peak.chance() * (tried.size() - place)));
            if (worst <= chance && peak.hazard() >= ratio * peak.around()) {
                marked.add(new Peak(peak.first(), peak.last(), peak.hazard(), peak.around(), worst));
            }
        }
        marked.sort(Comparator.comparingInt(Peak::first));
        return marked;
    }

    /** A step held against its neighbours; a chance of 2 where it has none on both sides. */
    private static Peak held(RiskTable table, int step, int reach, int steps) {
        int first = table.first(step);
        int last = table.ends()[step];
        int far = Math.min(reach, Math.min(first - 1, table.ends()[steps - 1] - last));
        double events = 0;
        double exposure = 0;
        int sides = 0;
        for (int other = 0; other < steps; other++) {
            boolean isBefore = table.ends()[other] < first - LEFT_OUT && table.first(other) >= first - far;
            boolean isAfter = table.first(other) > last + LEFT_OUT && table.ends()[other] <= last + far;
            if (isBefore || isAfter) {
                events += table.events(other);
                exposure += table.exposure()[other];
                sides |= isBefore ? 1 : 2;
            }
        }
        double own = table.events(step);
        double weeks = table.exposure()[step];
        if (sides != 3 || exposure <= 0) {
            return new Peak(first, last, 0, 0, 2);
        }
        double p = Binomial.atLeast(own, own + events, weeks / (weeks + exposure));
        return new Peak(first, last, own / weeks, events / exposure, p);
    }
}
