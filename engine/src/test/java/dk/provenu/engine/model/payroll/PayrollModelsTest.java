package dk.provenu.engine.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The three models on the bundled, invented example. */
class PayrollModelsTest {

    private static Figure figure(ModelResult result, String table, String row, String column) {
        FigureTable found = result.tables().stream()
                .filter(each -> each.id().equals(table))
                .findFirst()
                .orElseThrow();
        return ((Cell.FigureCell) found.row(row).cells().get(found.column(column))).figure();
    }

    private static double number(ModelResult result, String table, String row, String column) {
        return figure(result, table, row, column).number();
    }

    private static List<String> findings(ModelResult result) {
        return result.findings().stream().map(each -> each.in(Language.DA)).toList();
    }

    @Test
    void theIncentiveSheetOfARuleThatFollowsTheTargetGroup() {
        ModelResult result = new IncentiveSheet().run(Loensum.input(Map.of(), Loensum.following()));
        // 552.000 kr. for 560 / 14,8 persons.
        double one = 552_000 * 14.8 / 560;
        assertThat(number(result, "sheet", "relief", "y2027")).isEqualTo(one, offset(1e-6));
        // 2028 counts the two quarters before 2027 and its first two; 2029 the last two and, at 85 pct., the next two.
        assertThat(number(result, "sheet", "payroll", "y2027")).isZero();
        assertThat(number(result, "sheet", "payroll", "y2028")).isEqualTo(-one / 2, offset(1e-6));
        assertThat(number(result, "sheet", "payroll", "y2029")).isEqualTo(-one * (1 + 0.85) / 2, offset(1e-6));
        // 228.000 kr. less 40 pct. on the ladder's second step.
        assertThat(number(result, "sheet", "saved", "y2027")).isEqualTo(228_000 * 0.6, offset(1e-6));
        assertThat(findings(result).getFirst())
                .isEqualTo(
                        "Reglen straffer succes: når enheden får 1 mere i job i 2027, ændres dens lønsum med -32.259 kr. til og"
                                + " med 2030.");
    }

    @Test
    void theLeastChangeIsComputedAnewAndRemovesThePunishment() {
        ModelResult result = new IncentiveSheet().run(Loensum.input(Map.of(), Loensum.following()));
        assertThat(number(result, "least", "effort", "payroll")).isEqualTo(-1, offset(0.01));
        assertThat(number(result, "least", "kept_ever", "least")).isEqualTo(100, offset(0.01));
        assertThat(figure(result, "least", "kept_two_years", "least").value().isPresent())
                .as("what is kept for two years is taken in the third")
                .isFalse();
        assertThat(figure(result, "least", "effort", "payroll").origin()).isInstanceOf(Origin.Derived.class);
        // What it costs on the path divided by what a person brings.
        assertThat(number(result, "least", "effort", "paid_by"))
                .isEqualTo(
                        1_000
                                * number(result, "least", "effort", "extra")
                                / number(result, "least", "effort", "municipality"),
                        offset(1e-6));
    }

    @Test
    void aRuleThatCountsTheCycleAloneNeedsNoChange() {
        ModelResult result = new IncentiveSheet().run(Loensum.input(Map.of(), Loensum.neutral()));
        assertThat(number(result, "sheet", "payroll", "total")).isEqualTo(0, offset(1e-6));
        assertThat(findings(result).getFirst()).startsWith("Reglen straffer ikke succes");
        assertThat(result.tables().get(1).rows()).isEmpty();
    }

    @Test
    void rulesSideBySideShowThePriceOfTheIncentive() {
        ModelResult result = new RulesCompared()
                .run(Loensum.input(
                        Map.of("path", "egen_indsats"), Loensum.following(), Loensum.kept(), Loensum.neutral()));
        assertThat(number(result, "rules", "foelger-maalgruppen", "coherence"))
                .isGreaterThan(number(result, "rules", "gevinst-i-to-aar", "coherence"));
        assertThat(number(result, "rules", "gevinst-i-to-aar", "coherence"))
                .isGreaterThan(number(result, "rules", "kun-konjunktur", "coherence"));
        assertThat(number(result, "rules", "foelger-maalgruppen", "one"))
                .isLessThan(number(result, "rules", "gevinst-i-to-aar", "one"));
        assertThat(number(result, "rules", "kun-konjunktur", "each")).isEqualTo(0, offset(1e-6));
    }

