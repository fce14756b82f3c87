package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.statistics.survival.HazardPeaks.Peak;
import dk.provenu.engine.statistics.survival.RiskTable;
import dk.provenu.engine.statistics.survival.WeeklyHazard;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec.Role;
import dk.provenu.engine.table.Column;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The tables of curves by group. */
final class SurvivalTables {

    /** The weeks that people ask for: a quarter, half a year, a year, two years. */
    private static final int[] ASKED = {13, 26, 52, 104, 156, 208, 260};

    /** Up to so many groups the limits of each stand beside its curve. */
    private static final int MOST_WITH_LIMITS = 3;

    private static final Text PERCENT = Unit.PERCENT.words();
    private static final Text WEEK = Units.WEEK.words();
    private static final Text SUBTITLE_LIMITS = Text.of(
            "Grænserne er 95 pct.-intervaller (Greenwood, log(-log)).",
            "The limits are 95 pct. intervals (Greenwood, log(-log)).");

    private static final Text LOWER = Text.of("Nedre grænse for afgang pr. uge", "Lower limit of exits per week");
    private static final Text UPPER = Text.of("Øvre grænse for afgang pr. uge", "Upper limit of exits per week");
    private static final Text CHANCE =
            Text.of("Sandsynlighed for så stor afgang, hvis det er støj", "Probability of so many exits, if noise");
    private static final Text AROUND = Text.of("Afgang pr. uge i ugerne omkring", "Exits per week in the weeks around");
    private static final Text STARTING = Text.of("På ydelsen ved start", "On the benefit at the start");

    private final List<GroupCurve> curves;
    private final Text population;
    private final int horizon;

    SurvivalTables(List<GroupCurve> curves, Text population, int horizon) {
        this.curves = curves;
        this.population = population;
        this.horizon = horizon;
    }

    /** The weeks that are shown in tables of chosen weeks. */
    int[] asked() {
        return IntStream.of(ASKED).filter(week -> week <= horizon).toArray();
    }

    /** A year, or what is followed where that is less. */
    int limit() {
        return Math.min(52, horizon);
    }

