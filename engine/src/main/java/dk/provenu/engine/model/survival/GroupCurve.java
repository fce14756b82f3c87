package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Share;
import dk.provenu.engine.statistics.Normal;
import dk.provenu.engine.statistics.survival.Band;
import dk.provenu.engine.statistics.survival.Interval;
import dk.provenu.engine.statistics.survival.RestrictedMean;
import dk.provenu.engine.statistics.survival.RiskTable;
import dk.provenu.engine.statistics.survival.SurvivalCurve;
import dk.provenu.engine.statistics.survival.SurvivalQuantile;
import dk.provenu.engine.statistics.survival.ThinnedTable;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * One group's curve as figures. The counts of each step are leaves; the share still there is the product of the shares that
 * stay, week by week, so that its explanation and its workbook show Kaplan and Meier's own arithmetic. Errors, intervals
 * and shares by cause are given by their named methods.
 */
final class GroupCurve {

    static final double LEVEL = 0.95;

    /** Always between 0 and 1, and right more often than the others in small groups. */
    static final Interval FORM = Interval.LOG_LOG;

    private final Groups.Group group;
    private final ThinnedTable thinned;
    private final SurvivalCurve curve;
    private final Band band;
    private final Map<String, String> settings;
    /** Each figure once, whoever asks for it. */
    private final Map<FigureId, Figure> made = new HashMap<>();

    private final List<Figure> exits = new ArrayList<>();
    private final List<Figure> atRisk = new ArrayList<>();
    private final List<Figure> hazards = new ArrayList<>();
    private final List<Figure> still = new ArrayList<>();

    GroupCurve(Groups.Group group, ThinnedTable thinned, Map<String, String> settings) {
        this.group = group;
        this.thinned = thinned;
        this.settings = new TreeMap<>(settings);
        this.settings.put("group", group.label().da());
        this.curve = SurvivalCurve.of(thinned.table());
        this.band = curve.band(FORM, LEVEL);
        build();
    }

    private void build() {
        RiskTable table = thinned.table();
        Figure before =
                leaf("w0", "share", Text.of("Andel ved start", "Share at the start"), 1, Unit.SHARE, CurveWords.START);
        still.add(percent("w0", before));
        for (int step = 0; step < table.steps(); step++) {
            String at = "w" + table.ends()[step];
            Text weeks = weeks(table.first(step), table.ends()[step]);
            Figure risk = leaf(
                    at,
                    "at-risk",
                    CurveWords.AT_RISK.plus(weeks),
                    table.exposure()[step],
                    CurveWords.SPELL_WEEK,
                    CurveWords.COUNTED);
            Figure left = leaf(
                    at,
                    "exits",
                    CurveWords.EXITS.plus(weeks),
                    table.events(step),
                    CurveWords.SPELL_WEEK,
                    CurveWords.COUNTED);
            exits.add(left);
            atRisk.add(risk);
            Figure hazard = Figure.derived(id(at, "hazard"), CurveWords.HAZARD.plus(weeks), new Share(), left, risk);
            hazards.add(percent(at, "hazard-pct", hazard));
            Figure staying = Figure.derived(
                    id(at, "staying"),
                    Text.of("Andel, der bliver ugen over, ", "Share that stays over the week, ")
                            .plus(weeks),
                    new Share(),
                    Figure.derived(
                            id(at, "stay"),
                            Text.of("Forløbsuger uden afgang, ", "Spell-weeks without an exit, ")
                                    .plus(weeks),
                            new Difference(),
                            risk,
                            left),
                    risk);
            for (int week = table.first(step); week <= table.ends()[step]; week++) {
                before = Figure.derived(
                        id("w" + week, "share"),
                        Text.of(
                                "Andel stadig på ydelsen efter " + week + " uger",
                                "Share still on the benefit after " + week + " weeks"),
                        new Product(),
                        before,
                        staying);
                still.add(percent("w" + week, before));
            }
        }
    }

    Groups.Group group() {
        return group;
    }

    ThinnedTable thinned() {
        return thinned;
    }

    RiskTable table() {
        return thinned.table();
    }

    SurvivalCurve curve() {
        return curve;
    }

    boolean isEmpty() {
        return curve.lastWeek() == 0;
    }

    /** The share still there after a week, in pct. */
    Figure still(int week) {
        return week <= curve.lastWeek() ? still.get(week) : hidden(week, "still");
    }

    /** The lower or upper end of its interval, in pct. */
    Figure bound(int week, boolean upper) {
        String key = upper ? "high" : "low";
        if (week > curve.lastWeek()) {
            return hidden(week, key);
        }
        return leaf(
                "w" + week,
                key,
                Text.of(
                        (upper ? "Øvre" : "Nedre") + " grænse efter " + week + " uger",
                        (upper ? "Upper" : "Lower") + " limit after " + week + " weeks"),
                100 * (upper ? band.high() : band.low())[week],
                Unit.PERCENT,
                CurveWords.GREENWOOD);
    }

    /** The share that has left for a cause after a week, in pct. */
    Figure left(Cause cause, int week) {
        if (week > curve.lastWeek() || !thinned.causes()) {
            return hidden(week, cause.code());
        }
        if (thinned.merged()[cause.number() - 1]) {
            return figure(
                    "w" + week,
                    cause.code(),
                    Text.of("Afgået til ", "Left for ").plus(cause.words()),
                    CurveWords.MERGED,
                    Unit.PERCENT,
                    CurveWords.AALEN,
                    Map.of());
        }
        return leaf(
                "w" + week,
                cause.code(),
                Text.of("Afgået til ", "Left for ")
                        .plus(cause.words())
                        .plus(Text.of(" inden for " + week + " uger", " within " + week + " weeks")),
                100 * curve.incidence()[cause.number() - 1][week],
                Unit.PERCENT,
                CurveWords.AALEN,
                Map.of("standard error, pct.", number(100 * curve.incidenceError()[cause.number() - 1][week])));
    }

