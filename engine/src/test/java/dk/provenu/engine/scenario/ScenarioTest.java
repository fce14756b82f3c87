package dk.provenu.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.vocabulary.Units;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTest {

    private static final Text STAFF = Text.of("medarbejdere", "staff");

    @Test
    void aPlainNumberIsAnAssumptionThatKnowsItsLine() {
        Scenario plan = Scenario.of("case", "brokers", 3, Map.of("staff", 5));
        ScenarioSection root = plan.root();
        Figure staff = root.number("staff", STAFF, Units.FTE, 0, 1000);
        root.done();
        assertThat(staff.number()).isEqualTo(5);
        assertThat(staff.id()).isEqualTo(new FigureId("scenario/brokers/staff"));
        Origin.Assumption origin = (Origin.Assumption) staff.origin();
        assertThat(origin.cell().orElseThrow().file()).isEqualTo("scenarios/brokers.yaml");
        assertThat(origin.cell().orElseThrow().column()).isEqualTo("staff");
        assertThat(origin.cell().orElseThrow().place()).isEqualTo("revision 3");
    }

    @Test
    void aDescribedNumberHasItsIntervalNoteAndEvidence() {
        ScenarioSection root = ScenarioSection.ofMap(Map.of(
                "effect", Map.of("likely", 6, "low", 2, "high", 9, "note", "Skøn.", "evidence", "meetings-2015")));
        Figure effect = root.number("effect", Text.same("effect"), Unit.PERCENTAGE_POINT, 0, 100);
        assertThat(root.evidence("effect")).containsExactly("meetings-2015");
        root.done();
        Origin.Assumption origin = (Origin.Assumption) effect.origin();
        assertThat(origin.note().da()).isEqualTo("Skøn. Bevis: meetings-2015.");
        assertThat(origin.uncertainty()).contains(new Uncertainty(2, 9, Uncertainty.Distribution.SPLIT_NORMAL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2500|2500", "2,5|2.5", "2.5|2.5", "-3|-3", "0,125|0.125", "2.500,75|2500.75", "1.1250|1.125"})
    void numbersAreReadAsDanesAndAsYamlWriteThem(String text, double number) {
        assertThat(NumberSyntax.parse(text, false)).isEqualTo(number);
    }

    @Test
    void aQuotedThousandIsAThousandAndAPlainOneIsRefused() {
        assertThat(NumberSyntax.parse("2.500", true)).isEqualTo(2500);
        assertThat(faults(Map.of("staff", "2.500")))
                .singleElement()
                .extracting(fault -> fault.words().da())
                .isEqualTo(
                        "'2.500' kan læses på to måder. Skriv 2500, hvis det er tusinder, eller 2.5000, hvis det er decimaler.");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (double number : new double[] {0, 1.125, 2500, 0.1, -3.75, 1e9, 0.123456}) {
            assertThat(NumberSyntax.parse(ScenarioNumber.write(number), false)).isEqualTo(number);
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        ScenarioSection root = ScenarioSection.ofMap(new java.util.LinkedHashMap<>(Map.of("stafff", 5, "share", 120)));
        root.number("staff", STAFF, Units.FTE, 0, 1000);
        root.number("share", Text.same("share"), Unit.PERCENT, 0, 100);
        root.text("group");
        ScenarioException fault = catchThrowableOfType(ScenarioException.class, root::done);
        assertThat(fault.faults()).hasSize(4);
        assertThat(fault.words().da())
                .contains("stafff: nøglen kendes ikke. Måske: staff.")
                .contains("share: 120 pct. ligger uden for det mulige: fra 0 til 100.")
                .contains("staff: nøglen mangler.")
                .contains("group: nøglen mangler.");
    }

    @Test
    void lowAndHighMustEmbraceWhatIsLikely() {
        assertThat(faults(Map.of("staff", Map.of("value", 10, "low", 2, "high", 9))))
                .singleElement()
                .extracting(fault -> fault.words().en())
                .isEqualTo("10 does not lie between the low estimate 2 and the high 9.");
        assertThat(faults(Map.of("staff", Map.of("value", 10, "low", 2))))
                .singleElement()
                .extracting(fault -> fault.words().en())
                .isEqualTo("'high' is missing: a low and a high estimate belong together.");
    }

    @Test
    void anotherScaleIsAVisibleStepAndAnotherUnitIsRefused() {
        ScenarioSection root =
                ScenarioSection.ofMap(Map.of("wage", Map.of("value", 550, "unit", "1000_kr", "price", 2017)));
        Figure wage = root.number("wage", Text.same("wage"), Unit.KRONER, 0, 1e7);
        root.done();
        assertThat(wage.number()).isEqualTo(550_000);
        assertThat(wage.priceBasis()).isEqualTo(new PriceBasis.Fixed(2017));
        assertThat(wage.derivation().orElseThrow().operands().getFirst().id().value())
                .isEqualTo("scenario/test/wage/stated");
        assertThat(faults(Map.of("staff", Map.of("value", 5, "unit", "pct"))))
                .singleElement()
                .extracting(fault -> fault.words().da())
                .isEqualTo("tallet skal være i 'årsværk' (fte), ikke i 'pct.'.");
        assertThat(faults(Map.of("staff", Map.of("value", 5, "price", 2017)))).hasSize(1);
    }

    @Test
    void amountsTakeThePlansPriceLevelUnlessTheyStateOne() {
        ScenarioSection root =
                ScenarioSection.ofMap(Map.of("price", 2016, "a", 5, "b", Map.of("value", 5, "price", 2014)));
        Figure a = root.number("a", Text.same("a"), Unit.KRONER, 0, 10);
        Figure b = root.number("b", Text.same("b"), Unit.KRONER, 0, 10);
        root.done();
        assertThat(a.priceBasis()).isEqualTo(new PriceBasis.Fixed(2016));
        assertThat(b.priceBasis()).isEqualTo(new PriceBasis.Fixed(2014));
    }

    @Test
    void valuesAreLaidOverForOneRunAndTheIntervalGivesWay() {
        Scenario plan = Scenario.of(
                "case",
                "brokers",
                1,
                Map.of(
                        "effect", Map.of("likely", 6, "low", 2, "high", 9),
                        "phases", List.of(Map.of("id", "start", "staff", 2), Map.of("staff", 4))));
        Scenario changed = plan.with(Map.of("effect", "1,5", "phases.start.staff", "3", "phases.1.staff", "5"));
        ScenarioSection root = changed.root();
        Figure effect = root.number("effect", Text.same("effect"), Unit.PERCENTAGE_POINT, 0, 100);
        List<Double> staff = root.sections("phases").stream()
                .peek(phase -> phase.findText("id"))
                .map(phase -> phase.number("staff", STAFF, Units.FTE, 0, 100).number())
                .toList();
        root.done();
        assertThat(effect.number()).isEqualTo(1.5);
        assertThat(((Origin.Assumption) effect.origin()).note().da())
                .isEqualTo("Sat til 1,5 for denne beregning; planen siger 6.");
        assertThat(((Origin.Assumption) effect.origin())
                        .uncertainty()
                        .orElseThrow()
                        .low())
                .isEqualTo(1.5);
        assertThat(staff).containsExactly(3.0, 5.0);
        assertThat(changed.checksum()).isNotEqualTo(plan.checksum());
        assertThat(plan.numbers())
                .as("the plan knows what a reading of its changed twin asked for")
                .extracting(ScenarioNumber::path)
                .containsExactly("effect", "phases.start.staff", "phases.1.staff");
    }

    @Test
    void anUnknownPathIsRefusedWithTheNearest() {
        Scenario plan = Scenario.of("case", "brokers", 1, Map.of("effect", Map.of("likely", 6)));
        assertThatThrownBy(() -> plan.with(Map.of("effect.likly", "3")))
                .hasMessageContaining("effect.likly")
                .hasMessageContaining("Maybe: effect.likely.");
    }

    @Test
    void keysMayHoldPoints() {
        Scenario plan = Scenario.of("case", "a", 1, Map.of("accounts", Map.of("6.45.53", 100)));
        ScenarioSection root = plan.with(Map.of("accounts.6.45.53", "90")).root();
        ScenarioSection accounts = root.section("accounts");
        assertThat(accounts.keys()).containsExactly("6.45.53");
        assertThat(accounts.number("6.45.53", STAFF, Unit.NUMBER, 0, 1000).number())
                .isEqualTo(90);
        root.done();
    }

    @Test
    void wordsAndYearsAreCheckedToo() {
        ScenarioSection root = ScenarioSection.ofMap(Map.of("way", "direkt", "year", "20x6", "on", "ja"));
        root.oneOf("way", Set.of("direct", "ladder"));
        root.year("year");
        assertThat(root.flag("on", false)).isTrue();
        ScenarioException fault = catchThrowableOfType(ScenarioException.class, root::done);
        assertThat(fault.words().en())
                .contains("way: 'direkt' is not known. Maybe: direct.")
                .contains("year: '20x6' is not a whole number from 1990 to 2100.");
    }

    @Test
    void theDifferenceIsToldByPath() {
        Scenario a = Scenario.of("case", "a", 1, Map.of("staff", 5));
        Scenario b = Scenario.of("case", "a", 2, Map.of("staff", 6));
        assertThat(ScenarioDifference.between(a.tree(), b.tree()))
                .singleElement()
                .isEqualTo(new ScenarioDifference("staff", java.util.Optional.of("5"), java.util.Optional.of("6")));
    }

    @Test
    void changesAreParsedAndWritten() {
        assertThat(ScenarioChanges.parse("effect.likely=2,3; staff=4"))
                .containsExactly(Map.entry("effect.likely", "2,3"), Map.entry("staff", "4"));
        assertThat(ScenarioChanges.write(ScenarioChanges.parse("a=1;b=2"))).isEqualTo("a=1;b=2");
        assertThatThrownBy(() -> ScenarioChanges.parse("effect")).hasMessageContaining("PATH=VALUE");
    }

    private static List<ScenarioFault> faults(Map<String, ?> tree) {
        ScenarioSection root = ScenarioSection.ofMap(tree);
        root.number("staff", STAFF, Units.FTE, 0, 1e6);
        return catchThrowableOfType(ScenarioException.class, root::done).faults();
    }
}
