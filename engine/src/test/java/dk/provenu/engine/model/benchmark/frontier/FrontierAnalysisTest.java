package dk.provenu.engine.model.benchmark.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The frontier of 98 constructed municipalities, and of the 15 of source 002. */
class FrontierAnalysisTest {

    private static final FrontierAnalysis MODEL = new FrontierAnalysis();
    private static final Map<String, String> QUICK = Map.of("repetitions", "200");

    @Test
    void targetsAreFiguresThatRestOnEfficiencyAndSlack() {
        Graph graph = run("Albertslund", QUICK).graph();
        double share = number(graph, "efficiency/165/share");
        assertThat(number(graph, "efficiency/165/efficiency")).isCloseTo(100 * share, within(1e-9));
        assertThat(number(graph, "potential/staff/target"))
                .isCloseTo(31.6 * share - number(graph, "potential/staff/slack"), within(1e-9));
        assertThat(number(graph, "potential/other_cost/difference"))
                .isCloseTo(number(graph, "potential/other_cost/target") - 11263, within(1e-9));
        assertThat(figure(graph, "potential/staff/target").derivation()).isPresent();
        assertThat(figure(graph, "efficiency/165/share").origin())
                .isInstanceOfSatisfying(
                        Origin.Modelled.class,
                        origin -> assertThat(origin.settings())
                                .containsEntry("orientation", "input")
                                .containsEntry("returns", "variable")
                                .containsEntry("municipalities", "98"));
    }

    /** What the peers use together, by their weights, is the target. */
    @Test
    void theMixtureOfThePeersIsTheTarget() {
        ModelResult result = run("Albertslund", QUICK);
        FigureTable peers = table(result, "peers");
        double staff = 0;
        for (int row = 1; row < peers.rows().size(); row++) {
            String code = peers.rows().get(row).key();
            staff += number(result.graph(), "peers/" + code + "/weight")
                    * figure(result.graph(), "frontier-data", code, "staff").number();
        }
        assertThat(staff).isCloseTo(number(result.graph(), "potential/staff/target"), within(1e-6));
    }

    @Test
    void outputOrientationDrawsTheOutputs() {
        Graph graph = run("Albertslund", Map.of("orientation", "output", "repetitions", "0"))
                .graph();
        double share = number(graph, "efficiency/165/share");
        assertThat(number(graph, "potential/into_work/drawn")).isCloseTo(327 / share, within(1e-9));
        assertThat(number(graph, "potential/into_work/difference")).isPositive();
        assertThat(number(graph, "potential/staff/difference")).isNotPositive();
    }

    @Test
    void constantReturnsAreStricterAndScaleEfficiencyIsTheirRatio() {
        Graph variable = run("Albertslund", Map.of("repetitions", "0")).graph();
        Graph constant = run("Albertslund", Map.of("repetitions", "0", "returns", "constant"))
                .graph();
        double ratio = number(constant, "efficiency/165/share") / number(variable, "efficiency/165/share");
        assertThat(ratio).isLessThanOrEqualTo(1);
        assertThat(number(variable, "efficiency/165/scale")).isCloseTo(100 * ratio, within(1e-7));
    }

    @Test
    void theIntervalLiesBelowTheEstimateAndTheSameSeedGivesItAgain() {
        Graph graph = run("Albertslund", QUICK).graph();
        assertThat(number(graph, "efficiency/165/low")).isLessThan(number(graph, "efficiency/165/corrected"));
        assertThat(number(graph, "efficiency/165/corrected")).isLessThan(number(graph, "efficiency/165/efficiency"));
        assertThat(number(run("Albertslund", QUICK).graph(), "efficiency/165/low"))
                .isEqualTo(number(graph, "efficiency/165/low"));
        assertThat(number(
                        run("Albertslund", Map.of("repetitions", "200", "seed", "2"))
                                .graph(),
                        "efficiency/165/low"))
                .isNotEqualTo(number(graph, "efficiency/165/low"));
    }

    @Test
    void theFifteenOfSource002() {
        ModelResult result = MODEL.run(
                ExampleData.of("lyngby-taarbaek", FrontierData.KIND).input("Lyngby-Taarbæk", Optional.empty(), QUICK));
        List<String> frontier = table(result, "efficiency").rows().stream()
                .filter(row -> number(result.graph(), "efficiency/" + row.key() + "/efficiency") > 100 - 1e-6)
                .map(row -> row.label().da())
                .toList();
        // Rebild has the highest of every quality; Sønderborg has the fewest staff.
        assertThat(frontier).contains("Rebild", "Sønderborg").doesNotContain("Furesø");
        assertThat(result.findings().getFirst().in(Language.DA)).startsWith("Lyngby-Taarbæk er ");
        assertThat(result.notes()).noneMatch(note -> note.text().da().contains("er få til"));
    }

