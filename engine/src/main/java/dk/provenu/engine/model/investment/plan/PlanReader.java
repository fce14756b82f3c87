package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a plan strictly; everything that is wrong is told at once. */
final class PlanReader {

    /** What stands for a tool's share of the time when it takes what the others leave. */
    private static final Set<String> REST = Set.of("resten", "rest");

    private static final double KRONER = 1e9;
    private static final double WEEKS = 52;
    private static final double HUNDRED = 100;

    /** How far shares may be from 100 pct. and still be said to make it. */
    private static final double ROUNDING = 1e-6;

    private static final Text SAVING = Text.of(
            "Nettobesparelse pr. fuldtidsperson færre på ydelse", "Net saving per full-time person fewer on benefit");
    private static final Unit SAVED = Units.KRONER_PER_FULL_TIME_PERSON;

    private final Scenario scenario;
    private final Ids ids;
    private final Constants constants;

    PlanReader(Scenario scenario, Ids ids) {
        this.scenario = scenario;
        this.ids = ids;
        constants = Constants.of(ids);
    }

    EffortPlan read() {
        ScenarioSection root = scenario.root();
        int year = root.year("year");
        Figure wage = root.number(
                "wage",
                Text.of("Løn til en virksomhedskonsulent om året", "Wage of an employer consultant a year"),
                PlanUnits.KRONER_PER_FTE,
                0,
                KRONER);
        Figure saving = root.number("saving", SAVING, SAVED, 0, KRONER);
        List<Tool> tools = tools(root);
        List<TargetGroup> groups = groups(root, tools, saving);
        Optional<ScenarioSection> limits = root.findSection("limits");
        EffortPlan plan = new EffortPlan(
                scenario,
                year,
                wage,
                saving,
                constants,
                tools,
                groups,
                limits.flatMap(section -> section.findNumber(
                        "consultants",
                        Text.of("Højst antal virksomhedskonsulenter", "Most employer consultants"),
                        Units.FTE,
                        0,
                        KRONER)),
                limits.flatMap(section -> section.findNumber(
                        "money",
                        Text.of("Højst til løn og købte forløb", "Most for wages and bought courses"),
                        Unit.KRONER,
                        0,
                        KRONER)),
                limits.flatMap(section -> section.findNumber(
                        "net",
                        Text.of("Mindste gevinst, når flest i job søges", "Least gain, when most in work are sought"),
                        Unit.KRONER,
                        -KRONER,
                        KRONER)),
                root.findSection("stated").map(PlanReader::stated));
        root.done();
        return plan;
    }

