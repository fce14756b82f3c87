package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.model.goal.Goal.Stretch;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.vocabulary.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a goal as the rule sees them: the own ones, or, for a goal that follows the others, how far they lie from
 * the others'.
 *
 * @param points in order of time
 * @param difference whether they are distances from the others
 * @param first where the stretch begins that says what is common
 * @param last where it ends, included; before the first where there is none
 * @param cycle how many numbers make a year, where the goal is seasonal; else 0
 */
record Judged(List<Point> points, boolean difference, int first, int last, int cycle) {

    Judged {
        points = List.copyOf(points);
    }

    /** The numbers of a goal under its next target. */
    static Judged of(
            Track track,
            Target target,
            Optional<Others> others,
            Optional<Period> begins,
            StatusRule rule,
            FigureId below) {
        Goal goal = track.goal();
        List<Point> points = track.points();
        boolean difference = target.claim() instanceof Claim.AsOthers && others.isPresent();
        if (difference && target.claim() instanceof Claim.AsOthers as) {
            points = differences(track, as, others.orElseThrow(), below);
        }
        int cycle = goal.seasonal() ? cycle(points) : 0;
        if (cycle > 0) {
            points = withoutGap(points);
        }
        int[] ends = ends(points, goal, begins, rule);
        return new Judged(points, difference, ends[0], ends[1], cycle);
    }

    private static List<Point> differences(Track track, Claim.AsOthers as, Others others, FigureId below) {
        List<Point> points = new ArrayList<>();
        for (Point point : track.points()) {
            others.at(as.others(), point.period())
                    .ifPresent(other -> points.add(new Point(
                            point.period(),
                            Figure.derived(
                                    below.child(
                                            "from_others",
                                            FigureId.key(point.period().code())),
                                    Text.of("Afstand til de andre, ", "Distance from the others, ")
                                            .plus(point.period().words()),
                                    new Difference(),
                                    point.value(),
                                    other))));
        }
        return points;
    }

    private static int cycle(List<Point> points) {
        return points.isEmpty()
                ? 0
                : switch (points.getFirst().period().kind()) {
                    case MONTH -> 12;
                    case QUARTER -> 4;
                    default -> 0;
                };
    }

    /** The last numbers without a period left out: a time of year is a place in the row. */
    private static List<Point> withoutGap(List<Point> points) {
        int from = points.size() - 1;
        while (from > 0
                && points.get(from - 1).period().next().equals(points.get(from).period())) {
            from--;
        }
        return points.subList(Math.max(0, from), points.size());
    }

    /** The stretch that the plan chooses; else the numbers before the plan begins; else, where those are too few, the last. */
    private static int[] ends(List<Point> points, Goal goal, Optional<Period> begins, StatusRule rule) {
        int count = points.size();
        if (goal.baseline().isPresent()) {
            Stretch stretch = goal.baseline().get();
            int first = 0;
            while (first < count
                    && points.get(first)
                            .period()
                            .start()
                            .isBefore(stretch.from().start())) {
                first++;
            }
            int last = count - 1;
            while (last >= first
                    && points.get(last).period().end().isAfter(stretch.to().end())) {
                last--;
            }
            return new int[] {first, last};
        }
        Period start = begins.orElseGet(() -> goal.targets().getFirst().period());
        int before = 0;
        while (before < count && points.get(before).period().end().isBefore(start.start())) {
            before++;
        }
        int end = before >= rule.fewest() ? before : count;
        return new int[] {Math.max(0, end - rule.baseline()), end - 1};
    }

    /** Their numbers for the rule. */
    Movement.Numbers numbers() {
        double[] values =
                points.stream().mapToDouble(point -> point.value().number()).toArray();
        return new Movement.Numbers(values, counts(), first, last, cycle);
    }

    /** The persons behind, where every number has them and they are whole. */
    private long[][] counts() {
        long[][] counts = new long[points.size()][];
        for (int i = 0; i < counts.length; i++) {
            Optional<Figure> part = points.get(i).numerator();
            Optional<Figure> whole = points.get(i).denominator();
            if (difference || part.isEmpty() || whole.isEmpty() || whole.get().number() == 0) {
                return new long[0][];
            }
            double counted = part.get().number();
            double of = whole.get().number();
            if (counted != Math.rint(counted) || of != Math.rint(of)) {
                return new long[0][];
            }
            counts[i] = new long[] {(long) counted, (long) of};
        }
        return counts;
    }

    /** The stretch that says what is common, in words. */
    Text stretch() {
        if (points.isEmpty() || last < first) {
            return Text.EMPTY;
        }
        Text from = points.get(first).period().words();
        return first == last
                ? from
                : from.plus(Text.of(" til ", " to "))
                        .plus(points.get(last).period().words());
    }
}
