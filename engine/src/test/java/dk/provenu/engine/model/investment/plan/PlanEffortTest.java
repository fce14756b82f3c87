package dk.provenu.engine.model.investment.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The plan against numbers worked out by hand. */
class PlanEffortTest {

    private static double number(ModelResult result, String id) {
        return figure(result, id).number();
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().find(new FigureId("plan-effort/" + id)).orElseThrow();
    }

    @Test
    void fromPersonsToGain() {
        ModelResult result = Examples.run(Examples.tree(), "");
        assertThat(number(result, "groups/close/courses")).isCloseTo(200, within(1e-9));
        assertThat(number(result, "groups/close/staff")).isCloseTo(2, within(1e-12));
        // 200 courses are one halving of 200 x 1: 10,4 x 200 x (1 - 1/2) / ln 2 weeks, over 52.
        double close = 10.4 * 200 * 0.5 / Math.log(2) / 52;
        assertThat(number(result, "groups/close/persons")).isCloseTo(close, within(1e-9));
        // 100 courses are two halvings of 100 x 0,5.
        double far = 5.2 * 50 * 0.75 / Math.log(2) / 52;
        assertThat(number(result, "groups/far/persons")).isCloseTo(far, within(1e-9));
        assertThat(number(result, "groups/total/gain")).isCloseTo((close + far) * 100_000 - 3 * 500_000, within(1e-3));
        assertThat(number(result, "groups/total/needed")).isCloseTo(100 * 15 / (close + far), within(1e-9));
    }

    @Test
    void theNextCourseGivesLessAndStopsPaying() {
        ModelResult result = Examples.run(Examples.tree(), "");
        assertThat(number(result, "returns/close/next")).isCloseTo(5.2, within(1e-9));
        assertThat(number(result, "returns/far/next")).isCloseTo(1.3, within(1e-9));
        // 5,2 weeks are a tenth of a person or 10.000 kr.; a hundred of them less the wage.
        assertThat(number(result, "returns/close/consultant")).isCloseTo(500_000, within(1e-6));
        assertThat(number(result, "returns/far/consultant")).isCloseTo(-250_000, within(1e-6));
        // The first course saves 20.000 and costs 5.000: two halvings of 200.
        assertThat(number(result, "returns/close/stop_courses")).isCloseTo(400, within(1e-9));
        // 10.000 over 5.000: one halving of 50.
        assertThat(number(result, "returns/far/stop_courses")).isCloseTo(50, within(1e-9));
    }

    @Test
    void withoutHalvingEveryCourseGivesTheSame() {
        Map<String, Object> tree = Examples.tree();
        Map<String, Object> group = Examples.group("same", 200, 50, 10.4, 1);
        group.remove("halving");
        tree.put("groups", List.of(group));
        ModelResult result = Examples.run(tree, "");
        assertThat(number(result, "groups/same/persons")).isCloseTo(200 * 10.4 / 52, within(1e-9));
        assertThat(number(result, "returns/same/next")).isEqualTo(10.4);
        assertThat(figure(result, "returns/same/stop").value().isPresent()).isFalse();
    }

    /** Source 003: only 10 consultants and 3,8 mio. kr. follow; whom 4,5 pays is not said. */
    @Test
    void whatAPaperPrintsIsTakenApart() {
        Map<String, Object> tree = Examples.tree();
        tree.put(
                "stated",
                Map.of(
                        "courses",
                        2500,
                        "courses_per_consultant",
                        250,
                        "wages",
                        4.5,
                        "saving",
                        8.3,
                        "extra_consultants",
                        5));
        ModelResult result = Examples.run(tree, "");
        assertThat(number(result, "stated/consultants")).isCloseTo(10, within(1e-12));
        assertThat(number(result, "stated/gain")).isCloseTo(3.8, within(1e-12));
        assertThat(number(result, "stated/persons")).isCloseTo(83, within(1e-9));
        assertThat(number(result, "stated/weeks")).isCloseTo(83 * 52 / 2500.0, within(1e-9));
        assertThat(number(result, "stated/needed")).isCloseTo(45, within(1e-9));
        assertThat(number(result, "stated/all/wage")).isCloseTo(450_000, within(1e-6));
        assertThat(number(result, "stated/extra/wage")).isCloseTo(900_000, within(1e-6));
        assertThat(number(result, "stated/extra/courses")).isCloseTo(1250, within(1e-9));
        assertThat(result.findings().stream().map(each -> each.in(Language.DA)))
                .anyMatch(each -> each.contains("betaler den kun de 5 ekstra, er det 900.000 kr."));
    }

