package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Note;
import dk.provenu.engine.model.goal.SeriesData.Point;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.List;
import java.util.Optional;

/**
 * Whether monthly numbers that are judged as if every month were alike swing with the time of year: two years of them, freed of
 * their trend, go up and down in the same months. Then the rule would take January for news.
 */
final class SeasonHint {

    private static final int YEAR = 12;

    private SeasonHint() {}

    /** What to say of it; empty where the goal is seasonal by its plan, or nothing is seen in the last two years of its stretch. */
    static Optional<Note> of(Card card) {
        Judged judged = card.judged();
        int from = judged.last() + 1 - 2 * YEAR;
        if (card.goal().seasonal() || from < judged.first()) {
            return Optional.empty();
        }
        List<Point> points = judged.points().subList(from, judged.last() + 1);
        boolean monthly = points.stream().allMatch(point -> point.period() instanceof MonthPeriod)
                && points.getFirst()
                        .period()
                        .start()
                        .plusMonths(2 * YEAR - 1)
                        .equals(points.getLast().period().start());
        if (!monthly) {
            return Optional.empty();
        }
        double[] values =
                points.stream().mapToDouble(point -> point.value().number()).toArray();
        if (!(alike(values) > StatusRule.SEASON)) {
            return Optional.empty();
        }
        String id = card.goal().id();
        return Optional.of(Note.doubt(
                "Mål " + id
                        + ": tallene svinger ens i to år og ser ud til at følge årstiden. Skriv 'season: ja' på målet, så en måned"
                        + " sammenlignes med samme måned andre år.",
                "Goal " + id
                        + ": the numbers swing alike in two years and seem to follow the time of year. Write 'season: ja' on the"
                        + " goal, so that a month is compared with the same month of other years."));
    }

    /** The correlation of the months of two years, freed of a straight line through all of them. */
    static double alike(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double with = 0;
        double of = 0;
        for (int i = 0; i < values.length; i++) {
            with += (i - middle) * values[i];
            of += (i - middle) * (i - middle);
        }
        double slope = with / of;
        double[] sums = new double[5];
        for (int i = 0; i < YEAR; i++) {
            double x = values[i] - slope * i;
            double y = values[i + YEAR] - slope * (i + YEAR);
            sums[0] += x;
            sums[1] += y;
            sums[2] += x * x;
            sums[3] += y * y;
            sums[4] += x * y;
        }
        double xy = sums[4] - sums[0] * sums[1] / YEAR;
        double xx = sums[2] - sums[0] * sums[0] / YEAR;
        double yy = sums[3] - sums[1] * sums[1] / YEAR;
        return xy / Math.sqrt(xx * yy);
    }
}
