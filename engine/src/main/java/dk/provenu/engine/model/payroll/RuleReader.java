package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioKind;
import dk.provenu.engine.scenario.ScenarioSection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a rule of regulation from its plan. */
public final class RuleReader {

    /** A rule by which the payroll follows the target group. */
    public static final ScenarioKind KIND = new ScenarioKind(
            "payroll-rule",
            Text.of("lønsumsregel", "payroll rule"),
            Text.of(
                    "Hvornår og hvor meget basislønsummen reguleres, når målgruppen ændrer sig: hvor ofte, med hvilken forsinkelse,"
                            + " bånd, gulv og loft, hvilken del af en ændring der tæller, og hvad enheden beholder af en gevinst.",
                    "When and by how much the base payroll is regulated as the target group changes: how often, with what lag, band,"
                            + " floor and ceiling, which part of a change counts, and what the unit keeps of a gain."),
            """
            kind: payroll-rule
            title: Følger målgruppen
            every: 12          # måneder mellem to reguleringer
            counts: before     # before: det talte i tiden før; expected: det ventede i tiden efter
            lag: 0             # måneder fra det talte slutter, til reguleringen virker
            band: 0.02         # andel af basen, som en ændring skal overstige
            beyond: all        # all: så reguleres hele ændringen; excess: kun det, der ligger ud over båndet
            floor: 0.8         # mindste base som andel af basen ved start (kan udelades)
            ceiling: 1.2       # største base (kan udelades)
            cycle: 1           # andel af sammenligningsgruppens bevægelse, der tæller
            effort: 1          # andel af egen bevægelse ud over den, der tæller
            kept:
              share: 0.5       # andel af en gevinst, som enheden beholder
              months: 24       # hvor længe; ever: for altid
            """);

    private static final int MOST_MONTHS = 120;
    private static final double MOST_SHARE = 5;
    private static final String BEFORE = "before";
    private static final String EXPECTED = "expected";
    private static final String ALL = "all";
    private static final String EXCESS = "excess";
    private static final String EVER = "ever";

    private RuleReader() {}

    /** The rule that was chosen. */
    static Rule chosen(ModelInput input) {
        return read(input.scenario(KIND));
    }

    /** Every rule, by name. */
    static List<Rule> all(ModelInput input) {
        return input.scenarios(KIND).stream().map(RuleReader::read).toList();
    }

    static Rule read(Scenario scenario) {
        ScenarioSection root = scenario.root();
        int every = root.whole("every", 1, MOST_MONTHS);
        boolean expected = root.oneOf("counts", Set.of(BEFORE, EXPECTED)).equals(EXPECTED);
        OptionalInt lag = root.findWhole("lag", 0, MOST_MONTHS);
        if (expected && lag.orElse(0) > 0) {
            root.refuse(
                    "lag",
                    Text.of(
                            "en regel, der tæller det ventede, har ingen forsinkelse. Slet linjen, eller skriv counts: before.",
                            "a rule that counts the expected has no lag. Delete the line, or write counts: before."));
        }
        boolean excess =
                root.findOneOf("beyond", Set.of(ALL, EXCESS)).orElse(ALL).equals(EXCESS);
        Figure band = share(root, "band", "Bånd, der ikke reguleres", "Band that is not regulated");
        var floor = root.findNumber("floor", Text.of("Gulv", "Floor"), Unit.SHARE, 0, 1);
        var ceiling = root.findNumber("ceiling", Text.of("Loft", "Ceiling"), Unit.SHARE, 1, MOST_SHARE);
        Figure cycle = share(root, "cycle", "Andel af konjunkturen, der tæller", "Share of the cycle that counts");
        Figure effort =
                share(root, "effort", "Andel af egen indsats, der tæller", "Share of the own effort that counts");
        ScenarioSection keeping = root.section("kept");
        Figure kept = share(keeping, "share", "Andel af en gevinst, der beholdes", "Share of a gain that is kept");
        OptionalInt months = keeping.findText("months").filter(EVER::equals).isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(keeping.whole("months", 0, MOST_MONTHS));
        root.done();
        return new Rule(
                scenario.name(),
                Text.same(scenario.title()),
                every,
                expected,
                lag.orElse(0),
                excess,
                band,
                floor,
                ceiling,
                cycle,
                effort,
                kept,
                months);
    }

    private static Figure share(ScenarioSection section, String key, String da, String en) {
        return section.number(key, Text.of(da, en), Unit.SHARE, 0, 1);
    }
}
