package dk.provenu.engine.model.investment.plan.optimum;

import java.util.ArrayList;
import java.util.List;

/**
 * The best allocation by trying everything. At the optimum of lines with corners under m shared limits, all groups but at
 * most m stand in a corner, at their least or at their most; the others are fixed by limits that bind. So all corners are
 * tried, with every one or two groups let loose along every piece and every one or two limits held exactly.
 */
final class BruteForce {

    private static final double SLACK = 1e-7;

    /** A shared limit: what a group's courses use of it is a line through the corners. */
    private record Shared(List<double[]> used, double limit) {}

    private final Programme programme;
    private final double[][] corners;
    private final List<Shared> shared = new ArrayList<>();
    private double best = Double.NEGATIVE_INFINITY;

    private BruteForce(Programme programme) {
        this.programme = programme;
        corners = programme.targets().stream().map(BruteForce::corners).toArray(double[][]::new);
        programme
                .staff()
                .ifPresent(most -> shared.add(new Shared(used((target, courses) -> target.staff() * courses), most)));
        programme
                .money()
                .ifPresent(most -> shared.add(new Shared(
                        used((target, courses) -> (target.staff() * programme.wage() + target.price()) * courses),
                        most)));
        programme
                .leastNet()
                .ifPresent(least -> shared.add(new Shared(used((target, courses) -> -net(target, courses)), -least)));
    }

    private interface Use {
        double of(Target target, double courses);
    }

    /** The highest objective; minus infinity where nothing keeps within the limits. */
    static double best(Programme programme) {
        BruteForce force = new BruteForce(programme);
        if (programme.targets().stream().anyMatch(target -> target.least() > target.most())) {
            return Double.NEGATIVE_INFINITY;
        }
        int[] at = new int[force.corners.length];
        force.everyCorner(at, 0);
        return force.best;
    }

    private static double[] corners(Target target) {
        List<Double> all = new ArrayList<>();
        all.add(target.least());
        for (double corner : target.courses()) {
            if (corner > target.least()) {
                all.add(corner);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<double[]> used(Use use) {
        List<double[]> all = new ArrayList<>();
        for (int g = 0; g < corners.length; g++) {
            double[] used = new double[corners[g].length];
            for (int k = 0; k < corners[g].length; k++) {
                used[k] = use.of(programme.targets().get(g), corners[g][k]);
            }
            all.add(used);
        }
        return all;
    }

    private double net(Target target, double courses) {
        return target.value() * persons(target, courses)
                - (target.staff() * programme.wage() + target.price()) * courses;
    }

    private static double persons(Target target, double courses) {
        int k = 1;
        while (k < target.courses().size() - 1 && target.courses().get(k) < courses) {
            k++;
        }
        double along = (courses - target.courses().get(k - 1))
                / (target.courses().get(k) - target.courses().get(k - 1));
        return target.persons().get(k - 1)
                + along * (target.persons().get(k) - target.persons().get(k - 1));
    }

    private void everyCorner(int[] at, int group) {
        if (group == at.length) {
            tryAt(at, new int[0], new double[0]);
            for (int a = 0; a < at.length; a++) {
                if (at[a] + 1 < corners[a].length) {
                    one(at, a);
                    for (int b = a + 1; b < at.length; b++) {
                        if (at[b] + 1 < corners[b].length) {
                            two(at, a, b);
                        }
                    }
                }
            }
            return;
        }
        for (int k = 0; k < corners[group].length; k++) {
            at[group] = k;
            everyCorner(at, group + 1);
        }
    }

    /** Group a moves along its piece until a limit is met exactly. */
    private void one(int[] at, int a) {
        for (Shared each : shared) {
            double rise = rise(each, at, a);
            double along = (each.limit - sum(each, at)) / rise;
            if (along > 0 && along < 1) {
                tryAt(at, new int[] {a}, new double[] {along});
            }
        }
    }

    /** Two groups move until two limits are met exactly. */
    private void two(int[] at, int a, int b) {
        for (int i = 0; i < shared.size(); i++) {
            for (int j = i + 1; j < shared.size(); j++) {
                Shared first = shared.get(i);
                Shared second = shared.get(j);
                double fa = rise(first, at, a);
                double fb = rise(first, at, b);
                double sa = rise(second, at, a);
                double sb = rise(second, at, b);
                double determinant = fa * sb - fb * sa;
                double f = first.limit - sum(first, at);
                double s = second.limit - sum(second, at);
                double x = (f * sb - fb * s) / determinant;
                double y = (fa * s - f * sa) / determinant;
                if (x > 0 && x < 1 && y > 0 && y < 1) {
                    tryAt(at, new int[] {a, b}, new double[] {x, y});
                }
            }
        }
    }

    private static double rise(Shared each, int[] at, int group) {
        return each.used.get(group)[at[group] + 1] - each.used.get(group)[at[group]];
    }

    private static double sum(Shared each, int[] at) {
        double sum = 0;
        for (int g = 0; g < at.length; g++) {
            sum += each.used.get(g)[at[g]];
        }
        return sum;
    }

    private void tryAt(int[] at, int[] loose, double[] along) {
        double[] courses = new double[at.length];
        for (int g = 0; g < at.length; g++) {
            courses[g] = corners[g][at[g]];
        }
        for (int i = 0; i < loose.length; i++) {
            int g = loose[i];
            courses[g] += along[i] * (corners[g][at[g] + 1] - corners[g][at[g]]);
        }
        double staff = 0;
        double money = 0;
        double persons = 0;
        double net = 0;
        for (int g = 0; g < courses.length; g++) {
            Target target = programme.targets().get(g);
            staff += target.staff() * courses[g];
            money += (target.staff() * programme.wage() + target.price()) * courses[g];
            persons += persons(target, courses[g]);
            net += net(target, courses[g]);
        }
        boolean kept = within(staff, programme.staff().orElse(Double.POSITIVE_INFINITY))
                && within(money, programme.money().orElse(Double.POSITIVE_INFINITY))
                && within(-net, -programme.leastNet().orElse(Double.NEGATIVE_INFINITY));
        if (kept) {
            best = Math.max(best, programme.leastNet().isPresent() ? persons : net);
        }
    }

    private static boolean within(double used, double limit) {
        return used <= limit + SLACK * Math.max(1, Math.abs(limit));
    }
}
