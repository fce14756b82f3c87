package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.goal.Goal.At;
import dk.provenu.engine.model.goal.Goal.Indicator;
import dk.provenu.engine.model.goal.Goal.OfFigures;
import dk.provenu.engine.model.goal.Goal.OfSeries;
import dk.provenu.engine.model.goal.Goal.Source;
import dk.provenu.engine.model.goal.Goal.Stretch;
import dk.provenu.engine.model.goal.GoalPlan.Meeting;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Municipality;
import dk.provenu.engine.vocabulary.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a plan of goals strictly: everything that is wrong with it is told at once, each with its line. */
final class GoalReader {

    private static final int MOST_PERIODS = 240;

    private static final String DOWN = "down";
    private static final String UP = "up";
    private static final String MEAN = "mean";
    private static final String LAST = "last";

    private final ScenarioSection root;
    private final Map<String, SeriesData> series;
    private final Municipality own;
    private final boolean strict;

    private GoalReader(Scenario scenario, Map<String, SeriesData> series, Municipality own, boolean strict) {
        this.root = scenario.root();
        this.series = series;
        this.own = own;
        this.strict = strict;
    }

    /**
     * The plan.
     *
     * @param series the series that there are
     * @throws dk.provenu.engine.scenario.ScenarioException with everything that is wrong
     */
    static GoalPlan read(Scenario scenario, Map<String, SeriesData> series, Municipality own) {
        GoalReader reader = new GoalReader(scenario, series, own, true);
        GoalPlan plan = reader.plan(scenario.title());
        reader.root.done();
        return plan;
    }

    /** The addresses that a plan names, whatever else is wrong with it, each with who names it: "Mål 1.a, linje 12". */
    static Map<String, Text> addresses(Scenario scenario, Municipality own) {
        Map<String, Text> all = new TreeMap<>();
        for (Goal goal : new GoalReader(scenario, Map.of(), own, false).plan("").goals()) {
            if (goal.indicator() instanceof OfFigures figures) {
                figures.addresses().forEach(at -> all.putIfAbsent(at.address(), place(scenario, goal, goal.line())));
            }
            for (Target target : goal.targets()) {
                if (target.claim() instanceof Claim.Shown shown) {
                    all.putIfAbsent(shown.address(), place(scenario, goal, target.line()));
                }
            }
        }
        return all;
    }

    private static Text place(Scenario scenario, Goal goal, int line) {
        return Text.of(
                scenario.file() + " linje " + line + ", mål " + goal.id() + ": ",
                scenario.file() + " line " + line + ", goal " + goal.id() + ": ");
    }

    /** The same of the plan that was chosen; none where there is no plan. */
    static Map<String, Text> addresses(ModelInput input) {
        return input.chosen(GoalPlans.KIND).stream()
                .findFirst()
                .map(scenario -> addresses(scenario, input.own()))
                .orElse(Map.of());
    }