    /** The share of those at risk that leave each week of a step, in pct. */
    Figure hazard(int step) {
        return hazards.get(step);
    }

    Figure exits(int step) {
        return exits.get(step);
    }

    Figure atRisk(int step) {
        return atRisk.get(step);
    }

    /** The week by which a share has left, or an end of its interval. */
    List<Figure> quantile(double share, String key) {
        SurvivalQuantile found = SurvivalQuantile.of(curve, share, FORM, LEVEL);
        return List.of(
                quantile(found.weeks(), key, Text.of("Uger, til halvdelen er afgået", "Weeks until half have left")),
                quantile(found.low(), key + "-low", Text.of("Median, nedre grænse", "Median, lower limit")),
                quantile(found.high(), key + "-high", Text.of("Median, øvre grænse", "Median, upper limit")));
    }

    private Figure quantile(OptionalDouble weeks, String key, Text label) {
        Value value = weeks.isPresent()
                ? Value.of(weeks.getAsDouble())
                : isEmpty() ? CurveWords.TOO_FEW : Value.missing(MissingReason.UNDEFINED, CurveWords.NOT_REACHED);
        return figure("quantiles", key, label, value, Units.WEEK, CurveWords.MEDIAN, Map.of());
    }

    /** The mean number of weeks within a limit, its lower and its upper end. */
    List<Figure> mean(int limit) {
        double reach = Normal.quantile(0.5 + LEVEL / 2);
        if (limit > curve.lastWeek()) {
            Value none = isEmpty()
                    ? CurveWords.TOO_FEW
                    : Value.missing(
                            MissingReason.NOT_APPLICABLE,
                            Text.of(
                                    "kurven når kun til uge " + curve.lastWeek(),
                                    "the curve goes to week " + curve.lastWeek() + " only"));
            return List.of(
                    meanFigure(limit, "mean", none),
                    meanFigure(limit, "mean-low", none),
                    meanFigure(limit, "mean-high", none));
        }
        RestrictedMean mean = RestrictedMean.of(table(), limit);
        return List.of(
                meanFigure(limit, "mean", Value.of(mean.weeks())),
                meanFigure(limit, "mean-low", Value.of(Math.max(0, mean.weeks() - reach * mean.error()))),
                meanFigure(limit, "mean-high", Value.of(Math.min(limit, mean.weeks() + reach * mean.error()))));
    }

    private Figure meanFigure(int limit, String key, Value value) {
        return figure(
                "means",
                key,
                Text.of("Uger på ydelsen af de første " + limit, "Weeks on the benefit of the first " + limit),
                value,
                Units.WEEK,
                CurveWords.RESTRICTED,
                Map.of("limit, weeks", Integer.toString(limit)));
    }

    /** A count of spells; too few for anything where the group has no curve. */
    Figure count(String row, String key, Text label, double count) {
        return figure(
                row,
                key,
                label,
                isEmpty() ? CurveWords.TOO_FEW : Value.of(count),
                CurveWords.SPELL,
                CurveWords.COUNTED,
                Map.of());
    }

    /** A number that a method gives of this group's table. */
    Figure leaf(String row, String key, Text label, double value, Unit unit, Text method) {
        return leaf(row, key, label, value, unit, method, Map.of());
    }

    Figure leaf(String row, String key, Text label, double value, Unit unit, Text method, Map<String, String> more) {
        return figure(row, key, label, Value.of(value), unit, method, more);
    }

    private Figure figure(
            String row, String key, Text label, Value value, Unit unit, Text method, Map<String, String> more) {
        return made.computeIfAbsent(id(row, key), id -> make(id, label, value, unit, method, more));
    }

    private Figure make(FigureId id, Text label, Value value, Unit unit, Text method, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(more);
        return Figure.modelled(
                id,
                label.plus(Text.same(", ")).plus(group.label()),
                value,
                unit,
                PriceBasis.none(),
                new Origin.Modelled(method, all, List.of()),
                List.of());
    }

    private Figure hidden(int week, String key) {
        Value value = thinned.table().steps() == 0
                ? CurveWords.TOO_FEW
                : Value.missing(
                        MissingReason.SUPPRESSED,
                        Text.of("for få tilbage til at vise flere uger", "too few left to show more weeks"));
        return figure(
                "w" + week,
                key,
                Text.of("Efter " + week + " uger", "After " + week + " weeks"),
                value,
                Unit.PERCENT,
                CurveWords.GREENWOOD,
                Map.of());
    }

    private Figure percent(String row, Figure share) {
        return percent(row, "still", share);
    }

    private Figure percent(String row, String key, Figure share) {
        return Figure.derived(id(row, key), share.label(), Convert.between(Unit.SHARE, Unit.PERCENT), share);
    }

    FigureId id(String row, String key) {
        return FigureId.of(SurvivalCurves.ID, group.code(), row, key);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }

    /** " uge 5" or " uge 5-6". */
    static Text weeks(int first, int last) {
        return first == last
                ? Text.of("uge " + first, "week " + first)
                : Text.of("uge " + first + "-" + last, "weeks " + first + "-" + last);
    }
}
