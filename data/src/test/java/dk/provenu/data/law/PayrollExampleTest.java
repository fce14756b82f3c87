package dk.provenu.data.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.data.scenario.ScenarioText;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.payroll.CadenceReader;
import dk.provenu.engine.model.payroll.IncentiveSheet;
import dk.provenu.engine.model.payroll.PayrollData;
import dk.provenu.engine.model.payroll.PayrollFromRules;
import dk.provenu.engine.model.payroll.PayrollModel;
import dk.provenu.engine.model.payroll.RuleReader;
import dk.provenu.engine.model.payroll.RulesCompared;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented example of the payroll models with its plans as they stand, under the law as the files say it. */
class PayrollExampleTest {

    private static final Path PLANS = Path.of("..", "examples", "loensum", "scenarios");

    private static ModelInput input(Map<String, String> options, Scenario... scenarios) {
        return ExampleData.of(
                        "loensum", PayrollData.GROUPS, PayrollData.VOLUMES, PayrollData.INVESTMENTS, Assumptions.KIND)
                .input("Ballerup", Optional.empty(), options)
                .under(LawFiles.bundled())
                .with(scenarios);
    }

    private static Scenario[] plans() throws IOException {
        try (Stream<Path> files = Files.list(PLANS)) {
            return files.sorted()
                    .map(file -> plan(file.getFileName().toString().replace(".yaml", "")))
                    .toArray(Scenario[]::new);
        }
    }

    private static Scenario plan(String name) {
        return changed(name, "", "");
    }

