package dk.provenu.engine.model.benchmark.framework;

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
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.Municipalities;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The own regression on constructed numbers for 98 municipalities; reference.R beside the expected values made them. */
class FrameworkRegressionTest {

    private static final FrameworkRegression MODEL = new FrameworkRegression();

    @Test
    void isWhatRSaysToEightDecimals() throws IOException {
        Graph plain = run(Map.of()).graph();
        Graph weighted = run(Map.of("weights", "population")).graph();
        Graph laesoe = runFor("Læsø", Map.of()).graph();
        Graph laesoeWeighted = runFor("Læsø", Map.of("weights", "population")).graph();
        Graph aarhus = runFor("Aarhus", Map.of()).graph();
        Graph aarhusWeighted = runFor("Aarhus", Map.of("weights", "population")).graph();
        int checked = 0;
        for (String[] row : reference()) {
            boolean none = row[0].equals("none");
            Graph graph = switch (row[2]) {
                case "Læsø" -> none ? laesoe : laesoeWeighted;
                case "Aarhus" -> none ? aarhus : aarhusWeighted;
                default -> none ? plain : weighted;
            };
            double expected = Double.parseDouble(row[3]);
            assertThat(number(graph, path(row[1], row[2])))
                    .as(String.join(" ", row))
                    .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
            checked++;
        }
        assertThat(checked).isEqualTo(62);
    }

    private static String path(String what, String key) {
        return switch (what) {
            case "coefficient", "error" -> "conditions/" + key + "/" + what;
            case "r_squared" -> "fit/r_squared/value";
            case "dispersion" -> "fit/dispersion/value";
            case "cook" -> "influence/" + Municipalities.get(key).code() + "/cook";
            case "high_99.8" -> "funnel/" + Municipalities.get(key).code() + "/high_99.8";
            case "distance" -> "neighbours/" + Municipalities.get(key).code() + "/distance";
            default -> "expected/" + Municipalities.get(key).code() + "/" + what;
        };
    }

    @Test
    void theExpectedValueIsTheMeanAndTheContributionOfEachCondition() {
        Graph graph = run(Map.of()).graph();
        double sum = number(graph, "means/share_on_benefits");
        for (String condition : List.of("unskilled", "aged_50_66", "lone_parents", "renters", "jobs_per_inhabitant")) {
            sum += number(graph, "explained/165/" + condition + "/contribution");
        }
        assertThat(number(graph, "expected/165/expected")).isCloseTo(sum, within(1e-10));
        assertThat(figure(graph, "expected/165/expected").derivation()).isPresent();
        assertThat(figure(graph, "conditions/unskilled/coefficient").origin())
                .isInstanceOfSatisfying(Origin.Modelled.class, origin -> {
                    assertThat(origin.settings())
                            .containsEntry("municipalities", "98")
                            .containsEntry("errors", "HC3");
                    assertThat(origin.inputs()).hasSize(6);
                });
    }

    @Test
    void alwaysSaysThatItIsNotVives() {
        for (Map<String, String> options : List.of(Map.<String, String>of(), Map.of("conditions", "unskilled"))) {
            assertThat(run(options).notes())
                    .anyMatch(note -> note.text().da().contains("en anden størrelse end VIVE's"))
                    .anyMatch(note -> note.text().da().contains("Konstrueret"));
        }
    }

    @Test
    void learnsFromAllButShowsTheGroup() {
        ComparisonGroup group = ComparisonGroup.of("to", Text.same("To"), List.of("Herlev", "Greve"), "test");
        ModelResult result = MODEL.run(data(line -> line).input("Albertslund", Optional.of(group), Map.of()));
        assertThat(number(result.graph(), "fit/municipalities/value")).isEqualTo(98);
        assertThat(result.tables().stream()
                        .filter(table -> table.id().equals("expected"))
                        .findFirst()
                        .orElseThrow()
                        .rows())
                .hasSize(3);
    }

