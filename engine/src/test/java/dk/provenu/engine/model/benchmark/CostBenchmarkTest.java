package dk.provenu.engine.model.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CostBenchmarkTest {

    private static final CostBenchmark MODEL = new CostBenchmark();
    private static final Optional<ComparisonGroup> NINE = ComparisonGroups.find("albertslund-2019");

    @Test
    void municipalitiesStandInOrderOfCostWithTheOwnSetApart() {
        List<Row> rows = run(line -> line).tables().getFirst().rows();
        assertThat(rows.stream()
                        .filter(row -> row.kind() == Row.Kind.ORDINARY || row.kind() == Row.Kind.OWN)
                        .map(row -> row.label().da()))
                .containsExactly(
                        "Herlev",
                        "Hvidovre",
                        "Albertslund",
                        "Rødovre",
                        "Greve",
                        "Glostrup",
                        "Brøndby",
                        "Høje-Taastrup",
                        "Ballerup");
        assertThat(rows.get(2).kind()).isEqualTo(Row.Kind.OWN);
    }

    @Test
    void aMunicipalityWithoutANumberIsShownAsMissingAndLeftOutOfMeanAndRank() {
        ModelResult result = run(line -> line.replace("Herlev,2016,56906,", "Herlev,2016,,"));
        assertThat(figure(result, "cost-benchmark/vive_2016/163/unit_cost").value())
                .isInstanceOf(Value.Missing.class);
        assertThat(figure(result, "cost-benchmark/vive_2016/165/unit_cost_rank").number())
                .isEqualTo(2);
        assertThat(figure(result, "cost-benchmark/vive_2016/163/unit_cost_rank").value())
                .isInstanceOf(Value.Missing.class);
        // (9 x 40,433.88 - 34,935.82) / 8
        assertThat(figure(result, "cost-benchmark/vive_2016/mean/unit_cost").number())
                .isEqualTo(41_121.1, offset(0.1));
        assertThat(result.notes()).anyMatch(note -> note.text().da().contains("Herlev mangler tal"));
        assertThat(result.findings().getFirst().in(Language.DA)).contains("de 8 kommuner");
    }

    @Test
    void anotherMunicipalityAndGroupCanBeChosen() {
        ComparisonGroup three =
                ComparisonGroup.of("tre", Text.same("Tre"), List.of("Herlev", "Greve", "Rødovre"), "test");
        ModelResult result = MODEL.run(data(line -> line).input("Greve", Optional.of(three), Map.of()));
        assertThat(figure(result, "cost-benchmark/vive_2016/253/unit_cost_rank").number())
                .isEqualTo(3);
        assertThat(figure(result, "cost-benchmark/vive_2016/mean/unit_cost").number())
                .isEqualTo((54_430_000.0 / 1558 + 87_306_000.0 / 2234 + 88_555_000.0 / 2274) / 3, offset(1e-6));
    }

    @Test
    void theOwnMunicipalityIsComparedEvenWhenTheGroupDoesNotNameIt() {
        ComparisonGroup two = ComparisonGroup.of("to", Text.same("To"), List.of("Herlev", "Greve"), "test");
        ModelResult result = MODEL.run(data(line -> line).input("Albertslund", Optional.of(two), Map.of()));
        assertThat(figure(result, "cost-benchmark/vive_2016/165/unit_cost_rank").number())
                .isEqualTo(2);
    }

    @Test
    void aMunicipalityWithoutNumbersIsRefusedByName() {
        assertThatThrownBy(() -> MODEL.run(data(line -> line).input("Ishøj", NINE, Map.of())))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("Ishøj"));
    }

    @Test
    void aYearWithoutNumbersIsRefusedWithTheYearsThereAre() {
        assertThatThrownBy(() -> MODEL.run(data(line -> line).input("Albertslund", NINE, Map.of("year", "1999"))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("1999", "2016"));
    }

    @Test
    void equalCostsShareTheBetterRank() {
        // Hvidovre gets Albertslund's numbers: both are second, the next is fourth.
        ModelResult result = MODEL.run(ExampleData.of("albertslund")
                .with(
                        BenchmarkData.EXPENDITURE,
                        line -> line.replace("Hvidovre,2016,117911,953", "Hvidovre,2016,72304,3419"))
                .with(
                        BenchmarkData.PERSONS,
                        line -> line.replace("Hvidovre,2016,vive_2016,3147", "Hvidovre,2016,vive_2016,2004"))
                .input("Albertslund", NINE, Map.of()));
        assertThat(figure(result, "cost-benchmark/vive_2016/165/unit_cost_rank").number())
                .isEqualTo(2);
        assertThat(figure(result, "cost-benchmark/vive_2016/167/unit_cost_rank").number())
                .isEqualTo(2);
        assertThat(figure(result, "cost-benchmark/vive_2016/175/unit_cost_rank").number())
                .isEqualTo(4);
    }

    @Test
    void theSentenceTurnsWithTheFigures() {
        ModelResult result = run(line -> line.replace("Albertslund,2016,72304,3419", "Albertslund,2016,90000,3419"));
        assertThat(result.findings().getFirst().in(Language.DA))
                .contains("46.616 kr. pr. fuldtidsperson", "kr. mere end gennemsnittet", "plads 9");
    }

    private static ModelResult run(UnaryOperator<String> change) {
        return MODEL.run(data(change).input("Albertslund", NINE, Map.of()));
    }

    private static ExampleData data(UnaryOperator<String> change) {
        return ExampleData.of("albertslund", BenchmarkData.PERSONS, BenchmarkData.REFERENCES)
                .with(BenchmarkData.EXPENDITURE, change);
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId(id));
    }
}
