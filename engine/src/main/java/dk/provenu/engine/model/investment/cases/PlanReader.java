package dk.provenu.engine.model.investment.cases;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.investment.cases.CasePlan.SideEffect;
import dk.provenu.engine.model.investment.cases.CasePlan.Tax;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.AccountFunction;
import dk.provenu.engine.vocabulary.BudgetFrame;
import dk.provenu.engine.vocabulary.BudgetFrames;
import dk.provenu.engine.vocabulary.Units;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads an investment case from the plan's text, strictly: everything that is wrong is told at once, each with its line. */
final class PlanReader {

    /** The budget year and three more. */
    static final int HORIZON = 4;

    static final int LONGEST = 40;

    /** What a single amount may come to, kr.: more is a slip of the pen. */
    static final double MOST_KRONER = 1e11;

    static final double MOST_PERSONS = 1e6;
    private static final String YEARS = "years";

    private final ScenarioSection root;
    private final Ids ids;
    private final Evidence evidence;
    private final Set<String> keys = new HashSet<>();
    private final int start;
    private final int horizon;

    private PlanReader(Scenario scenario, Ids ids, Evidence evidence) {
        this.root = scenario.root();
        this.ids = ids;
        this.evidence = evidence;
        this.start = root.year("start");
        this.horizon = root.findWhole(YEARS, 1, LONGEST).orElse(HORIZON);
    }

    /**
     * The case that a plan states.
     *
     * @param ids makes the figures that are derived on the way
     * @param evidence what its effects may name
     * @throws dk.provenu.engine.model.ModelException with everything that is wrong
     */
    static CasePlan read(Scenario scenario, Ids ids, Evidence evidence) {
        PlanReader reader = new PlanReader(scenario, ids, evidence);
        CasePlan plan = reader.plan(scenario);
        reader.root.done();
        return plan;
    }

    private CasePlan plan(Scenario scenario) {
        Optional<LocalDate> lawOn = root.findDate("law_on");
        List<TargetGroup> groups = new ArrayList<>();
        for (ScenarioSection section : root.sections("groups")) {
            groups.add(new GroupReader(this, section, lawOn).group());
        }
        List<CostLine> lines = new ArrayList<>();
        for (ScenarioSection phase : root.sections("phases")) {
            new PhaseReader(this, phase, ids).lines(lines);
        }
        stated(root, "costs", false, Text.EMPTY, start, last(), lines);
        stated(root, "savings", true, Text.EMPTY, start, last(), lines);
        if (lines.isEmpty() && groups.isEmpty()) {
            root.refuse(
                    "phases",
                    Text.of(
                            "planen har hverken udgifter eller målgruppe. Tilføj 'phases' eller 'costs', og 'groups' eller"
                                    + " 'savings'.",
                            "the plan has neither costs nor a target group. Add 'phases' or 'costs', and 'groups' or"
                                    + " 'savings'."));
        }
        return new CasePlan(
                scenario.name(),
                Text.same(scenario.title()),
                root.findText("owner"),
                start,
                horizon,
                lawOn,
                groups,
                lines,
                sideEffects(),
                tax(),
                byYear(root, "reinvest", "share", Text.of("Geninvesteret andel", "Share reinvested"), Unit.SHARE, 0, 1),
                root.findNumber("discount", Text.of("Kalkulationsrente", "Discount rate"), Unit.PERCENT, -50, 100),
                root.findNumber(
                        "grant_ratio",
                        Text.of(
                                "Andel af landets modtagere over andel af bloktilskuddet",
                                "Share of the country's recipients over share of the block grant"),
                        Unit.NUMBER,
                        0.01,
                        100));
    }

    Ids ids() {
        return ids;
    }

    Evidence evidence() {
        return evidence;
    }

    int start() {
        return start;
    }

    int last() {
        return start + horizon - 1;
    }

    /** A part of ids made from a name; a name that stands twice is refused. */
    String key(ScenarioSection section, String kind, String name) {
        String key = kind + "_" + FigureId.key(section.findText("id").orElse(name));
        if (!keys.add(key)) {
            section.refuse(
                    "name",
                    Text.of(
                            "'" + name + "' står to gange. Giv den ene et andet navn.",
                            "'" + name + "' stands twice. Give one of them another name."));
        }
        return key;
    }

    /** A year of the plan, where the key is there. */
    OptionalInt year(ScenarioSection section, String key) {
        OptionalInt year = section.findYear(key);
        if (year.isPresent() && (year.getAsInt() < start || year.getAsInt() > last())) {
            section.refuse(
                    key,
                    Text.of(
                            year.getAsInt() + " ligger uden for planens år " + start + "-" + last()
                                    + ". Ret året, eller ret 'start' og 'years'.",
                            year.getAsInt() + " is outside the plan's years " + start + "-" + last()
                                    + ". Correct the year, or 'start' and 'years'."));
            return OptionalInt.empty();
        }
        return year;
    }

    /** The years from {@code from} to {@code to}, or the standard ones. */
    List<Integer> span(ScenarioSection section, int standardFrom, int standardTo) {
        int from = year(section, "from").orElse(standardFrom);
        int to = year(section, "to").orElse(standardTo);
        if (to < from) {
            section.refuse(
                    "to",
                    Text.of(
                            "til (" + to + ") ligger før fra (" + from + ").",
                            "to (" + to + ") is before from (" + from + ")."));
        }
        return IntStream.rangeClosed(from, Math.max(from, to)).boxed().toList();
    }

