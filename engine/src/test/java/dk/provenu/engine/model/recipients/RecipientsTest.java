package dk.provenu.engine.model.recipients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecipientsTest {

    private static final String HEAD = "municipality,period,benefit,full_time_persons";

    @Test
    void albertslundsSentences() {
        assertThat(run(example(), Map.of()).findings().stream().map(sentence -> sentence.in(Language.DA)))
                .containsExactly(
                        "I januar 2019 er der 3.323 fuldtidspersoner på ydelse i Albertslund, 18,5 pct. af befolkningen; 254 færre"
                                + " end i januar 2016.",
                        "Den 1. januar 2018 var der 3.845 åbne sager, 49 færre, end startede og sluttede sager siger.",
                        "Den 1. januar 2019 var der 3.455 åbne sager, 17 flere, end startede og sluttede sager siger.");
    }

    @Test
    void aBenefitThatHadCeasedIsMissingAndLeftOutOfTheSumThatSaysSo() {
        Graph graph = run(example(), Map.of()).graph();
        assertThat(graph.get(new FigureId("recipients-by-benefit/165/2018-01/cash_benefit/full_time_persons"))
                        .value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_PUBLISHED));
        assertThat(number(graph, "benefits/vive_unemployment/2018m01")).isEqualTo(491);
        assertThat(graph.get(new FigureId("recipients/benefits/vive_unemployment/2018m01"))
                        .notes())
                .anyMatch(note -> note.text().da().contains("2 ydelser er ikke oplyst"));
    }

    /** The categories of the source are a partition: they add up to the total. */
    @Test
    void theCategoriesAddUpToTheTotal() {
        Graph graph = run(example(), Map.of()).graph();
        double sum = number(graph, "benefits/vive_unemployment/2019m01")
                + number(graph, "benefits/vive_social_assistance/2019m01")
                + number(graph, "benefits/vive_sickness/2019m01")
                + number(graph, "benefits/vive_disability/2019m01");
        assertThat(sum).isEqualTo(number(graph, "benefits/total/2019m01"));
    }

    /** The persons of account 6 less those of account 5 are fleksjob; of account 5 less VIVE's, resource and flex unemployment. */
    @Test
    void theDenominatorsAreSetsOfBenefits() {
        Graph graph = run(example(), Map.of("scheme", "denominators", "period", "2016-01"))
                .graph();
        assertThat(number(graph, "benefits/account_6/2016m01") - number(graph, "benefits/account_5/2016m01"))
                .isEqualTo(267);
        assertThat(number(graph, "benefits/account_5/2016m01") - number(graph, "benefits/vive_2016/2016m01"))
                .isEqualTo(114 + 77);
    }

    /** Before July 2025 social assistance is one benefit, after it another: a category holds each in its own months. */
    @Test
    void theCategoriesAreDated() {
        ExampleData data = ExampleData.of("albertslund", RecipientsData.CATEGORIES)
                .withLines(
                        RecipientsData.RECIPIENTS,
                        HEAD,
                        "Greve,2024-08,social_assistance,300",
                        "Greve,2024-08,social_assistance_2025,310",
                        "Greve,2025-08,social_assistance_2025,280",
                        "Greve,2025-08,flex_job,100");
        Graph graph = run(data, "Greve", Map.of()).graph();
        assertThat(number(graph, "benefits/vive_social_assistance/2024m08")).isEqualTo(300);
        assertThat(number(graph, "benefits/vive_social_assistance/2025m08")).isEqualTo(280);
        // What was counted back to before the benefit existed is the old one over again.
        assertThat(number(graph, "benefits/total/2024m08")).isEqualTo(300);
    }

    @Test
    void withoutCategoriesInTheDataVivesAreUsedAndTheRestNamed() {
        ExampleData data = ExampleData.of("albertslund")
                .withLines(
                        RecipientsData.RECIPIENTS,
                        HEAD,
                        "Greve,2024-08,social_assistance,300",
                        "Greve,2024-08,parental_benefit,40");
        ModelResult result = run(data, "Greve", Map.of());
        assertThat(number(result.graph(), "benefits/total/2024m08")).isEqualTo(340);
        assertThat(number(result.graph(), "benefits/vive_social_assistance/2024m08"))
                .isEqualTo(300);
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("Barselsdagpenge"));
        assertThat(result.tables()).extracting(FigureTable::id).containsExactly("benefits");
    }

    @Test
    void onlyTheSameMonthOfFourYearsStandsBesideEachOther() {
        ExampleData data = ExampleData.of("albertslund")
                .withLines(
                        RecipientsData.RECIPIENTS,
                        HEAD,
                        "Greve,2019-03,flex_job,1",
                        "Greve,2020-02,flex_job,2",
                        "Greve,2020-03,flex_job,3",
                        "Greve,2021-03,flex_job,4",
                        "Greve,2022-03,flex_job,5",
                        "Greve,2023-03,flex_job,6",
                        "Greve,2023-04,flex_job,7");
        FigureTable table =
                run(data, "Greve", Map.of("period", "2023-03")).tables().getFirst();
        assertThat(table.columns())
                .extracting(column -> column.key())
                .containsExactly("2020m03", "2021m03", "2022m03", "2023m03", "change");
        assertThat(((Cell.FigureCell) table.row("total").cells().getLast())
                        .figure()
                        .number())
                .isEqualTo(3);
    }

    /** Two years without a count between: the flows are carried over both, and not over a year that is not there. */
    @Test
    void flowsCarryTheLastCountedStockOverYearsThatFollowEachOther() {
        ExampleData data = example()
                .withLines(
                        RecipientsData.CASES,
                        "municipality,year,open_cases,started,closed",
                        "Albertslund,2010,100,30,20",
                        "Albertslund,2011,,10,40",
                        "Albertslund,2012,85,5,5",
                        "Albertslund,2014,60,1,2");
        Graph graph = run(data, Map.of()).graph();
        assertThat(number(graph, "cases/2011/carried")).isEqualTo(110);
        assertThat(number(graph, "cases/2012/carried")).isEqualTo(80);
        assertThat(number(graph, "cases/2012/unexplained")).isEqualTo(5);
        assertThat(number(graph, "cases/2012/unexplained_pct")).isEqualTo(100 * 5 / 85.0, offset(1e-9));
        assertThat(graph.find(new FigureId("recipients/cases/2014/unexplained")))
                .isEmpty();
    }

    @Test
    void whatCannotBeReadIsRefusedWithWhatToDo() {
        refused(Map.of("period", "2012-01"), "2012-01", "2016M01", "2019M01");
        refused(Map.of("period", "engang"), "engang");
        refused(Map.of("scheme", "egne"), "'egne'", "denominators, vive");
        assertThatThrownBy(() -> run(example(), "Herlev", Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Herlev", "recipients-by-benefit"));
        ExampleData wrong = ExampleData.of("albertslund")
                .withLines(RecipientsData.RECIPIENTS, HEAD, "Greve,2024-08,kontanthjaelp,300");
        assertThatThrownBy(() -> run(wrong, "Greve", Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Linje 2", "'kontanthjaelp' er ikke en ydelse"));
    }

    private static void refused(Map<String, String> options, String... words) {
        assertThatThrownBy(() -> run(example(), options))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains(words));
    }

    private static ExampleData example() {
        return ExampleData.of(
                "albertslund",
                RecipientsData.RECIPIENTS,
                RecipientsData.POPULATION,
                RecipientsData.CATEGORIES,
                RecipientsData.CASES);
    }

    private static ModelResult run(ExampleData data, Map<String, String> options) {
        return run(data, "Albertslund", options);
    }

    private static ModelResult run(ExampleData data, String municipality, Map<String, String> options) {
        return new Recipients().run(data.input(municipality, Optional.empty(), options));
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId("recipients/" + id)).number();
    }
}
