package dk.provenu.engine.model.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.ChartSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class QualityBenchmarkTest {

    private static final QualityBenchmark MODEL = new QualityBenchmark();

    /** R 4.2: cor.test(method = "spearman", exact = FALSE), the interval by hand; spearman.R writes spearman.csv. */
    @Test
    void rankCorrelationsAreThoseOfR() {
        List<String[]> reference = reference();
        assertThat(reference).hasSize(43);
        for (String table : Mploy.QUALITY) {
            Graph graph = MODEL.run(Mploy.input(Mploy.data(), table)).graph();
            for (String[] row : reference) {
                if (row[0].equals(table)) {
                    String path = "quality-benchmark/" + table + "/relation/" + row[1] + "/";
                    assertThat(Mploy.number(graph, path + "rho"))
                            .as(path)
                            .isEqualTo(Double.parseDouble(row[3]), offset(1e-12));
                    assertThat(Mploy.number(graph, path + "p"))
                            .as(path)
                            .isEqualTo(Double.parseDouble(row[4]), offset(1e-10));
                    assertThat(Mploy.number(graph, path + "low"))
                            .as(path)
                            .isEqualTo(Double.parseDouble(row[5]), offset(1e-12));
                    assertThat(Mploy.number(graph, path + "high"))
                            .as(path)
                            .isEqualTo(Double.parseDouble(row[6]), offset(1e-12));
                }
            }
        }
    }

    @Test
    void theWarningStandsByTheNumbers() {
        ModelResult result = MODEL.run(Mploy.input(Mploy.data(), "4.1"));
        assertThat(result.findings().get(1).in(Language.DA))
                .isEqualTo(
                        "Rangkorrelationen med årsværk pr. 1.000 er 0,63 (95 pct.-interval 0,12 til 0,88): flere årsværk følges"
                                + " med højere tal. Det er en beskrivelse, ikke en årsag.");
        assertThat(result.tables().stream().filter(table -> table.id().equals(QualityTables.RELATION)))
                .singleElement()
                .matches(table -> table.footnotes().getFirst().da().startsWith("En beskrivelse, ikke en årsag"));
    }

    @Test
    void eachIndicatorHasItsScatter() {
        for (String indicator : List.of(
                "meetings",
                "offers",
                "company_offers",
                "activation",
                "company_activation",
                "partial_returns",
                "job_and_education")) {
            ModelResult result = MODEL.run(Mploy.input(Mploy.data(), "4.1", Map.of("indicator", indicator)));
            ChartSpec chart = result.charts().getFirst();
            assertThat(chart.kind()).isEqualTo(ChartSpec.Kind.SCATTER);
            assertThat(chart.series()).hasSize(2);
            assertThat(chart.categories()
                            .get(chart.series().getLast().highlighted())
                            .da())
                    .isEqualTo("Lyngby-Taarbæk");
        }
        assertThat(MODEL.run(Mploy.input(Mploy.data(), "4.8", Map.of("indicator", "partial_returns")))
                        .options())
                .as("a table that lacks the indicator shows its last")
                .containsEntry("indicator", "company_activation");
        assertThatThrownBy(() -> MODEL.run(Mploy.input(Mploy.data(), "4.8", Map.of("indicator", "happiness"))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("happiness", "activation"));
    }

    @Test
    void aMunicipalityWithoutDataIsLeftOutOfMeanRankAndRelationAndNamed() {
        ModelResult result = MODEL.run(Mploy.input(Mploy.data(), "4.6", Map.of("indicator", "meetings")));
        assertThat(result.notes()).anyMatch(note -> note.text().da().startsWith("Stevns har ingen data"));
        assertThat(result.charts().getFirst().categories()).hasSize(14);
    }

    @Test
    void aChangedIndicatorMovesItsOwnRowOnly() {
        Graph before = MODEL.run(Mploy.input(Mploy.data(), "4.1")).graph();
        Graph after = MODEL.run(Mploy.input(
                        Mploy.with(
                                ProductivityData.QUALITY,
                                line -> line.startsWith("4.1,21,job_and_education,Rebild,")
                                        ? line.replace(",28,pct,", ",13,pct,")
                                        : line),
                        "4.1"))
                .graph();
        assertThat(Mploy.number(after, "quality-benchmark/4.1/21/mean"))
                .isEqualTo(Mploy.number(before, "quality-benchmark/4.1/21/mean") - 1, offset(1e-12));
        assertThat(Mploy.number(after, "quality-benchmark/4.1/relation/21/rho"))
                .isLessThan(Mploy.number(before, "quality-benchmark/4.1/relation/21/rho"));
        after.order().stream()
                .filter(figure -> figure.id().value().startsWith("quality-benchmark/")
                        && !figure.id().value().contains("/21/"))
                .forEach(figure -> assertThat(figure.value())
                        .as(figure.id().value())
                        .isEqualTo(before.get(figure.id()).value()));
    }

    private static List<String[]> reference() {
        try (var in = Objects.requireNonNull(QualityBenchmarkTest.class.getResourceAsStream("spearman.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