    /** A list of years with a number each. */
    SortedMap<Integer, Figure> byYear(
            ScenarioSection section, String key, String value, Text label, Unit unit, double min, double max) {
        SortedMap<Integer, Figure> byYear = new TreeMap<>();
        for (ScenarioSection each : section.sections(key)) {
            int asked = each.year("year");
            int year = year(each, "year").orElse(asked);
            Figure number = each.number(value, label.plus(Text.same(", " + year)), unit, min, max);
            if (byYear.put(year, number) != null) {
                each.refuse("year", Text.of(year + " står to gange.", year + " stands twice."));
            }
        }
        return byYear;
    }

    /** Lines that state kroner a year: one amount over some years, or an amount for each. */
    void stated(
            ScenarioSection section, String list, boolean saving, Text phase, int from, int to, List<CostLine> lines) {
        for (ScenarioSection each : section.sections(list)) {
            String name = each.text("name");
            Text label = Text.same(name);
            SortedMap<Integer, Figure> amounts = byYear(each, YEARS, "amount", label, Unit.KRONER, 0, MOST_KRONER);
            if (amounts.isEmpty()) {
                Figure amount = each.number("amount", label, Unit.KRONER, 0, MOST_KRONER);
                OptionalInt once = year(each, "year");
                List<Integer> years = once.isPresent() ? List.of(once.getAsInt()) : span(each, from, to);
                years.forEach(year -> amounts.put(year, amount));
            }
            lines.add(line(each, key(each, list, name), label, phase, saving, amounts));
        }
    }

    /** A line with its payer, account and frame. */
    CostLine line(
            ScenarioSection section,
            String key,
            Text label,
            Text phase,
            boolean saving,
            SortedMap<Integer, Figure> amounts) {
        Payer payer = payer(section);
        Optional<AccountFunction> account = account(section, payer);
        return new CostLine(key, label, phase, saving, payer, account, frame(section, payer, account), amounts);
    }

    private static Payer payer(ScenarioSection section) {
        return section.findOneOf("payer", Payer.codes()).map(Payer::of).orElse(Payer.MUNICIPALITY);
    }

    private static Optional<AccountFunction> account(ScenarioSection section, Payer payer) {
        Optional<String> written = section.findText("account");
        if (written.isEmpty() && payer == Payer.MUNICIPALITY) {
            section.refuse(
                    "account",
                    Text.of(
                            "kontoen mangler. Tilføj en linje som 'account: 6.45.53', så bevilling og ramme kan siges.",
                            "the account is missing. Add a line such as 'account: 6.45.53', so that appropriation and frame"
                                    + " can be told."));
        }
        return written.flatMap(text -> {
            try {
                return Optional.of(AccountFunction.parse(text));
            } catch (VocabularyException e) {
                section.refuse("account", e.text());
                return Optional.empty();
            }
        });
    }

    private static BudgetFrame frame(ScenarioSection section, Payer payer, Optional<AccountFunction> account) {
        Optional<BudgetFrame> stated = section.findOneOf("frame", Set.of("service", "transfers", "outside"))
                .flatMap(code -> java.util.Arrays.stream(BudgetFrame.values())
                        .filter(frame -> frame.code().equals(code))
                        .findFirst());
        return payer == Payer.MUNICIPALITY
                ? stated.or(() -> account.map(BudgetFrames::of)).orElse(BudgetFrame.OUTSIDE)
                : BudgetFrame.OUTSIDE;
    }

    private List<SideEffect> sideEffects() {
        List<SideEffect> effects = new ArrayList<>();
        for (ScenarioSection each : root.sections("side_effects")) {
            String name = each.text("name");
            Payer payer = payer(each);
            Optional<AccountFunction> account = account(each, payer);
            effects.add(new SideEffect(
                    key(each, "side", name),
                    Text.same(name),
                    each.oneOf("kind", Set.of("saving", "cost")).equals("saving"),
                    payer,
                    account,
                    frame(each, payer, account),
                    each.number(
                            "per_person",
                            Text.of("Pr. fuldtidsperson om året: ", "Per full-time person a year: ")
                                    .plus(Text.same(name)),
                            Units.KRONER_PER_FULL_TIME_PERSON,
                            0,
                            MOST_KRONER)));
        }
        return effects;
    }

    private Optional<Tax> tax() {
        return root.findSection("tax")
                .map(section -> new Tax(
                        section.number(
                                "wage_per_month",
                                Text.of(
                                        "Løn om måneden for en, der kommer i job",
                                        "Wage a month of one who finds work"),
                                Units.KRONER_PER_FULL_TIME_PERSON,
                                0,
                                1e6),
                        section.number(
                                "municipal_rate",
                                Text.of("Kommunal skatteprocent", "Municipal tax rate"),
                                Unit.PERCENT,
                                0,
                                100),
                        section.findNumber(
                                "state_rate", Text.of("Statens skatteprocent", "State tax rate"), Unit.PERCENT, 0, 100),
                        section.number(
                                "equalised",
                                Text.of(
                                        "Andel af merindtægten, der udlignes",
                                        "Share of the gain lost by equalisation"),
                                Unit.SHARE,
                                0,
                                1),
                        section.findYear("equalised_from").orElse(start)));
    }
}