    private static Scenario changed(String name, String from, String to) {
        try {
            return ScenarioText.parse(
                    name, Files.readString(PLANS.resolve(name + ".yaml")).replace(from, to));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Figure figure(ModelResult result, String table, String row, String column) {
        FigureTable found = result.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .orElseThrow();
        return ((Cell.FigureCell) found.row(row).cells().get(found.column(column))).figure();
    }

    @Test
    void everyPlanOfTheExampleIsRead() throws IOException {
        for (Model model :
                List.of(new PayrollModel(), new IncentiveSheet(), new RulesCompared(), new PayrollFromRules())) {
            ModelResult result = model.run(input(Map.of(), plans()));
            assertThat(result.findings()).as(model.id()).isNotEmpty();
            assertThat(result.graph().order()).as(model.id()).isNotEmpty();
        }
    }

    @Test
    void theTemplatesAreValidPlans() {
        Scenario rule = ScenarioText.parse("ny", RuleReader.KIND.template());
        assertThat(new PayrollModel().run(input(Map.of(), rule)).tables()).isNotEmpty();
        Scenario cadence = ScenarioText.parse("ny", CadenceReader.KIND.template());
        ModelResult alone = new PayrollFromRules().run(input(Map.of(), cadence));
        // 110 x 2 in 3 months and 310 x 4 in 12.
        assertThat(figure(alone, "lines", "total", "meetings").number()).isCloseTo(880 + 1_240, within(1e-9));
    }

    @Test
    void meetingsComeFromTheRulesAndBecomePostsAndKroner() {
        ModelResult result =
                new PayrollFromRules().run(input(Map.of(), plan("samtaler-2014"), plan("samtaler-taettere")));
        // Rule 27: two in three months; 28 and 29: four in twelve; 6: one every second month.
        assertThat(figure(result, "lines", "jobparate_de_foerste_tre_maaneder", "meetings_before")
                        .number())
                .isCloseTo(115 * 2 * 4, within(1e-9));
        assertThat(figure(result, "lines", "jobparate_derefter", "meetings_before")
                        .number())
                .isCloseTo(305 * 4, within(1e-9));
        assertThat(figure(result, "lines", "aktivitetsparate_unge", "meetings_before")
                        .number())
                .isCloseTo(120 * 6, within(1e-9));
        double hours = 920 * 1.5 + 1_220 * 1.25 + 2_040 * 1.75 + 720 * 1.5;
        assertThat(figure(result, "totals", "payroll", "before").number())
                .isCloseTo(hours / 1_350 * 552_000, within(1e-6));
        // 0,004 and 0,002 persons fewer a meeting at 150.000 kr.; 40 and 30 pct. of it was reimbursed.
        assertThat(figure(result, "totals", "saved", "before").number())
                .isCloseTo((920 * 0.004 + 1_220 * 0.002) * 150_000, within(1e-6));
        assertThat(figure(result, "totals", "reimbursement", "before").number())
                .isCloseTo((920 * 0.004 * 0.4 + 1_220 * 0.002 * 0.3) * 150_000, within(1e-6));
    }

    @Test
    void aCadenceCanBeTheNorm() {
        Map<String, String> meetings = Map.of("norm", "meetings");
        ModelResult result =
                new PayrollModel().run(input(meetings, plan("efter-prognosen"), plan("takt-for-normering")));
        // 420 x 6 meetings of 5 hours at 1.350 hours a year.
        assertThat(figure(result, "norms", "jobparate", "need").number())
                .isCloseTo(420 * 6 * 5 / 1_350.0, within(1e-9));
        // 80 x 3 in 3 months of 3 hours and 180 x 6 of 4,5.
        assertThat(figure(result, "norms", "unge", "need").number())
                .isCloseTo((80 * 12 * 3 + 180 * 6 * 4.5) / 1_350, within(1e-9));
        assertThatThrownBy(
                        () -> new PayrollModel().run(input(meetings, plan("efter-prognosen"), plan("samtaler-2014"))))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("group: jobparate");
    }

    @Test
    void theNumberOfALineOfTheRulesKnowsItsPlaceInTheLaw() {
        ModelResult result =
                new PayrollFromRules().run(input(Map.of(), plan("samtaler-2014"), plan("samtaler-taettere")));
        Figure number = result.graph().order().stream()
                .filter(each -> each.id().value().equals("law/rules.deadlines/rule_28/2014-01-01/number"))
                .findFirst()
                .orElseThrow();
        assertThat(number.origin()).isInstanceOf(Origin.Parameter.class);
        assertThat(((Origin.Parameter) number.origin()).reference().place()).contains("Jobparate, Opfølgningssamtaler");
        assertThat(number.notes()).as("the doubt of the rule").hasSize(1);
    }

    @Test
    void contributionsMakeTheWholeChange() {
        ModelResult result =
                new PayrollFromRules().run(input(Map.of(), plan("samtaler-2014"), plan("samtaler-taettere")));
        FigureTable parts = result.tables().stream()
                .filter(each -> each.id().equals("contributions"))
                .findFirst()
                .orElseThrow();
        double sum = parts.figures().stream().mapToDouble(Figure::number).sum();
        assertThat(sum).isCloseTo(figure(result, "totals", "net", "change").number(), within(1e-6));
        assertThat(parts.rows()).hasSize(3);
        assertThat(result.findings().getFirst().in(Language.DA)).contains("0,9 årsværk");
    }

    @Test
    void aLineThatAppearsIsToldAsSuch() {
        String young = """
              - title: Aktivitetsparate unge
                persons: 120
                rule: rules.deadlines/rule_06
                hours: 1.5
            """;
        ModelResult result = new PayrollFromRules()
                .run(input(Map.of(), changed("samtaler-2014", young, ""), plan("samtaler-taettere")));
        assertThat(figure(result, "contributions", "structural", "amount").number())
                .isCloseTo(720 * 1.5 / 1_350 * 552_000, within(1e-6));
    }

    @Test
    void rulesThatThereAreNotAreRefused() {
        Scenario strange = changed("samtaler-2014", "rules.deadlines/rule_28", "rules.deadlines/rule_99");
        assertThatThrownBy(() -> new PayrollFromRules().run(input(Map.of(), strange)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("rule_99");
        Scenario later = changed("samtaler-2014", "law_day: 2014-07-01", "law_day: 2026-07-01");
        assertThatThrownBy(() -> new PayrollFromRules().run(input(Map.of(), later)))
                .as("rules that do not exist on their day")
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("2026-07-01");
        Scenario half = changed("samtaler-2014", "    ladder_step: 2\n", "");
        assertThatThrownBy(() -> new PayrollFromRules().run(input(Map.of(), half)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("ladder_step");
    }
}