    @Test
    void refusesConditionsThatTellTheSame() {
        assertThatThrownBy(() -> run(Map.of("most-inflation", "2")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da())
                                .contains("aged_50_66 (VIF 2.3)")
                                .contains("renters (VIF 2.6)")
                                .contains("conditions"));
        // A condition that is another one over again.
        UnaryOperator<String> copied = line ->
                line.contains(",renters,") ? line.replaceAll(",condition,[^,]*,pct", ",condition,40.0,pct") : line;
        assertThatThrownBy(() -> MODEL.run(data(copied).input("Albertslund", Optional.empty(), Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da())
                                .contains("'renters'")
                                .contains("ens for alle"));
    }

    @Test
    void refusesTooFewMunicipalities() {
        assertThatThrownBy(() -> run(Map.of("rows-per-condition", "20")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da()).contains("98").contains("100"));
    }

    @Test
    void namesAVariableThatIsNotThere() {
        assertThatThrownBy(() -> run(Map.of("conditions", "unskilled,unskiled")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da())
                                .contains("'unskiled'")
                                .contains("aged_50_66"));
        assertThatThrownBy(() -> run(Map.of("conditions", "share_on_benefits"))).hasMessageContaining("itself");
        assertThatThrownBy(() -> run(Map.of("weights", "many"))).hasMessageContaining("none, population");
        assertThatThrownBy(() -> run(Map.of("level", "200"))).hasMessageContaining("level");
    }

    @Test
    void aMunicipalityWithoutANumberIsLeftOutAndNamed() {
        UnaryOperator<String> without = line -> line.startsWith("Herlev,2024,unskilled,")
                ? line.replaceAll("condition,[^,]*,pct", "condition,,pct")
                : line;
        ModelResult result = MODEL.run(data(without).input("Albertslund", Optional.empty(), Map.of()));
        assertThat(number(result.graph(), "fit/municipalities/value")).isEqualTo(97);
        assertThat(result.notes()).anyMatch(note -> note.text().da().endsWith("ikke med: Herlev."));
        assertThatThrownBy(() -> MODEL.run(data(without).input("Herlev", Optional.empty(), Map.of())))
                .hasMessageContaining("Herlev lacks a number");
    }

    @Test
    void aNumberIsAnOutcomeTooButHasNoFunnel() {
        ModelResult result = run(Map.of("outcome", "jobs_per_inhabitant", "conditions", "unskilled,renters"));
        assertThat(result.charts()).noneMatch(chart -> chart.id().equals("funnel"));
        assertThat(result.findings().getFirst().in(Language.DA)).contains("De valgte rammevilkår");
        Graph graph = result.graph();
        assertThat(number(graph, "expected/165/expected"))
                .isCloseTo(
                        number(graph, "means/jobs_per_inhabitant")
                                + number(graph, "explained/165/unskilled/contribution")
                                + number(graph, "explained/165/renters/contribution"),
                        within(1e-12));
    }

    @Test
    void theFunnelHasFourLimitsForEachPoint() {
        ChartSpec funnel = run(Map.of()).charts().stream()
                .filter(chart -> chart.id().equals("funnel"))
                .findFirst()
                .orElseThrow();
        assertThat(funnel.series()).hasSize(6);
        assertThat(funnel.series().subList(2, 6)).allMatch(ChartSpec.Series::line);
        assertThat(Funnel.dispersion(List.of(0.1, -0.2, 0.3))).isEqualTo(1);
        // -9 and 9 are drawn in to -1 and 1.
        assertThat(Funnel.dispersion(List.of(-9.0, -3.0, -3.0, -3.0, -3.0, 3.0, 3.0, 3.0, 3.0, 9.0)))
                .isCloseTo((8 * 9 + 2 * 3.6 * 3.6) / 10, within(1e-9));
    }

    private static ModelResult run(Map<String, String> options) {
        return runFor("Albertslund", options);
    }

    private static ModelResult runFor(String municipality, Map<String, String> options) {
        return MODEL.run(data(line -> line).input(municipality, Optional.empty(), options));
    }

    private static ExampleData data(UnaryOperator<String> change) {
        return ExampleData.of("konstrueret-98").with(FrameworkData.VARIABLES, change);
    }

    private static List<String[]> reference() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FrameworkRegressionTest.class.getResourceAsStream("framework-regression.csv")),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        }
    }

    private static Figure figure(Graph graph, String path) {
        return graph.get(new FigureId("framework-regression/" + path));
    }

    private static double number(Graph graph, String path) {
        return figure(graph, path).number();
    }
}
