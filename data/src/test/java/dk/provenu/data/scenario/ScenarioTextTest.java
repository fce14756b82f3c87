package dk.provenu.data.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioSection;
import dk.provenu.engine.vocabulary.Units;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTextTest {

    @Test
    void everyValueKnowsItsLine() {
        Scenario plan = ScenarioText.parse(
                "p", "kind: case\ntitle: Job\n# en note\nstaff:\n  value: '2,5'\n  low: 2\n  high: 3\n");
        assertThat(plan.kind()).isEqualTo("case");
        assertThat(plan.title()).isEqualTo("Job");
        ScenarioSection root = plan.root();
        Figure staff = root.number("staff", Text.same("staff"), Units.FTE, 0, 10);
        root.done();
        assertThat(staff.number()).isEqualTo(2.5);
        assertThat(((Origin.Assumption) staff.origin()).cell().orElseThrow().line())
                .isEqualTo(5);
    }

    @Test
    void faultsHaveTheLineOfTheText() {
        Scenario plan = ScenarioText.parse("p", "kind: case\ntitle: Job\n\nstaf: 5\n");
        ScenarioSection root = plan.root();
        root.findNumber("staff", Text.same("staff"), Units.FTE, 0, 10);
        assertThat(catchThrowableOfType(ScenarioException.class, root::done)
                        .words()
                        .da())
                .isEqualTo("scenarios/p.yaml. Linje 4, staf: nøglen kendes ikke. Måske: staff.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "en sætning",
                "- en\n- liste\n",
                "kind: case\ntitle: Job\nkind: case\n",
                "title: uden slags\n",
                "kind: case\n",
                "kind: case\ntitle: 'Job\n",
                "kind: case\ntitle: Job\nstaff:\n\tvalue: 2\n",
                "kind: case\ntitle: Job\na: &x 5\nb: *x\nc: *x\n",
                "kind: case\ntitle: Job\n? [a, b]\n: 5\n"
            })
    void whatIsNoPlanIsRefused(String text) {
        assertThat(catchThrowableOfType(ScenarioException.class, () -> ScenarioText.parse("p", text)))
                .isNotNull();
    }

    @Test
    void valuesAreReplacedWhereTheyStandAndAllElseIsLeft() {
        String text = """
                kind: case
                title: Jæger 🦊 & søn
                # en note
                staff: '2,5'  # årsværk
                effect: {likely: 6, low: 2, high: 9}
                phases:
                  - id: start
                    staff: 4
                """;
        assertThat(ScenarioText.with("p", text, Map.of("staff", "3", "effect", "5.5", "phases.0.staff", "6")))
                .isEqualTo(text.replace("'2,5'", "3")
                        .replace("likely: 6", "likely: 5.5")
                        .replace("staff: 4", "staff: 6"));
        assertThat(catchThrowableOfType(
                        ScenarioException.class, () -> ScenarioText.with("p", text, Map.of("stafff", "3"))))
                .hasMessageContaining("Maybe: staff.");
    }

    @Test
    void aPersonsNumberIsRefusedWithItsLineAndNotRepeated() {
        String number = "0101" + "90" + "-" + "1234";
        ScenarioException fault = catchThrowableOfType(
                ScenarioException.class,
                () -> ScenarioText.parse("p", "kind: case\ntitle: Job\nnote: " + number + "\n"));
        assertThat(fault.faults())
                .singleElement()
                .extracting(each -> each.line())
                .isEqualTo(3);
        assertThat(fault.getMessage()).doesNotContain("1234");
    }
}
