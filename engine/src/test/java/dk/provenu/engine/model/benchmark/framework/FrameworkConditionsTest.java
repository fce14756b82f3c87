package dk.provenu.engine.model.benchmark.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.PublishedFigures;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The five tables of source 004 on shares of the population, made again from what it prints as inputs. */
class FrameworkConditionsTest {

    private static final FrameworkConditions MODEL = new FrameworkConditions();
    private static final Optional<ComparisonGroup> NINE = ComparisonGroups.find("albertslund-2019");

    /** 45 differences, 54 sums and 15 sentences, of which four are about municipalities that the source does not give. */
    @Test
    void theFiveTablesHoldButForOneSum() {
        ModelInput input = data(line -> line).input("Albertslund", NINE, Map.of());
        List<Check> checks = PublishedFigures.check(
                input, MODEL.id(), Map.of("year", "2016"), MODEL.run(input).figures());
        assertThat(checks).hasSize(114);
        assertThat(checks.stream()
                        .filter(check -> check.verdict() == Verdict.DIFFERS)
                        .map(check -> check.row().text("claim")))
                // Glostrup in Jobindsats 2016: 2,6 + 4,8 + 2,2 + 6,4 = 16,0, printed 15,7; rounding explains at most
                // 0,25.
                .containsExactly("share_sum_2016_161");
        assertThat(checks.stream()
                        .filter(check -> check.verdict() == Verdict.MISSING)
                        .map(check -> check.row().text("claim")))
                .containsExactly("a07", "a08", "a09", "a10");
    }

    /** The sentences of the section Rammevilkår and of Bilag 1 that are not a single number. */
    @Test
    void theSentencesInWordsHold() {
        Graph graph = run(line -> line).graph();
        // "Tallene for 2018 er således noget lavere end det forventede"
        assertThat(number(graph, "all/165/later_to_expected")).isCloseTo(18.2 - 18.82, within(1e-9));
        // Sygedagpenge, "Størst er forandringen i Herlev og Høje-Taastrup, men det er stigninger"
        assertThat(number(graph, "vive_sickness/169/change")).isCloseTo(0.5, within(1e-9));
        assertThat(number(graph, "vive_sickness/163/change")).isCloseTo(0.3, within(1e-9));
        // Førtidspension, "Brøndby er den eneste kommune, hvor der er sket et fald"
        assertThat(number(graph, "vive_disability/153/change")).isNegative();
        assertThat(List.of("151", "161", "163", "165", "167", "169", "175", "253"))
                .allMatch(code -> number(graph, "vive_disability/" + code + "/change") >= -1e-9);
        // Dagpenge: "der er også stigninger (Rødovre)"
        assertThat(number(graph, "vive_unemployment/175/change")).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void tellsWhatItFound() {
        assertThat(run(line -> line).findings().stream().map(sentence -> sentence.in(Language.DA)))
                .containsExactly(
                        "I 2016 var 19,06 pct. af befolkningen i Albertslund på ydelse (alle ydelser), 0,24 procentpoint flere"
                                + " end forventet: plads 4 af 9, hvor 1 har færrest i forhold til det forventede.",
                        "Fra 2016 til 2018 er andelen i de senere opgørelser faldet 1,1 procentpoint: plads 1 af 9, hvor 1 er"
                                + " faldet mest.",
                        "Længst fra det forventede er kontanthjælp m.v.: 0,41 procentpoint færre end forventet.");
    }

    @Test
    void aChangedNumberMovesWhatRestsOnItAndNothingElse() {
        Map<String, Double> before = numbers(run(line -> line));
        Map<String, Double> after =
                numbers(run(line -> line.replace("Herlev,2016,vive_sickness,2.15", "Herlev,2016,vive_sickness,2.75")));
        assertThat(before.keySet()).isEqualTo(after.keySet());
        before.entrySet().removeIf(entry -> entry.getValue().equals(after.get(entry.getKey())));
        assertThat(before.keySet())
                .allMatch(id -> id.contains("/vive_sickness/")
                        || id.startsWith("framework-conditions/sums/163/observed")
                        || id.startsWith("framework-conditions/sums/163/difference"))
                .contains(
                        "framework-conditions/vive_sickness/163/difference",
                        "framework-conditions/vive_sickness/mean/observed");
    }

    @Test
    void laterObservationsAreNotNeeded() {
        ModelInput input =
                ExampleData.of("albertslund", FrameworkData.EXPECTED).input("Greve", Optional.empty(), Map.of());
        ModelResult result = MODEL.run(input);
        assertThat(result.tables().get(1).columns()).hasSize(5);
        assertThat(result.notes()).noneMatch(note -> note.text().da().contains("Jobindsats"));
        assertThat(number(result.graph(), "all/253/difference")).isCloseTo(1.19, within(1e-9));
    }

    @Test
    void aMissingExpectationIsMissingAndNotRanked() {
        Graph graph = run(line -> line.replace("Greve,2016,all,13.83,12.64", "Greve,2016,all,13.83,"))
                .graph();
        assertThat(figure(graph, "all/253/difference").value().isPresent()).isFalse();
        assertThat(number(graph, "all/167/difference_rank")).isEqualTo(8);
    }

    @Test
    void namesTheYearsThatThereAre() {
        ModelInput input = data(line -> line).input("Albertslund", NINE, Map.of("year", "2019"));
        assertThatThrownBy(() -> MODEL.run(input))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        fault -> assertThat(fault.words().da()).contains("2019").contains("2016"));
        ModelInput alone = data(line -> line)
                .input(
                        "Albertslund",
                        Optional.of(ComparisonGroup.of("x", Text.same("x"), List.of("Herlev"), "test")),
                        Map.of());
        assertThat(number(MODEL.run(alone).graph(), "all/165/difference_rank")).isEqualTo(2);
    }

    private static ModelResult run(UnaryOperator<String> change) {
        return MODEL.run(data(change).input("Albertslund", NINE, Map.of()));
    }

    private static ExampleData data(UnaryOperator<String> change) {
        return ExampleData.of("albertslund", FrameworkData.SHARES, PublishedFigures.KIND)
                .with(FrameworkData.EXPECTED, change);
    }

    private static Map<String, Double> numbers(ModelResult result) {
        Map<String, Double> numbers = new TreeMap<>();
        result.figures().stream()
                .filter(figure -> figure.derivation().isPresent())
                .forEach(figure ->
                        numbers.put(figure.id().value(), figure.value().orNaN()));
        return numbers;
    }

    private static Figure figure(Graph graph, String path) {
        return graph.get(new FigureId("framework-conditions/" + path));
    }

    private static double number(Graph graph, String path) {
        return figure(graph, path).number();
    }
}