    @Test
    void aNumberCanBeMoved() {
        ModelResult result = Examples.run(Examples.tree(), "groups.close.activation=25");
        assertThat(number(result, "groups/close/courses")).isCloseTo(100, within(1e-9));
    }

    /** The gain is linear in the saving per person, here the only uncertain number: its middle is the gain itself. */
    @Test
    void drawsTheUncertainNumbers() {
        ModelResult result = Examples.run(Examples.tree(), "");
        double gain = number(result, "groups/total/gain");
        double persons = number(result, "groups/total/persons_fewer");
        assertThat(number(result, "certainty/middle")).isCloseTo(gain, within(persons * 1_000));
        assertThat(number(result, "certainty/high") - gain).isCloseTo(persons * 20_000, within(persons * 1_500));
        // Below nought when a person saves less than 1,5 mio. kr. over the persons; 20.000 to each side are 1,2816
        // deviations.
        double breakEven = 1_500_000 / persons;
        assertThat(number(result, "certainty/chance"))
                .isCloseTo(100 * normal((100_000 - breakEven) / (20_000 / 1.2815515655)), within(1.5));
    }

    private static double normal(double z) {
        double step = 1e-4;
        double sum = 0;
        for (double at = -8; at < z; at += step) {
            sum += Math.exp(-at * at / 2) * step;
        }
        return sum / Math.sqrt(2 * Math.PI);
    }

    @Test
    void refusesSharesThatMakeMoreThanAllAndSaysEverythingAtOnce() {
        Map<String, Object> tree = Examples.tree();
        Map<String, Object> group = Examples.group("x", -1, 120, 1, 1);
        group.put("mix", Map.of("praktik", 80));
        group.put("least", 60);
        group.put("most", 40);
        tree.put("groups", List.of(group));
        assertThatThrownBy(() -> Examples.run(tree, ""))
                .hasMessageContaining("groups.x.persons")
                .hasMessageContaining("groups.x.activation")
                .hasMessageContaining("the shares make 80.0 pct., not 100")
                .hasMessageContaining("the least is more than the most");
    }

    @Test
    void refusesAnUnknownToolWithTheNearest() {
        Map<String, Object> tree = Examples.tree();
        Map<String, Object> group = Examples.group("x", 1, 20, 1, 1);
        group.put("mix", Map.of("praktk", 100));
        tree.put("groups", List.of(group));
        assertThatThrownBy(() -> Examples.run(tree, ""))
                .hasMessageContaining("groups.x.mix.praktk")
                .hasMessageContaining("praktik");
    }

    @Test
    void oneToolMayTakeTheRest() {
        Map<String, Object> tree = Examples.tree();
        tree.put(
                "tools",
                List.of(
                        Map.of("id", "praktik", "weeks", 26, "courses_per_consultant", 100),
                        Map.of("id", "kursus", "weeks", 13, "price", 1_000, "effect", 0.5)));
        Map<String, Object> group = Examples.group("x", 200, 50, 10.4, 1);
        group.put("mix", Map.of("praktik", 60, "kursus", "resten"));
        tree.put("groups", List.of(group));
        ModelResult result = Examples.run(tree, "");
        // 60 active in placement: 120 courses; 40 on the course of 13 weeks: 160 courses for 160.000 kr., counted half.
        assertThat(number(result, "groups/x/courses_praktik")).isCloseTo(120, within(1e-9));
        assertThat(number(result, "groups/x/courses_kursus")).isCloseTo(160, within(1e-9));
        assertThat(number(result, "groups/x/bought")).isCloseTo(160_000, within(1e-6));
        assertThat(number(result, "groups/x/staff")).isCloseTo(1.2, within(1e-9));
        assertThat(number(result, "groups/x/effective")).isCloseTo(200, within(1e-9));
    }
}
