package dk.provenu.engine.model.benchmark.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceFigures;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import dk.provenu.engine.statistics.Normal;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure Albertslund's place in source 004 is. */
class BenchmarkCertaintyTest {

    private static final BenchmarkCertainty MODEL = new BenchmarkCertainty();
    private static final Map<String, String> FEW = Map.of("draws", "500");

    private static ExampleData data() {
        return ExampleData.of(
                "albertslund",
                BenchmarkData.EXPENDITURE,
                BenchmarkData.PERSONS,
                BenchmarkData.UNIT_COSTS,
                CertaintyData.CONCLUSIONS);
    }

    private static ModelInput input(Map<String, String> options) {
        return data().input("Albertslund", ComparisonGroups.find("albertslund-2019"), options);
    }

    private static ModelResult run(ModelInput input) {
        return MODEL.run(input);
    }

    private static FigureTable table(ModelResult result, String id) {
        return result.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double number(FigureTable table, String row, String column) {
        Cell cell = table.row(row).cells().get(table.column(column));
        return ((Cell.FigureCell) cell).figure().number();
    }

    /**
     * 4 of VIVE's (two denominators, with and without correction), 9 of the accounts (three years, three groups) and 3 of
     * the accounts over one denominator.
     */
    @Test
    void everyCombinationThatTheDataOfferIsThere() {
        ModelResult result = run(input(FEW));
        assertThat(table(result, "heat").rows()).hasSize(4 + 9 + 3);
        assertThat(table(result, "index").rows()).hasSize(2 * (4 + 9 + 3));
        // Cheaper than the level in all but account 6 alone: 3 years x 2 levels of 32.
        assertThat(number(table(result, "choices"), "165", "cheaper")).isEqualTo(100.0 * 26 / 32, within(1e-9));
        assertThat(number(table(result, "choices"), "165", "best")).isEqualTo(1);
        assertThat(number(table(result, "choices"), "165", "worst")).isEqualTo(8);
    }

    /** No formula is written twice: each rank and each value is the one that the other benchmark shows. */
    @Test
    void eachChoiceIsWhatTheOtherBenchmarksCompute() {
        ModelInput input = input(FEW);
        ModelResult cost = new CostBenchmark().run(input);
        Map<String, ModelResult> accounts = new HashMap<>();
        for (String year : List.of("2015", "2016", "2017")) {
            accounts.put(year, new UnitCostBenchmark().run(input(Map.of("year", year))));
        }
        ModelResult result = run(input);
        Graph graph = result.graph();
        FigureTable heat = table(result, "heat");
        int compared = 0;
        for (Row row : heat.rows()) {
            boolean gross = row.key().startsWith("gross_2016_");
            String rest = row.key()
                    .replaceFirst("gross_2016_|accounts_", "")
                    .replaceFirst("one_denominator_\\d{4}_", "one_denominator_");
            String year = row.key().replaceAll("^(accounts|one_denominator|gross)_(\\d{4})_.*", "$2");
            String column = List.of("unit_cost", "uncorrected", "account_5", "account_6", "total", "cost").stream()
                    .filter(rest::endsWith)
                    .findFirst()
                    .orElseThrow();
            FigureTable there =
                    table(gross ? cost : Objects.requireNonNull(accounts.get(year)), rest.replace("_" + column, ""));
            for (int at = 0; at < heat.columns().size(); at++) {
                String code = heat.columns().get(at).key();
                assertThat(number(heat, row.key(), code)).isEqualTo(number(there, code, column + "_rank"));
                for (String level : List.of("mean", "median")) {
                    FigureId id = new FigureId("benchmark-certainty/index/" + code + "/" + row.key() + "_" + level);
                    assertThat(graph.get(id).number())
                            .isEqualTo(100 * number(there, code, column) / number(there, level, column), within(1e-9));
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(16 * 9);
    }

    /** By hand from the ranks: corrected 3 to 4, uncorrected 1 to 1; VIVE's denominator 3 to 1, the other 4 to 1. */
    @Test
    void whatMovesTheRankMostAgreesWithTheRanksByHand() {
        FigureTable movers = table(run(input(FEW)), "movers");
        assertThat(movers.rows().getFirst().key()).isEqualTo("account");
        assertThat(number(movers, "denominator", "own")).isEqualTo(0.5);
        assertThat(number(movers, "denominator", "most")).isEqualTo(1);
        assertThat(number(movers, "correction", "own")).isEqualTo(2.5);
        // 2015: 4, 3, 8; 2016: 1, 1, 8; 2017: 3, 2, 8 (total, account 5, account 6).
        assertThat(number(movers, "account", "own"))
                .isEqualTo((1 + 4 + 5 + 0 + 7 + 7 + 1 + 5 + 6) / 9.0, within(1e-12));
        assertThat(number(movers, "account", "most")).isEqualTo(7);
        assertThat(number(movers, "account", "turned")).isEqualTo(100 * 2 / 3.0, within(1e-9));
        assertThat(number(movers, "level", "own")).isZero();
        assertThat(number(movers, "level", "pairs")).isEqualTo(16);
    }

    @Test
    void eightOfTheSourcesTwelveConclusionsSurviveWhatTheySpeakOf() {
        ModelResult result = run(input(FEW));
        FigureTable conclusions = table(result, "conclusions");
        assertThat(conclusions.rows().stream()
                        .filter(row -> number(conclusions, row.key(), "holds") < 100)
                        .map(Row::key))
                // Greve and Hvidovre change sides with the denominator and the year, Glostrup is third in 2015.
                .containsExactly("a17", "a27_hvidovre", "a27_greve", "a27_glostrup");
        assertThat(number(conclusions, "a26_mean", "everywhere")).isEqualTo(100 * 13 / 16.0, within(1e-9));
        assertThat(result.findings().getLast().in(Language.DA))
                .isEqualTo(
                        "8 af kildens 12 konklusioner holder under alle de valg, som de handler om; resten afhænger af"
                                + " valget.");
    }

    @Test
    void probabilitiesAreWholeAndTheSameSeedGivesTheSame() {
        ModelResult first = run(input(Map.of("draws", "2000")));
        ModelResult again = run(input(Map.of("draws", "2000", "seed", "1")));
        FigureTable chance = table(first, "chance");
        for (Row row : chance.rows()) {
            double sum = 0;
            for (int place = 1; place <= 9; place++) {
                sum += number(chance, row.key(), "p" + place);
                assertThat(number(chance, row.key(), "p" + place))
                        .isEqualTo(number(table(again, "chance"), row.key(), "p" + place));
            }
            assertThat(sum).isEqualTo(100, within(1e-9));
            assertThat(number(chance, row.key(), "low")).isLessThanOrEqualTo(number(chance, row.key(), "high"));
        }
        ModelResult other = run(input(Map.of("draws", "2000", "seed", "2")));
        assertThat(number(table(other, "chance"), "165", "p3")).isNotEqualTo(number(chance, "165", "p3"));
    }

    /** Two municipalities with normal uncertainty: the chance of the first place has a formula. */
    @Test
    void theChanceOfAPlaceAgreesWithTheFormula() {
        ExampleData data = ExampleData.of("albertslund", BenchmarkData.PERSONS)
                .with(
                        BenchmarkData.EXPENDITURE,
                        line -> line.replace(",3419,", ",0,").replace(",-2476,", ",0,"));
        ModelInput input = data.input(
                "Albertslund",
                Optional.empty(),
                Map.of("draws", "40000", "posting-pct", "5", "measure", "gross_2016_vive_2016_unit_cost"));
        Map<String, Double> values = new HashMap<>();
        values.put("165", 72_304_000.0 / 2004);
        values.put("163", 56_906_000.0 / 1558);
        FigureTable chance = table(MODEL.run(only(input, List.of("165", "163"))), "chance");
        double a = values.get("165");
        double b = values.get("163");
        double perPct = 0.05 / Normal.quantile(0.9);
        double sd = Math.hypot(a, b) * perPct;
        double expected = 100 * Normal.cdf((b - a) / sd);
        assertThat(number(chance, "165", "p1")).isEqualTo(expected, within(1.0));
        assertThat(number(chance, "163", "p1")).isEqualTo(100 - expected, within(1.0));
    }

    private static ModelInput only(ModelInput input, List<String> codes) {
        Map<String, SourceTable> tables = new HashMap<>();
        input.tables()
                .forEach((id, table) -> tables.put(
                        id,
                        new SourceTable(
                                table.kind(),
                                table.vintage(),
                                table.fetched(),
                                table.rows().stream()
                                        .filter(row -> codes.contains(row.text("municipality")))
                                        .toList())));
        return new ModelInput(tables, input.own(), input.group(), input.options());
    }

    @Test
    void roundingAloneLeavesTheRankWhereItIs() {
        FigureTable chance = table(run(input(Map.of("posting-pct", "0"))), "chance");
        for (Row row : chance.rows()) {
            assertThat(number(chance, row.key(), "low")).isEqualTo(number(chance, row.key(), "rank"));
            assertThat(number(chance, row.key(), "high")).isEqualTo(number(chance, row.key(), "rank"));
        }
    }

    @Test
    void withoutUnitCostsTheOtherChoicesStand() {
        ModelInput input = ExampleData.of("albertslund", BenchmarkData.EXPENDITURE, BenchmarkData.PERSONS)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), FEW);
        assertThat(table(MODEL.run(input), "heat").rows()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "posting-pct, mange, fra 0 til 100",
        "posting-pct, -1, fra 0 til 100",
        "posting-pct, NaN, fra 0 til 100",
        "draws, 10, fra 100 til",
        "draws, 2.5, helt tal",
        "seed, x, helt tal",
        "measure, gross_2016, Vælg en af: gross_2016_vive_2016_unit_cost"
    })
    void aChoiceThatIsNoneIsRefused(String option, String value, String words) {
        assertThatThrownBy(() -> run(input(Map.of(option, value))))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "'among_cheapest,4,account=total', 'among_cheapest,fire,account=total', er ikke et antal kommuner",
        "'among_cheapest,4,account=total', 'among_cheapest,4,konto=total', er ikke et af valgene",
        "'among_cheapest,4,account=total', 'among_cheapest,4,account', er ikke navn=værdi"
    })
    void aConclusionThatCannotBeReadIsNamedWithItsLine(String from, String to, String words) {
        ModelInput input = ExampleData.of(
                        "albertslund", BenchmarkData.EXPENDITURE, BenchmarkData.PERSONS, BenchmarkData.UNIT_COSTS)
                .with(
                        CertaintyData.CONCLUSIONS,
                        line -> line.startsWith("a27_albertslund") ? line.replace(from, to) : line)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), FEW);
        assertThatThrownBy(() -> run(input))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains(words, "Linje 5 i benchmark-conclusions.csv"));
    }

    @Test
    void aloneThereIsNothingToCompare() {
        assertThatThrownBy(() -> run(only(input(FEW), List.of("165"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Albertslund", "benchmark-choices"));
    }

    /** Greve's account 6 of 2015 is one number; what does not rest on it stands. */
    @Test
    void oneChangedNumberMovesOnlyItsYear() {
        ModelInput changed = ExampleData.of("albertslund", BenchmarkData.EXPENDITURE, BenchmarkData.PERSONS)
                .with(
                        BenchmarkData.UNIT_COSTS,
                        line -> line.startsWith("Greve,2015,account_6")
                                ? line.replaceFirst("\\d+\\.\\d+", "1.000")
                                : line)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), FEW);
        FigureTable before = table(run(input(FEW)), "heat");
        FigureTable after = table(run(changed), "heat");
        for (Row row : after.rows()) {
            double there = number(after, row.key(), "253");
            double was = number(before, row.key(), "253");
            boolean rests = row.key().equals("accounts_2015_account_6")
                    || row.key().equals("accounts_2015_total")
                    || row.key().equals("one_denominator_2015_cost");
            assertThat(there != was).as(row.key()).isEqualTo(rests);
        }
    }

    /** What is not held to be defensible is left out, and the page says why. */
    @Test
    void aChoiceThatIsNotDefensibleIsLeftOutWithItsReason() {
        ModelInput input = with(
                input(FEW),
                CertaintyData.CHOICES,
                List.of(
                        Map.of("dimension", "correction", "value", "no", "use", "no", "why", "VIVE retter"),
                        Map.of("dimension", "level", "value", "median", "use", "no", "why", "kun gennemsnit"),
                        Map.of(
                                "dimension", "denominator",
                                "value", "vive_2016",
                                "use", "yes",
                                "label", "Rigsrevisionens nævner",
                                "why", "kildens egen")));
        ModelResult result = run(input);
        FigureTable heat = table(result, "heat");
        assertThat(heat.rows()).hasSize(2 + 9 + 3);
        assertThat(heat.rows().getFirst().label().da()).isEqualTo("Rigsrevisionens nævner, efter korrektion, 2016");
        assertThat(table(result, "index").rows()).hasSize(2 + 9 + 3);
        assertThat(table(result, "movers").rows().stream().map(Row::key)).doesNotContain("correction", "level");
        assertThat(result.notes().stream().map(note -> note.text().da()))
                .contains("Udeladt: correction=no. VIVE retter", "Udeladt: level=median. kun gennemsnit");
    }

    /** A registered range comes before rounding: Albertslund's correction may not be there at all. */
    @Test
    void whatIsRegisteredOfAnInputIsDrawn() {
        ModelInput input = with(
                input(Map.of("posting-pct", "0")),
                CertaintyData.UNCERTAINTY,
                List.of(Map.of(
                        "dataset", "job-centre-expenditure",
                        "column", "correction",
                        "municipality", "165",
                        "low_pct", "-100",
                        "high_pct", "0",
                        "why", "kilden begrunder ikke korrektionen")));
        FigureTable chance = table(run(input), "chance");
        assertThat(number(chance, "165", "rank")).isEqualTo(3);
        assertThat(number(chance, "165", "p2") + number(chance, "165", "p3")).isGreaterThan(99);
        assertThat(number(chance, "165", "p2"))
                .as("without its correction it passes Hvidovre")
                .isGreaterThan(60);
        assertThat(number(chance, "253", "p5"))
                .as("Greve stands where it stood")
                .isEqualTo(100);
    }

    private static ModelInput with(ModelInput input, DatasetKind kind, List<Map<String, String>> rows) {
        List<SourceRow> read = new ArrayList<>();
        for (Map<String, String> texts : rows) {
            int line = read.size() + 2;
            Map<String, Figure> figures = new HashMap<>();
            for (ColumnSpec column : kind.columns()) {
                if (column.type().isNumber()) {
                    double number = Double.parseDouble(texts.getOrDefault(column.name(), ""));
                    SourceCell cell = new SourceCell(
                            kind.id(), "test", kind.id() + ".csv", line, column.name(), "2026-11-22T00:00:00Z", "", "");
                    figures.put(column.name(), SourceFigures.observed(kind, column, texts, Value.of(number), cell));
                }
            }
            read.add(new SourceRow(kind.id() + ".csv", line, texts, figures));
        }
        Map<String, SourceTable> tables = new HashMap<>(input.tables());
        tables.put(kind.id(), new SourceTable(kind, "test", "2026-11-22T00:00:00Z", read));
        return new ModelInput(tables, input.own(), input.group(), input.options());
    }
}