    /** A line for each group. */
    FigureTable summary() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column("spells", Text.of("Forløb", "Spells"), Text.EMPTY, 0),
                new Column("exits", Text.of("Afgange", "Exits"), Text.EMPTY, 0),
                new Column("median", Text.of("Halvdelen afgået efter", "Half have left after"), WEEK, 0),
                new Column("median-low", Text.of("nedre", "lower"), WEEK, 0),
                new Column("median-high", Text.of("øvre", "upper"), WEEK, 0),
                new Column(
                        "mean",
                        Text.of(
                                "På ydelsen af de første " + limit() + " uger",
                                "On the benefit of the first " + limit() + " weeks"),
                        WEEK,
                        1),
                new Column("mean-low", Text.of("nedre", "lower"), WEEK, 1),
                new Column("mean-high", Text.of("øvre", "upper"), WEEK, 1)));
        for (int week : asked()) {
            columns.add(new Column(
                    "still" + week,
                    Text.of("Stadig på ydelsen efter " + week + " uger", "Still on it after " + week + " weeks"),
                    PERCENT,
                    1));
        }
        List<Row> rows = new ArrayList<>();
        for (GroupCurve curve : curves) {
            List<Cell> cells = new ArrayList<>();
            cells.add(count(
                    curve, "spells", Text.of("Forløb", "Spells"), curve.table().entered()));
            double[] exits = IntStream.range(0, curve.table().steps())
                    .mapToDouble(curve.table()::events)
                    .toArray();
            cells.add(count(curve, "exits", Text.of("Afgange", "Exits"), exits));
            curve.quantile(0.5, "median").forEach(each -> cells.add(Cell.of(each)));
            curve.mean(limit()).forEach(each -> cells.add(Cell.of(each)));
            for (int week : asked()) {
                cells.add(Cell.of(curve.still(week)));
            }
            rows.add(new Row(curve.group().code(), curve.group().label(), kind(curve), cells));
        }
        return new FigureTable(
                "summary",
                Text.of("Hvor længe", "How long"),
                population,
                Text.of("Gruppe", "Group"),
                columns,
                rows,
                List.of(SUBTITLE_LIMITS));
    }

    private static Cell count(GroupCurve curve, String key, Text label, double[] counts) {
        return Cell.of(curve.count("all", key, label, Arrays.stream(counts).sum()));
    }

    private static Row.Kind kind(GroupCurve curve) {
        return curve.group().code().equals("own") ? Row.Kind.OWN : Row.Kind.ORDINARY;
    }

    /** The curves week by week. */
    FigureTable weeks() {
        boolean isWide = curves.size() <= MOST_WITH_LIMITS;
        List<Column> columns = new ArrayList<>();
        for (GroupCurve curve : curves) {
            String code = curve.group().code();
            columns.add(new Column(code, curve.group().label(), PERCENT, 1));
            if (isWide) {
                columns.add(new Column(code + "-low", Text.of("nedre", "lower"), PERCENT, 1));
                columns.add(new Column(code + "-high", Text.of("øvre", "upper"), PERCENT, 1));
            }
        }
        List<Row> rows = new ArrayList<>();
        int last = curves.stream()
                .mapToInt(curve -> curve.curve().lastWeek())
                .max()
                .orElse(0);
        for (int week = 0; week <= last; week++) {
            List<Cell> cells = new ArrayList<>();
            for (GroupCurve curve : curves) {
                cells.add(Cell.of(curve.still(week)));
                if (isWide) {
                    cells.add(Cell.of(curve.bound(week, false)));
                    cells.add(Cell.of(curve.bound(week, true)));
                }
            }
            rows.add(new Row("w" + week, Text.of("uge " + week, "week " + week), Row.Kind.ORDINARY, cells));
        }
        return new FigureTable(
                "curve",
                Text.of("Stadig på ydelsen, uge for uge", "Still on the benefit, week by week"),
                population,
                Text.of("Efter", "After"),
                columns,
                rows,
                List.of(SUBTITLE_LIMITS));
    }

    /** Where they have gone after the weeks that people ask for. */
    FigureTable causes() {
        List<Column> columns = new ArrayList<>();
        for (Cause cause : Cause.values()) {
            if (cause != Cause.STILL) {
                columns.add(new Column(cause.code(), Text.of("Til ", "To ").plus(cause.words()), PERCENT, 1));
            }
        }
        columns.add(new Column("still", Text.of("Stadig på ydelsen", "Still on the benefit"), PERCENT, 1));
        List<Row> rows = new ArrayList<>();
        for (GroupCurve curve : curves) {
            for (int week : asked()) {
                List<Cell> cells = new ArrayList<>();
                for (Cause cause : Cause.values()) {
                    if (cause != Cause.STILL) {
                        cells.add(Cell.of(curve.left(cause, week)));
                    }
                }
                cells.add(Cell.of(curve.still(week)));
                rows.add(new Row(
                        curve.group().code() + "-w" + week,
                        curve.group().label().plus(Text.of(", uge " + week, ", week " + week)),
                        kind(curve),
                        cells));
            }
        }
        return new FigureTable(
                "causes",
                Text.of("Hvor de går hen", "Where they go"),
                population,
                Text.of("Gruppe og tid", "Group and time"),
                columns,
                rows,
                List.of(
                        Text.of(
                                "Årsagen er det første, der ses i ugerne efter forløbet. Uger uden kode tælles som andet eller ukendt.",
                                "The cause is what is first seen in the weeks after the spell. Weeks without a code count as other or not known.")));
    }

    /** The phases of each group. */
    FigureTable phases(List<Moments> all) {
        List<Row> rows = new ArrayList<>();
        for (Moments moments : all) {
            for (int at = 0; at < moments.phases().size(); at++) {
                Moments.PhaseFigures each = moments.phases().get(at);
                GroupCurve curve = moments.curve();
                WeeklyHazard sure =
                        WeeklyHazard.of(each.phase().events(), each.phase().exposure(), GroupCurve.LEVEL);
                String row = "phase" + each.phase().first();
                boolean isDry = moments.dry().isPresent() && moments.dry().getAsInt() == at;
                rows.add(new Row(
                        curve.group().code() + "-" + row,
                        curve.group()
                                .label()
                                .plus(Text.same(", "))
                                .plus(GroupCurve.weeks(
                                        each.phase().first(), each.phase().last())),
                        kind(curve),
                        List.of(
                                Cell.of(each.exits()),
                                Cell.of(each.hazard()),
                                Cell.of(curve.leaf(
                                        row, "low", LOWER, 100 * sure.low(), Unit.PERCENT, CurveWords.WILSON)),
                                Cell.of(curve.leaf(
                                        row, "high", UPPER, 100 * sure.high(), Unit.PERCENT, CurveWords.WILSON)),
                                isDry
                                        ? Cell.of(Text.of("her tørrer afgangen ud", "exits dry up here"))
                                        : Cell.empty())));
            }
        }
        return new FigureTable(
                "phases",
                Text.of("Faser i forløbet", "Phases of the spell"),
                population,
                Text.of("Gruppe og uger", "Group and weeks"),
                List.of(
                        new Column("exits", Text.of("Afgange", "Exits"), Text.EMPTY, 0),
                        new Column("hazard", Text.of("Afgang pr. uge", "Exits per week"), PERCENT, 2),
                        new Column("low", Text.of("nedre", "lower"), PERCENT, 2),
                        new Column("high", Text.of("øvre", "upper"), PERCENT, 2),
                        new Column("mark", Text.EMPTY, Text.EMPTY, 0)),
                rows,
                List.of(CurveWords.HOW_PHASES));
    }

    /** The weeks that stand out. */
    FigureTable peaks(List<Moments> all) {
        List<Row> rows = new ArrayList<>();
        for (Moments moments : all) {
            GroupCurve curve = moments.curve();
            for (Peak peak : moments.peaks()) {
                String row = "peak" + peak.first();
                rows.add(new Row(
                        curve.group().code() + "-" + row,
                        curve.group().label().plus(Text.same(", ")).plus(GroupCurve.weeks(peak.first(), peak.last())),
                        kind(curve),
                        List.of(
                                Cell.of(peakHazard(curve, peak)),
                                Cell.of(around(curve, peak)),
                                Cell.of(curve.leaf(
                                        row, "chance", CHANCE, peak.chance(), Unit.NUMBER, CurveWords.HOLM)))));
            }
        }
        return new FigureTable(
                "peaks",
                Text.of("Uger med særlig stor afgang", "Weeks in which many leave"),
                population,
                Text.of("Gruppe og uge", "Group and week"),
                List.of(
                        new Column("hazard", Text.of("Afgang i ugen", "Exits in the week"), PERCENT, 2),
                        new Column("around", Text.of("I ugerne omkring", "In the weeks around it"), PERCENT, 2),
                        new Column(
                                "chance",
                                Text.of("Sandsynlighed, hvis det er støj", "Probability, if noise"),
                                Text.EMPTY,
                                4)),
                rows,
                List.of(CurveWords.HOW_PEAKS));
    }

    static Figure peakHazard(GroupCurve curve, Peak peak) {
        RiskTable table = curve.table();
        int step = IntStream.range(0, table.steps())
                .filter(each -> table.first(each) == peak.first())
                .findFirst()
                .orElseThrow();
        return curve.hazard(step);
    }

    static Figure around(GroupCurve curve, Peak peak) {
        return curve.leaf(
                "peak" + peak.first(), "around", AROUND, 100 * peak.around(), Unit.PERCENT, CurveWords.POOLED);
    }

    /** What the first group's curve rests on, step by step. */
    FigureTable counts() {
        GroupCurve curve = curves.getFirst();
        RiskTable table = curve.table();
        List<Row> rows = new ArrayList<>();
        for (int step = 0; step < table.steps(); step++) {
            int last = table.ends()[step];
            WeeklyHazard sure = WeeklyHazard.of(table.events(step), table.exposure()[step], GroupCurve.LEVEL);
            String row = "w" + last;
            rows.add(new Row(
                    "s" + last,
                    GroupCurve.weeks(table.first(step), last),
                    Row.Kind.ORDINARY,
                    List.of(
                            Cell.of(curve.count(row, "starting", STARTING, table.starting()[step])),
                            Cell.of(curve.exits(step)),
                            Cell.of(curve.atRisk(step)),
                            Cell.of(curve.hazard(step)),
                            Cell.of(curve.leaf(
                                    row, "hazard-low", LOWER, 100 * sure.low(), Unit.PERCENT, CurveWords.WILSON)),
                            Cell.of(curve.leaf(
                                    row, "hazard-high", UPPER, 100 * sure.high(), Unit.PERCENT, CurveWords.WILSON)))));
        }
        return new FigureTable(
                "counts",
                Text.of("Hvad kurven bygger på: ", "What the curve rests on: ")
                        .plus(curve.group().label()),
                population,
                Text.of("Uger", "Weeks"),
                List.of(
                        new Column("starting", STARTING, Text.EMPTY, 0),
                        new Column("exits", Text.of("Afgange", "Exits"), Text.EMPTY, 0),
                        new Column("at-risk", Text.of("Forløbsuger", "Spell-weeks"), Text.EMPTY, 0),
                        new Column("hazard", Text.of("Afgang pr. uge", "Exits per week"), PERCENT, 2),
                        new Column("low", Text.of("nedre", "lower"), PERCENT, 2),
                        new Column("high", Text.of("øvre", "upper"), PERCENT, 2)),
                rows,
                List.of());
    }

    /** The strong colour goes to the first group that is drawn. */
    static Role role(int place, Groups.Group group) {
        return place == 0 ? Role.OWN : group.role() == Role.OWN ? Role.GROUP : group.role();
    }
}