    @Test
    void fewMunicipalitiesAreAWarning() {
        ModelResult result = MODEL.run(ExampleData.of("lyngby-taarbaek")
                .with(
                        FrontierData.KIND,
                        line -> line.matches("(Varde|Rebild|Assens|Stevns),.*")
                                ? line.replaceAll("put,[^,]*,", "put,,")
                                : line)
                .input("Lyngby-Taarbæk", Optional.empty(), QUICK));
        assertThat(result.notes())
                .anyMatch(note -> note.text().da().contains("11 kommuner er få til 4 variabler"))
                .anyMatch(note -> note.text().da().contains("Varde (Årsværk pr. 1.000 helårspersoner mangler)"));
    }

    @Test
    void ratiosUnderConstantReturnsAreAWarning() {
        ModelResult result = MODEL.run(ExampleData.of("lyngby-taarbaek", FrontierData.KIND)
                .input("Lyngby-Taarbæk", Optional.empty(), Map.of("returns", "constant", "repetitions", "0")));
        assertThat(result.notes())
                .anyMatch(note -> note.text().da().contains("Forholdstal"))
                .anyMatch(note -> note.text().da().contains("ikke regnet usikkerhed"));
        assertThat(figure(result.graph(), "efficiency/173/low").value().isPresent())
                .isFalse();
    }

    @Test
    void refusesWhatHasNoAnswer() {
        assertThatThrownBy(() -> MODEL.run(
                        data(line -> line.startsWith("Albertslund,2024,staff,") ? line.replace(",31.6,", ",0,") : line)
                                .input("Albertslund", Optional.empty(), QUICK)))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da())
                                .contains("Albertslund")
                                .contains("er 0"));
        assertThatThrownBy(() -> run("Albertslund", Map.of("variables", "staff,other_cost")))
                .hasMessageContaining("role output");
        assertThatThrownBy(() -> run("Albertslund", Map.of("variables", "staf")))
                .hasMessageContaining("'staf'");
        assertThatThrownBy(() -> run("Albertslund", Map.of("orientation", "sideways")))
                .hasMessageContaining("input, output");
        assertThatThrownBy(() -> run("Albertslund", Map.of("period", "1999"))).hasMessageContaining("2024");
        assertThatThrownBy(() -> MODEL.run(
                        data(line -> line.startsWith("Albertslund,") ? line : line.replaceAll("put,[^,]*,", "put,,"))
                                .input("Albertslund", Optional.empty(), QUICK)))
                .hasMessageContaining("at least two");
    }

    @Test
    void learnsFromAllButShowsTheGroup() {
        ComparisonGroup group = ComparisonGroup.of("to", Text.same("To"), List.of("Herlev", "Greve"), "test");
        ModelResult result = MODEL.run(data(line -> line).input("Albertslund", Optional.of(group), QUICK));
        assertThat(table(result, "efficiency").rows()).hasSize(3);
        assertThat(result.charts()).hasSize(2);
    }

    @Test
    void aChangedNumberOfOneThatIsNobodysPeerMovesOnlyItself() {
        ModelResult before = run("Albertslund", Map.of("repetitions", "0"));
        // More staff for the same: Albertslund itself lies behind the frontier and is nobody's peer.
        ModelResult after = MODEL.run(
                data(line -> line.startsWith("Albertslund,2024,staff,") ? line.replace(",31.6,", ",40.0,") : line)
                        .input("Albertslund", Optional.empty(), Map.of("repetitions", "0")));
        for (var row : table(before, "efficiency").rows()) {
            double was = number(before.graph(), "efficiency/" + row.key() + "/efficiency");
            double is = number(after.graph(), "efficiency/" + row.key() + "/efficiency");
            if (row.key().equals("165")) {
                assertThat(is).isLessThan(was);
            } else {
                assertThat(is).isCloseTo(was, within(1e-9));
            }
        }
    }

    private static ModelResult run(String municipality, Map<String, String> options) {
        return MODEL.run(data(line -> line).input(municipality, Optional.empty(), options));
    }

    private static ExampleData data(UnaryOperator<String> change) {
        return ExampleData.of("konstrueret-98").with(FrontierData.KIND, change);
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Figure figure(Graph graph, String kind, String code, String variable) {
        return graph.get(FigureId.of(kind, code, "2024", variable, "value"));
    }

    private static Figure figure(Graph graph, String path) {
        return graph.get(new FigureId("frontier/" + path));
    }

    private static double number(Graph graph, String path) {
        return figure(graph, path).number();
    }
}