    private List<Tool> tools(ScenarioSection root) {
        List<Tool> tools = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScenarioSection each : root.sections("tools")) {
            String id = id(each, seen);
            Text title = Text.same(each.findText("title").orElse(id));
            Optional<Figure> perConsultant = each.findNumber(
                    "courses_per_consultant",
                    title.plus(Text.of(": forløb pr. konsulent om året", ": courses per consultant a year")),
                    PlanUnits.COURSES_PER_FTE,
                    1,
                    KRONER);
            Optional<Figure> price = each.findNumber(
                    "price",
                    title.plus(Text.of(": pris pr. købt forløb", ": price per bought course")),
                    PlanUnits.KRONER_PER_COURSE,
                    0,
                    KRONER);
            Figure weeks = each.number(
                    "weeks",
                    title.plus(Text.of(": uger pr. forløb", ": weeks a course")),
                    PlanUnits.WEEKS_PER_COURSE,
                    0.1,
                    520);
            Text weightLabel =
                    title.plus(Text.of(": virkning mod et almindeligt forløb", ": effect beside an ordinary course"));
            Figure weight = each.findNumber("effect", weightLabel, Unit.NUMBER, 0, HUNDRED)
                    .orElseGet(() -> ids.given(
                            "tools/" + id + "/effect",
                            weightLabel,
                            1,
                            Unit.NUMBER,
                            PriceBasis.none(),
                            "Et forløb virker som et almindeligt, når planen ikke siger andet"));
            tools.add(new Tool(id, title, weeks, perConsultant, price, weight));
        }
        if (tools.isEmpty()) {
            root.refuse(
                    "tools",
                    Text.of(
                            "planen har ingen redskaber. Skriv mindst ét under 'tools:'.",
                            "the plan has no tools. Write at least one below 'tools:'."));
        }
        return tools;
    }

    private static String id(ScenarioSection section, Set<String> seen) {
        String id = section.text("id");
        if (!id.isEmpty() && (!id.matches("[a-z0-9][a-z0-9_-]*") || !seen.add(id))) {
            section.refuse(
                    "id",
                    Text.of(
                            "'" + id + "' skal være små bogstaver a-z, tal, - eller _, og må kun stå én gang.",
                            "'" + id + "' must be small letters a-z, digits, - or _, and stand only once."));
        }
        return id;
    }

    private List<TargetGroup> groups(ScenarioSection root, List<Tool> tools, Figure saving) {
        List<TargetGroup> groups = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ScenarioSection each : root.sections("groups")) {
            groups.add(group(each, id(each, seen), tools, saving));
        }
        if (groups.isEmpty()) {
            root.refuse(
                    "groups",
                    Text.of(
                            "planen har ingen målgrupper. Skriv mindst én under 'groups:'.",
                            "the plan has no target groups. Write at least one below 'groups:'."));
        }
        return groups;
    }

    private TargetGroup group(ScenarioSection each, String id, List<Tool> tools, Figure saving) {
        Text title = Text.same(each.findText("title").orElse(id));
        Ids own = ids.below("groups", id.isEmpty() ? "x" : id);
        Figure persons = each.number(
                "persons",
                title.plus(Text.of(": ventede fuldtidspersoner", ": expected full-time persons")),
                Units.FULL_TIME_PERSON,
                0,
                KRONER);
        Figure planned = each.number(
                "activation", title.plus(Text.of(": aktiveringsgrad", ": activation rate")), Unit.PERCENT, 0, HUNDRED);
        Text leastLabel = title.plus(Text.of(": mindst aktive", ": least active"));
        Text mostLabel = title.plus(Text.of(": højst aktive", ": most active"));
        Figure least = percent(each, "least", leastLabel)
                .orElseGet(() -> own.given(
                        "least_pct",
                        leastLabel,
                        0,
                        Unit.PERCENT,
                        PriceBasis.none(),
                        "Planen kræver ingen mindsteindsats"));
        Figure most = percent(each, "most", mostLabel)
                .orElseGet(() -> own.given(
                        "most_pct",
                        mostLabel,
                        HUNDRED,
                        Unit.PERCENT,
                        PriceBasis.none(),
                        "Flere end alle kan ikke være aktive"));
        if (least.value().isPresent() && most.value().isPresent() && least.number() > most.number()) {
            each.refuse(
                    "least",
                    Text.of("mindst er mere end højst ('most').", "the least is more than the most ('most')."));
        }
        Figure effect = each.number(
                "effect",
                title.plus(Text.of(
                        ": uger kortere på ydelse af det første forløb", ": weeks off benefit of the first course")),
                PlanUnits.WEEKS_PER_COURSE,
                -WEEKS,
                WEEKS);
        Optional<Figure> halving = each.findNumber(
                "halving",
                title.plus(Text.of(
                        ": forløb pr. fuldtidsperson, der halverer virkningen",
                        ": courses per full-time person that halve the effect")),
                PlanUnits.COURSES_PER_PERSON,
                0.01,
                1000);
        if (halving.isPresent() && effect.value().isPresent() && effect.number() < 0) {
            each.refuse(
                    "halving",
                    Text.of(
                            "en virkning under nul bliver ikke bedre af flere forløb. Slet 'halving'.",
                            "an effect below zero does not improve with more courses. Delete 'halving'."));
        }
        return new TargetGroup(
                id,
                title,
                persons,
                share(own, "activation", planned),
                share(own, "least", least),
                share(own, "most", most),
                mix(each, own, title, tools),
                effect,
                halving,
                each.findNumber("saving", title.plus(Text.same(": ")).plus(SAVING.lowered()), SAVED, 0, KRONER)
                        .orElse(saving));
    }

    private static Optional<Figure> percent(ScenarioSection section, String key, Text label) {
        return section.findNumber(key, label, Unit.PERCENT, 0, HUNDRED);
    }

    private static Figure share(Ids own, String key, Figure percent) {
        return own.derived(
                key,
                percent.label().plus(Text.of(", andel", ", share")),
                Convert.between(Unit.PERCENT, Unit.SHARE),
                percent);
    }

    /** Shares of the active time; they make 100 pct., or one of them takes the rest. */
    private Map<Tool, Figure> mix(ScenarioSection group, Ids own, Text title, List<Tool> tools) {
        ScenarioSection section = group.section("mix");
        Map<Tool, Figure> percents = new LinkedHashMap<>();
        Optional<Tool> rest = Optional.empty();
        for (Tool tool : tools) {
            if (!section.isSection(tool.id())
                    && section.findText(tool.id()).filter(REST::contains).isPresent()) {
                if (rest.isPresent()) {
                    section.refuse(
                            tool.id(), Text.of("kun ét redskab kan tage resten.", "only one tool can take the rest."));
                }
                rest = Optional.of(tool);
            } else {
                percent(section, tool.id(), label(title, tool)).ifPresent(found -> percents.put(tool, found));
            }
        }
        double sum = percents.values().stream()
                .mapToDouble(each -> each.value().orNaN())
                .sum();
        if (sum > HUNDRED + ROUNDING || (rest.isEmpty() && sum < HUNDRED - ROUNDING)) {
            group.refuse(
                    "mix",
                    Text.of("andelene giver ", "the shares make ")
                            .plus(Text.build(
                                    language -> NumberStyle.of(language).number(sum, 1)))
                            .plus(Text.of(
                                    " pct., ikke 100. Ret dem, eller skriv 'resten' ved ét redskab.",
                                    " pct., not 100. Correct them, or write 'rest' at one tool.")));
        }
        Map<Tool, Figure> shares = new LinkedHashMap<>();
        percents.forEach((tool, percent) -> shares.put(tool, share(own, "mix_" + tool.id(), percent)));
        rest.ifPresent(tool -> shares.put(tool, rest(own, label(title, tool), shares)));
        return shares;
    }

    private Figure rest(Ids own, Text label, Map<Tool, Figure> others) {
        if (others.isEmpty()) {
            return constants.whole();
        }
        Figure taken = own.derived(
                "mix_taken",
                Text.of("De andre redskaber", "The other tools"),
                new Sum(),
                others.values().toArray(Figure[]::new));
        return own.derived("mix_rest", label, new Difference(), constants.whole(), taken);
    }

    private static Text label(Text title, Tool tool) {
        return title.plus(Text.of(": tid i ", ": time in ")).plus(tool.title().lowered());
    }

    private static Stated stated(ScenarioSection section) {
        return new Stated(
                section.number(
                        "courses",
                        Text.of("Virksomhedsrettede forløb", "Company-based courses"),
                        PlanUnits.COURSE,
                        0,
                        KRONER),
                section.number(
                        "courses_per_consultant",
                        Text.of("Forløb pr. virksomhedskonsulent", "Courses per employer consultant"),
                        PlanUnits.COURSES_PER_FTE,
                        1,
                        KRONER),
                section.number("wages", Text.of("Løn til medarbejdere", "Wages"), Unit.MILLION_KRONER, 0, KRONER),
                section.number(
                        "saving", Text.of("Ydelsesbesparelse", "Saved benefits"), Unit.MILLION_KRONER, -KRONER, KRONER),
                section.findNumber(
                        "extra_consultants",
                        Text.of("Ekstra virksomhedskonsulenter", "Extra employer consultants"),
                        Units.FTE,
                        0.1,
                        KRONER));
    }
}