    private GoalPlan plan(String title) {
        Optional<Period> begins = Fields.findPeriod(root, "begins");
        List<Goal> goals = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (ScenarioSection section : root.sections("goals")) {
            Goal goal = goal(section);
            String before = keys.putIfAbsent(goal.key(), goal.id());
            if (before != null) {
                section.refuse(
                        "id",
                        Text.of(
                                "der er allerede et mål '" + before + "'. Giv målet sit eget nummer.",
                                "there is a goal '" + before + "' already. Give the goal a number of its own."));
            }
            goals.add(goal);
        }
        if (goals.isEmpty()) {
            root.refuse(
                    "goals",
                    Text.of(
                            "planen har ingen mål. Tilføj 'goals:' med et led pr. mål.",
                            "the plan has no goals. Add 'goals:' with an item for each."));
        }
        return new GoalPlan(title, begins, goals, meetings());
    }

    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        for (ScenarioSection section : root.sections("meetings")) {
            section.text("date");
            Optional<LocalDate> date = section.findDate("date");
            String who = section.text("who");
            String note = section.findText("note").orElse("");
            date.ifPresent(day -> meetings.add(new Meeting(day, who, note)));
        }
        return meetings;
    }

    private Goal goal(ScenarioSection section) {
        String id = section.text("id");
        String words = section.text("goal");
        Optional<Unit> stated = Fields.findUnit(section, "unit");
        Indicator indicator = indicator(section, words);
        Optional<SeriesData> data =
                indicator instanceof OfSeries of ? Optional.ofNullable(series.get(of.series())) : Optional.empty();
        Unit unit = unit(section, stated, indicator, data);
        Optional<String> direction = section.findOneOf("direction", new TreeSet<>(Set.of(DOWN, UP)));
        TargetReader targets = new TargetReader(section, words, unit, data, indicator instanceof OfSeries, own, strict);
        List<Target> read = targets.targets();
        return new Goal(
                id.isEmpty() ? "?" : id,
                words,
                section.findText("target_group").orElse(""),
                section.findText("note").orElse(""),
                section.findText("owner").orElse(""),
                indicator,
                unit,
                targets.lowerIsBetter(direction.map(DOWN::equals)),
                read,
                baseline(section),
                section.flag("season", false),
                section.findOneOf("measured", new TreeSet<>(Set.of(LAST, MEAN)))
                        .orElse(LAST)
                        .equals(MEAN),
                budget(section, unit),
                source(section),
                section.findDate("due"),
                section.line());
    }

    private Unit unit(ScenarioSection section, Optional<Unit> stated, Indicator indicator, Optional<SeriesData> data) {
        if (data.isPresent()
                && stated.isPresent()
                && !stated.get().equals(data.get().unit())) {
            section.refuse(
                    "unit",
                    Text.of(
                            "målet er i " + stated.get().words().da() + ", men serien er i "
                                    + data.get().unit().words().da() + ". Ret enheden, eller slet linjen.",
                            "the goal is in " + stated.get().words().en() + ", but the series is in "
                                    + data.get().unit().words().en() + ". Correct the unit, or delete the line."));
        }
        if (stated.isEmpty() && indicator instanceof OfFigures && !section.has("unit")) {
            section.refuse(
                    "unit",
                    Text.of(
                            "enheden mangler. Tilføj en linje som 'unit: pct': et tal fra en anden model skal være i planens enhed.",
                            "the unit is missing. Add a line such as 'unit: pct': a figure of another model must be in the"
                                    + " plan's unit."));
        }
        return data.map(SeriesData::unit).or(() -> stated).orElse(Unit.NUMBER);
    }

    private Indicator indicator(ScenarioSection goal, String words) {
        if (!goal.has("indicator")) {
            goal.refuse(
                    "indicator",
                    Text.of(
                            "målet har ingen indikator. Tilføj 'indicator:' med enten 'series: NAVN' eller 'figure: ADRESSE'.",
                            "the goal has no indicator. Add 'indicator:' with either 'series: NAME' or 'figure: ADDRESS'."));
            return new OfSeries("", Text.EMPTY);
        }
        ScenarioSection section = goal.section("indicator");
        Optional<String> name = section.findText("name");
        Optional<String> figure = Fields.findAddress(section, "figure");
        Optional<String> of = section.findText("series");
        if (section.has("figure") == section.has("series")) {
            section.refuse(
                    "series",
                    Text.of(
                            "indikatoren skal have enten 'series' (en serie i goal-series) eller 'figure' (et tals adresse), og kun det"
                                    + " ene.",
                            "the indicator must have either 'series' (a series in goal-series) or 'figure' (a figure's address), and"
                                    + " only one of them."));
        }
        if (section.has("figure")) {
            return figures(section, figure, Text.same(name.orElse(words)));
        }
        String known = of.orElse("");
        // A plan may be written before there are series; once there are some, one that is not among them is a slip.
        if (strict && of.isPresent() && !series.isEmpty() && !series.containsKey(known)) {
            section.refuse(
                    "series",
                    Text.of("serien '" + known + "' findes ikke.", "there is no series '" + known + "'.")
                            .plus(Fields.known(known, series.keySet())));
        }
        return new OfSeries(
                known,
                name.map(Text::same)
                        .or(() -> Optional.ofNullable(series.get(known)).map(SeriesData::label))
                        .orElse(Text.same(words)));
    }

    /** One figure of a stated period, or one for each period between two, put into the address where it says so. */
    private static Indicator figures(ScenarioSection section, Optional<String> address, Text name) {
        List<At> all = new ArrayList<>();
        if (address.isEmpty()) {
            return new OfFigures(all, name);
        }
        if (!address.get().contains(Fields.PERIOD)) {
            all.add(new At(Fields.period(section, "period"), address.get()));
            return new OfFigures(all, name);
        }
        Period from = Fields.period(section, "from");
        Period to = Fields.period(section, "to");
        if (from.kind() != to.kind() || from.compareTo(to) > 0) {
            section.refuse(
                    "to",
                    Text.of(
                            "'to' skal være samme slags periode som 'from' og ikke før den.",
                            "'to' must be the same sort of period as 'from' and not before it."));
            return new OfFigures(all, name);
        }
        for (Period at = from; at.compareTo(to) <= 0 && all.size() < MOST_PERIODS; at = at.next()) {
            all.add(new At(at, address.get().replace(Fields.PERIOD, FigureId.key(at.code()))));
        }
        return new OfFigures(all, name);
    }

    private static Optional<Stretch> baseline(ScenarioSection goal) {
        return goal.findSection("baseline").map(section -> {
            Period from = Fields.period(section, "from");
            Period to = Fields.period(section, "to");
            if (from.start().isAfter(to.end())) {
                section.refuse(
                        "to", Text.of("'to' ligger før 'from'. Byt dem om.", "'to' lies before 'from'. Swap them."));
            }
            return new Stretch(from, to);
        });
    }

    private Optional<String> budget(ScenarioSection goal, Unit unit) {
        Optional<String> name = goal.findText("budget");
        if (strict && name.isPresent()) {
            SeriesData data = series.get(name.get());
            if (data == null && series.isEmpty()) {
                return name;
            }
            if (data == null) {
                goal.refuse(
                        "budget",
                        Text.of("serien '" + name.get() + "' findes ikke.", "there is no series '" + name.get() + "'.")
                                .plus(Fields.known(name.get(), series.keySet())));
            } else if (!data.unit().equals(unit)) {
                goal.refuse(
                        "budget",
                        Text.of(
                                "budgetserien er i " + data.unit().words().da() + ", målet i "
                                        + unit.words().da() + ".",
                                "the series of the budget is in "
                                        + data.unit().words().en() + ", the goal in "
                                        + unit.words().en() + "."));
            }
        }
        return name;
    }

    private static Source source(ScenarioSection goal) {
        return goal.findSection("source")
                .map(section -> new Source(
                        section.findText("name").orElse(""),
                        section.findText("table").orElse(""),
                        section.findDate("last_update"),
                        section.findDate("next_update")))
                .orElseGet(() -> new Source("", "", Optional.empty(), Optional.empty()));
    }
}
