package dk.provenu.engine.model.benchmark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Jobindsats' benchmark on constructed rows in the columns that we have chosen for it. */
class FrameworkRankingTest {

    private static final FrameworkRanking MODEL = new FrameworkRanking();

    @Test
    void differencesAreComputedAndThePlaceIsTheSources() {
        ModelResult result = run(Optional.empty(), Map.of());
        Graph graph = result.graph();
        double share = number(graph, "framework-ranking/all/165/difference_share");
        assertThat(share)
                .isCloseTo(
                        number(graph, "jobindsats-benchmark/165/2024qmat04/all/actual_share")
                                - number(graph, "jobindsats-benchmark/165/2024qmat04/all/expected_share"),
                        within(1e-9));
        assertThat(result.tables().stream().map(table -> table.id()))
                .containsExactly("development", "all", "vive_unemployment", "vive_social_assistance");
        assertThat(result.tables().getFirst().rows()).hasSize(2);
        assertThat(result.findings().getFirst().in(Language.DA))
                .startsWith("Albertslund har ")
                .contains("Jobindsats' rangliste");
    }

    @Test
    void thePlaceInTheGroupIsAmongThoseShown() {
        ComparisonGroup group = ComparisonGroup.of("to", Text.same("To"), List.of("Herlev", "Greve"), "test");
        Graph graph = run(Optional.of(group), Map.of()).graph();
        assertThat(number(graph, "framework-ranking/all/165/difference_share_rank"))
                .isBetween(1.0, 3.0);
        assertThat(graph.find(new FigureId("framework-ranking/all/101/difference_share_rank")))
                .isEmpty();
    }

    @Test
    void namesThePeriodsThatThereAre() {
        assertThatThrownBy(() -> run(Optional.empty(), Map.of("period", "2019")))
                .hasMessageContaining("2024QMAT04");
    }

    private static ModelResult run(Optional<ComparisonGroup> group, Map<String, String> options) {
        return MODEL.run(ExampleData.of("konstrueret-98", FrameworkData.RANKING).input("Albertslund", group, options));
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId(id)).number();
    }
}
