package dk.provenu.app.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.report.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented settlement of the example: what was planted in it is found under the law that comes with Provenu. */
class SettlementExampleTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() {
        Examples.in(Path.of("..", "examples")).build("lyngby-taarbaek", folder, ImportProgress.NONE);
    }

    private static ModelResult run(String model, Map<String, String> choices) {
        try (OpenWorkspace workspace = OpenWorkspace.of(folder)) {
            return workspace.run(Models.get(model), Choices.of(choices)).result();
        }
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId(id)).number();
    }

    @Test
    void theErrorsAreFoundByTheirCause() throws IOException {
        ModelResult result = run("reimbursement-reconciliation", Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.TEXT.report(Language.DA).write(result, out);
        String text = out.toString(StandardCharsets.UTF_8);
        Graph graph = result.graph();
        String causes = "reimbursement-reconciliation/causes/";
        assertThat(number(graph, causes + "step_earlier/weeks")).as(text).isEqualTo(6);
        // Two persons are several steps off: too few to be told, so the five next to them are counted with them.
        assertThat(graph.get(new FigureId(causes + "step_later/weeks")).value().isPresent())
                .isFalse();
        assertThat(number(graph, causes + "small/weeks")).as(text).isEqualTo(7);
        assertThat(number(graph, causes + "missing_rate/weeks")).as(text).isEqualTo(5);
        assertThat(number(graph, causes + "unknown_benefit/weeks")).as(text).isEqualTo(5);
        assertThat(number(graph, causes + "other_municipality/weeks")).as(text).isEqualTo(18);
        assertThat(number(graph, causes + "outside_history/weeks")).as(text).isGreaterThan(20);
        assertThat(number(graph, causes + "total/weeks")).as(text).isEqualTo(2838);
    }

    @Test
    void whoBearsTheCostIsToldForTheYearOfTheShares() {
        ModelResult result = run("financing", Map.of("on", "2014-12-31"));
        assertThat(result.findings().getFirst().in(Language.DA)).contains("taber");
        assertThat(run("financing", Map.of()).tables()).hasSize(2);
    }
}
