package dk.provenu.report;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    private static JsonNode json(ModelResult result) {
        return JsonMapper.shared().readTree(JsonReport.of(Language.DA).bytes(result));
    }

    @Test
    void aCellIsItsFigureInFullPrecision() {
        JsonNode table = json(Samples.benchmark(true)).get("tables").get(0);
        JsonNode cell = table.get("rows").get(0).get("cells").get(2).get("figure");
        assertThat(cell.get("id").stringValue()).isEqualTo("cost-benchmark/unit_cost/albertslund/cost");
        assertThat(cell.get("value").doubleValue()).isEqualTo(76231.5 / 2017.3);
        assertThat(cell.get("unit").stringValue()).isEqualTo("1000_kr/full_time_person");
        assertThat(cell.get("shown").stringValue()).isEqualTo("37,8");
        assertThat(cell.get("origin").stringValue()).isEqualTo("derived");
        assertThat(cell.has("missing")).isFalse();
        assertThat(table.get("rows").get(0).get("kind").stringValue()).isEqualTo("own");
        assertThat(table.get("rows").get(5).get("cells").get(0).isEmpty()).isTrue();
    }

    @Test
    void aMissingNumberSaysWhy() {
        JsonNode cell = json(Samples.benchmark(true)).at("/tables/0/rows/2/cells/2/figure");
        assertThat(cell.has("value")).isFalse();
        JsonNode missing = cell.get("missing");
        assertThat(missing.get("reason").stringValue()).isEqualTo("suppressed");
        assertThat(missing.get("words").stringValue()).isEqualTo("diskretioneret");
        assertThat(missing.get("causes").get(0).stringValue()).isEqualTo("persons/glostrup/full_time_persons");
    }

    @Test
    void sentencesAndChartsHoldTheirFigures() {
        JsonNode json = json(Samples.benchmark(false));
        assertThat(json.at("/findings/0/text").stringValue()).startsWith("Albertslund brugte 37,8 1.000 kr.");
        assertThat(json.at("/findings/0/parts/1/figure/id").stringValue()).endsWith("/albertslund/cost");
        assertThat(json.at("/charts/0/kind").stringValue()).isEqualTo("ranked_bars");
        assertThat(json.at("/charts/0/table").stringValue()).isEqualTo("unit_cost");
        assertThat(json.at("/charts/0/series/0/highlighted").intValue()).isZero();
        assertThat(json.at("/charts/0/series/0/points").size()).isEqualTo(5);
        assertThat(json.at("/options/year").stringValue()).isEqualTo("2016");
        assertThat(json.at("/notes/0/kind").stringValue()).isEqualTo("footnote");
    }

    @Test
    void theSameResultGivesTheSameBytes() {
        assertThat(JsonReport.of(Language.EN).bytes(Samples.both()))
                .isEqualTo(JsonReport.of(Language.EN).bytes(Samples.both()));
    }
}
