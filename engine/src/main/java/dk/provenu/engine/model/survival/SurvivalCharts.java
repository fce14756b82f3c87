package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.statistics.survival.HazardPeaks.Peak;
import dk.provenu.engine.statistics.survival.RiskTable;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.ChartSpec.Series;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The pictures of curves: how many are still there, how fast they leave, where they go. */
final class SurvivalCharts {

    private static final int MOST_MARKS = 4;

    /** More lines than this cannot be told apart; the table has them all. */
    private static final int MOST_LINES = 6;

    private SurvivalCharts() {}

    /** The curves, the first with its interval, and its critical times as upright lines. */
    static ChartSpec curves(List<GroupCurve> all, Moments moments, FigureTable table, Sentence point, Text population) {
        List<GroupCurve> curves =
                all.stream().filter(curve -> !curve.isEmpty()).limit(MOST_LINES).toList();
        int last = curves.stream()
                .mapToInt(curve -> curve.curve().lastWeek())
                .max()
                .orElse(0);
        List<Series> series = new ArrayList<>();
        for (int place = 0; place < curves.size(); place++) {
            GroupCurve curve = curves.get(place);
            series.add(line(
                    curve.group().code(),
                    curve.group().label(),
                    SurvivalTables.role(place, curve.group()),
                    last,
                    curve::still));
            if (place == 0) {
                Text band = curve.group().label().plus(Text.of(", 95 pct.-interval", ", 95 pct. interval"));
                series.add(
                        line(curve.group().code() + "-low", band, Role.BAND, last, week -> curve.bound(week, false)));
                series.add(
                        line(curve.group().code() + "-high", band, Role.BAND, last, week -> curve.bound(week, true)));
            }
        }
        return new ChartSpec(
                "curves",
                Text.of("Stadig på ydelsen", "Still on the benefit"),
                Text.of("pct. af forløbene efter så mange uger; ", "pct. of spells after so many weeks; ")
                        .plus(population),
                point,
                ChartSpec.Kind.LINES,
                table.id(),
                IntStream.rangeClosed(0, last)
                        .mapToObj(week -> Text.same(Integer.toString(week)))
                        .toList(),
                series,
                marks(moments));
    }

    /** How many leave each week, in pct. of those still there. */
    static ChartSpec hazards(GroupCurve curve, Moments moments, FigureTable table, Sentence point) {
        RiskTable risk = curve.table();
        int last = curve.curve().lastWeek();
        int[] stepOf = new int[last + 1];
        for (int step = 0; step < risk.steps(); step++) {
            for (int week = risk.first(step); week <= risk.ends()[step]; week++) {
                stepOf[week] = step;
            }
        }
        List<Figure> phase = IntStream.rangeClosed(1, last)
                .mapToObj(week -> moments.phases().stream()
                        .filter(each -> each.phase().first() <= week
                                && week <= each.phase().last())
                        .findFirst()
                        .orElseThrow()
                        .hazard())
                .toList();
        List<Figure> hazard = IntStream.rangeClosed(1, last)
                .mapToObj(week -> curve.hazard(stepOf[week]))
                .toList();
        return new ChartSpec(
                "hazard",
                Text.of("Afgang uge for uge: ", "Exits week by week: ")
                        .plus(curve.group().label()),
                Text.of(
                        "pct. af dem, der stadig er på ydelsen, og gennemsnittet i hver fase",
                        "pct. of those still on the benefit, and the mean of each phase"),
                point,
                ChartSpec.Kind.LINES,
                table.id(),
                IntStream.rangeClosed(1, last)
                        .mapToObj(week -> Text.same(Integer.toString(week)))
                        .toList(),
                List.of(
                        new Series("phase", Text.of("fasen", "the phase"), Role.OWN, true, phase, -1, 2),
                        new Series("hazard", Text.of("ugen", "the week"), Role.GROUP, true, hazard, -1, 2)),
                marks(moments).stream()
                        .map(mark -> new ChartSpec.Mark(mark.category() - 1, mark.label()))
                        .toList());
    }

    /** Where the first group has gone. */
    static ChartSpec causes(GroupCurve curve, FigureTable table, Sentence point) {
        int last = curve.curve().lastWeek();
        List<Series> series = new ArrayList<>();
        List<Role> roles = List.of(Role.OWN, Role.COUNTRY, Role.GROUP, Role.TARGET);
        for (Cause cause : Cause.values()) {
            if (cause != Cause.STILL) {
                series.add(line(
                        cause.code(),
                        cause.words(),
                        roles.get(cause.number() - 1),
                        last,
                        week -> curve.left(cause, week)));
            }
        }
        return new ChartSpec(
                "causes_chart",
                Text.of("Hvor de går hen: ", "Where they go: ")
                        .plus(curve.group().label()),
                Text.of(
                        "pct. af alle forløb, der er afgået inden for så mange uger",
                        "pct. of all spells that have left within so many weeks"),
                point,
                ChartSpec.Kind.LINES,
                table.id(),
                IntStream.rangeClosed(0, last)
                        .mapToObj(week -> Text.same(Integer.toString(week)))
                        .toList(),
                series);
    }

    /** Where exits dry up, and the surest of the weeks that stand out. */
    private static List<ChartSpec.Mark> marks(Moments moments) {
        List<ChartSpec.Mark> marks = new ArrayList<>();
        moments.peaks().stream()
                .sorted(Comparator.comparingDouble(Peak::chance))
                .limit(MOST_MARKS - 1L)
                .forEach(peak -> marks.add(new ChartSpec.Mark(
                        peak.first(), Text.of("stor afgang uge " + peak.first(), "many exits week " + peak.first()))));
        moments.dryPhase()
                .ifPresent(dry -> marks.add(new ChartSpec.Mark(
                        dry.phase().first(),
                        Text.of(
                                "tørrer ud fra uge " + dry.phase().first(),
                                "dries up from week " + dry.phase().first()))));
        marks.sort(Comparator.comparingInt(ChartSpec.Mark::category));
        return marks;
    }

    private static Series line(String key, Text label, Role role, int last, IntFunction<Figure> point) {
        return new Series(
                key,
                label,
                role,
                true,
                IntStream.rangeClosed(0, last).mapToObj(point).toList(),
                -1,
                1);
    }
}