    @Test
    void investmentsLieOnTopOfTheBaseAndAreNeverCut() {
        ModelResult result = new PayrollModel().run(Loensum.input(Map.of(), Loensum.following()));
        assertThat(number(result, "years", "invested", "y2027")).isEqualTo(8);
        assertThat(number(result, "years", "invested", "y2029")).isEqualTo(5);
        double base = number(result, "years", "base", "y2030");
        // Five invested and six fixed; two paid by others count in the caseload alone.
        assertThat(number(result, "years", "payroll", "y2030")).isEqualTo((base + 5 + 6) * 552, offset(1e-6));
        assertThat(number(result, "years", "caseload", "y2030"))
                .isEqualTo(number(result, "years", "persons", "y2030") / (base + 5 + 2), offset(1e-9));
    }

    @Test
    void aShockOfTheCycleMovesBothAndIsNotOwnEffort() {
        ModelResult plain = new PayrollModel().run(Loensum.input(Map.of(), Loensum.neutral()));
        ModelResult shocked = new PayrollModel().run(Loensum.input(Map.of("shock", "20@2029"), Loensum.neutral()));
        assertThat(number(shocked, "years", "need", "y2028")).isEqualTo(number(plain, "years", "need", "y2028"));
        assertThat(number(shocked, "years", "need", "y2029"))
                .isEqualTo(1.2 * number(plain, "years", "need", "y2029"), offset(1e-9));
        // A rule that counts the cycle alone follows it: with a lag of three months, three of the four quarters counted
        // for
        // 2030 lie in 2029.
        assertThat(number(shocked, "years", "base", "y2030"))
                .isEqualTo(1.15 * number(plain, "years", "base", "y2030"), offset(0.1));
        assertThat(shocked.tables().get(1).rows()).hasSize(4);
        assertRefused(Map.of("shock", "20@2035"), "2030");
        assertRefused(Map.of("shock", "meget"), "20@2030");
    }

    @Test
    void theNationalNormGivesABaseOfNationalAverageResources() {
        ModelResult result = new PayrollModel().run(Loensum.input(Map.of("norm", "national"), Loensum.following()));
        // 420/44 + 510/33 + 260/40 + 560/41 + 190/46
        double start = 420 / 44.0 + 510 / 33.0 + 260 / 40.0 + 560 / 41.0 + 190 / 46.0;
        assertThat(number(result, "years", "base", "y2027")).isEqualTo(start, offset(1e-9));
    }

    @Test
    void everyNumberOfTheSimulationIsALiveFormula() {
        ModelResult result = new PayrollModel().run(Loensum.input(Map.of(), Loensum.kept()));
        assertThat(result.graph().order())
                .filteredOn(figure -> figure.origin() instanceof Origin.Modelled)
                .isEmpty();
    }

    @Test
    void whatCannotBeUsedIsRefusedWithWhatToDo() {
        assertRefused(Map.of("path", "krise"), "prognose, lavkonjunktur, egen_indsats");
        assertRefused(Map.of("norm", "best"), "national");
        assertRefused(Map.of("salary", "ni"), "37500");
        assertThatThrownBy(() -> new IncentiveSheet().run(Loensum.input(Map.of("moved", "600"), Loensum.following())))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("560 full-time persons");
        assertThatThrownBy(() -> new IncentiveSheet().run(Loensum.input(Map.of("target", "alle"), Loensum.following())))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("jobparate, aktivitetsparate");
    }

    private static void assertRefused(Map<String, String> options, String words) {
        ModelInput input = Loensum.input(options, Loensum.following());
        assertThatThrownBy(() -> new PayrollModel().run(input))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aRuleWithFaultsIsRefusedWithAllOfThem() {
        Map<String, Object> tree = new HashMap<>(Map.of(
                "title",
                "En regel",
                "every",
                12,
                "counts",
                "expected",
                "lag",
                6,
                "band",
                1.5,
                "cycle",
                1,
                "effort",
                1));
        tree.put("kept", Map.of("share", 0, "months", 0));
        tree.put("flor", 0.8);
        Scenario scenario = Loensum.rule("med-fejl", tree);
        assertThatThrownBy(() -> RuleReader.read(scenario))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("band")
                .hasMessageContaining("lag")
                .hasMessageContaining("floor");
    }

    @Test
    void whatIsKeptForEverIsSaidInAWord() {
        Map<String, Object> tree = new HashMap<>(
                Map.of("title", "En regel", "every", 12, "counts", "before", "band", 0, "cycle", 1, "effort", 1));
        tree.put("kept", Map.of("share", 0.5, "months", "ever"));
        assertThat(RuleReader.read(Loensum.rule("for-altid", tree)).keptMonths())
                .isEmpty();
    }
}
