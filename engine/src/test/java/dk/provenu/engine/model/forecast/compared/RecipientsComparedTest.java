package dk.provenu.engine.model.forecast.compared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.SeriesKind;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecipientsComparedTest {

    private static final String HEAD = "table_id,area_code,area,period,measure,value";
    private static final Optional<ComparisonGroup> THREE =
            Optional.of(ComparisonGroup.of("tre", Text.same("Tre"), List.of("Herlev", "Greve", "Rødovre"), "test"));

    @Test
    void ownGroupAndCountryAreIndicesOfTheFirstMonth() {
        Graph graph = run(lines(), Map.of()).graph();
        assertThat(number(graph, "months/2024m02/own_index")).isEqualTo(110, offset(1e-9));
        // (110 + 210 + 330) / (100 + 200 + 300)
        assertThat(number(graph, "months/2024m02/group_index")).isEqualTo(650 / 6.0, offset(1e-9));
        assertThat(number(graph, "months/2024m02/country_index")).isEqualTo(90, offset(1e-9));
    }

    @Test
    void growthInAYearRanksTheMembers() {
        ModelResult result = run(lines(), Map.of());
        assertThat(number(result.graph(), "year/253/growth")).isEqualTo(20, offset(1e-9));
        assertThat(number(result.graph(), "year/253/rank")).isEqualTo(2);
        assertThat(result.findings().getLast().in(Language.DA))
                .isEqualTo("På et år er tallet i Greve steget 20,0 pct.: plads 2 af 3, hvor 1 er faldet mest.");
    }

    /** A member without all months, and one with a month twice, would bend the sum: they are left out and named. */
    @Test
    void aMemberWithAGapOrAFaultIsLeftOutAndNamed() {
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.contains(",163,Herlev,2024M05,"));
        lines.add("t,175,Rødovre,2024M03,unemployed_full_time_persons,1");
        ModelResult result = run(lines, Map.of());
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("Herlev mangler"));
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("Rødovre mangler"));
        assertThat(result.tables()).extracting(FigureTable::id).containsExactly("months");
        assertThat(result.graph().find(new FigureId("recipients-compared/months/2024m02/group")))
                .isEmpty();
    }

    @Test
    void theOwnFaultAndAnUnknownMeasureAreRefused() {
        List<String> twice = new ArrayList<>(lines());
        twice.add("t,253,Greve,2024M03,unemployed_full_time_persons,1");
        refused(twice, Map.of(), "Greves serie", "to gange");
        refused(lines(), Map.of("measure", "ledige"), "'ledige'", "unemployed_full_time_persons");
        refused(lines().subList(0, 2), Map.of(), "færre end to måneder", "Greve");
    }

    /** On the real series, where they lie beside the repository; they are not part of it. */
    @Test
    void realSeriesAreComparedToo() throws IOException {
        Path file = Path.of(System.getProperty("provenu.shared", "../../shared"))
                .resolve("data/jobindsats-2021-2025/cash_assistance.csv");
        assumeTrue(Files.isRegularFile(file), "The series of Jobindsats are not on this machine: " + file);
        ModelResult result = run(Files.readAllLines(file), Map.of());
        assertThat(result.tables()).extracting(FigureTable::id).containsExactly("months", "year");
        assertThat(result.tables().getFirst().rows()).hasSize(37);
    }

    private static void refused(List<String> lines, Map<String, String> options, String... words) {
        assertThatThrownBy(() -> run(lines, options))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains(words));
    }

    /** Thirteen months: in the second Greve has 110 for 100, Herlev 210 for 200, Rødovre 330 for 300, Denmark 900 for 1.000. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        Map<String, double[]> areas = Map.of(
                "253,Greve", new double[] {100, 110, 120},
                "163,Herlev", new double[] {200, 210, 190},
                "175,Rødovre", new double[] {300, 330, 390},
                "000,Hele landet", new double[] {1000, 900, 800});
        areas.forEach((area, values) -> {
            for (int month = 1; month <= 13; month++) {
                String period = month == 13 ? "2025M01" : "2024M%02d".formatted(month);
                double value = month == 1 ? values[0] : month == 13 ? values[2] : values[1];
                lines.add("t," + area + "," + period + ",unemployed_full_time_persons," + value);
            }
        });
        return lines;
    }

    private static ModelResult run(List<String> lines, Map<String, String> options) {
        return new RecipientsCompared()
                .run(ExampleData.of("albertslund")
                        .withLines(SeriesKind.KIND, lines.toArray(String[]::new))
                        .input("Greve", THREE, options));
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId("recipients-compared/" + id)).number();
    }
}
