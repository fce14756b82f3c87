package dk.provenu.engine.model.benchmark.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.table.Cell;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.FigureTable;
import dk.provenu.engine.table.Row;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kroner bridge, against a recount over every order. */
class BridgeTest {

    private static final Model ACCOUNTS = new AccountsBridge();
    private static final Model GROUPS = new GroupsBridge();

    private static ModelInput albertslund(Map<String, String> options) {
        return ExampleData.of("albertslund", BenchmarkData.UNIT_COSTS, BenchmarkData.PERSONS)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), options);
    }

    private static ModelInput groups(Map<String, String> options) {
        return ExampleData.of("kronebro", GroupsBridge.EFFORT)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), options);
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

    private static double amount(FigureTable table, String row) {
        return number(table, row, "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015", "2016", "2017"})
    void theStepsSumToTheWholeDifference(String year) {
        ModelResult result = ACCOUNTS.run(albertslund(Map.of("year", year)));
        for (String id : List.of("spending", "per_person")) {
            sums(table(result, id));
        }
    }

    @Test
    void soDoThoseOfTheFullForm() {
        ModelResult result = GROUPS.run(groups(Map.of()));
        sums(table(result, "spending"));
        sums(table(result, "per_person"));
        assertThat(table(result, "spending").rows().stream().map(Row::key))
                .containsExactly("from", "volume", "composition", "activity", "price", "to", "difference");
    }

    private static void sums(FigureTable table) {
        double steps = table.rows().stream()
                .filter(row -> row.kind() == Row.Kind.ORDINARY)
                .mapToDouble(row -> amount(table, row.key()))
                .sum();
        assertThat(amount(table, "from") + steps).isEqualTo(amount(table, "to"), within(1e-9));
        assertThat(amount(table, "difference")).isEqualTo(steps, within(1e-9));
    }

    /** Albertslund 2017: 2.418 and 2.111 persons, 19,629 and 15,846 thousand kroner; the amounts straight from the files. */
    @Test
    void theEndsAreTheSpendingItself() {
        FigureTable spending =
                table(ACCOUNTS.run(albertslund(Map.of("year", "2017", "against", "Herlev"))), "spending");
        FigureTable factors = table(ACCOUNTS.run(albertslund(Map.of("year", "2017", "against", "Herlev"))), "factors");
        for (String side : List.of("own", "others")) {
            double persons = number(factors, "volume_account_5", side);
            double share = number(factors, "composition_account_5", side);
            double five = number(factors, "price_account_5_account_5", side);
            double six = number(factors, "price_account_6_account_6", side);
            assertThat(amount(spending, side.equals("own") ? "from" : "to"))
                    .isEqualTo(persons * (share * five + six) / 1000, within(1e-9));
        }
        assertThat(number(factors, "volume_account_5", "own")).isEqualTo(2418);
    }

    /** The others' weighted rates times their mean volume is their mean spending. */
    @Test
    void theOthersAreTheirMeanSpending() {
        ModelInput input = groups(Map.of());
        FigureTable spending = table(GROUPS.run(input), "spending");
        double sum = 0;
        for (var row : input.rows(GroupsBridge.EFFORT)) {
            if (!row.text("municipality").equals("165")) {
                sum += row.figure("persons").number()
                        * row.figure("activity").number()
                        * row.figure("price").number();
            }
        }
        assertThat(amount(spending, "to")).isEqualTo(sum / 8 / 1e6, within(1e-9));
    }

    /** Every order of exchanging volume, composition, activity and price, one by one: 24 of them. */
    @Test
    void eachStepIsTheMeanOverAllOrders() {
        ModelResult result = GROUPS.run(groups(Map.of()));
        FigureTable factors = table(result, "factors");
        List<String> keys = List.of("volume", "composition", "activity", "price");
        List<String> parts = List.of("unemployment", "social_job_ready", "social_activity_ready", "sickness", "flex");
        ToDoubleFunction<List<String>> spending = exchanged -> {
            double sum = 0;
            for (String part : parts) {
                double product = 1;
                for (String key : keys) {
                    String row = key.equals("volume") ? "volume_unemployment" : key + "_" + part;
                    product *= number(factors, row, exchanged.contains(key) ? "others" : "own");
                }
                sum += product;
            }
            return sum / 1e6;
        };
        List<List<String>> orders = new ArrayList<>();
        permute(new ArrayList<>(keys), 0, orders);
        assertThat(orders).hasSize(24);
        for (String key : keys) {
            double mean = orders.stream()
                    .mapToDouble(order -> {
                        List<String> before = order.subList(0, order.indexOf(key));
                        List<String> with = new ArrayList<>(before);
                        with.add(key);
                        return spending.applyAsDouble(with) - spending.applyAsDouble(before);
                    })
                    .average()
                    .orElseThrow();
            assertThat(amount(table(result, "spending"), key)).as(key).isEqualTo(mean, within(1e-9));
        }
    }

    private static void permute(List<String> keys, int from, List<List<String>> all) {
        if (from == keys.size()) {
            all.add(List.copyOf(keys));
        }
        for (int i = from; i < keys.size(); i++) {
            Collections.swap(keys, from, i);
            permute(keys, from + 1, all);
            Collections.swap(keys, from, i);
        }
    }

    @Test
    void thePictureEndsAtTheOthers() {
        ChartSpec chart = ACCOUNTS.run(albertslund(Map.of())).charts().getFirst();
        assertThat(chart.kind()).isEqualTo(ChartSpec.Kind.BRIDGE);
        double walked = chart.series().getFirst().points().stream()
                .limit(chart.categories().size() - 1L)
                .mapToDouble(figure -> figure.number())
                .sum();
        assertThat(walked)
                .isEqualTo(chart.series().getFirst().points().getLast().number(), within(1e-9));
    }

    @Test
    void whoLacksANumberIsLeftOutAndNamed() {
        ModelInput input = ExampleData.of("kronebro")
                .with(
                        GroupsBridge.EFFORT,
                        line -> line.startsWith("Greve,2025,flex")
                                ? line.replaceFirst("(.*\",\\d+),[\\d.]+,", "$1,,")
                                : line)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of());
        ModelResult result = GROUPS.run(input);
        assertThat(result.notes()).anyMatch(note -> note.text().da().startsWith("Greve mangler tal"));
        assertThat(table(result, "spending").row("to").label().da()).isEqualTo("De øvrige 7 (gennemsnit)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aarhus", "Albertslund", "Xyz"})
    void aBridgeToNobodyIsRefused(String against) {
        assertThatThrownBy(() -> ACCOUNTS.run(albertslund(Map.of("against", against))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("'" + against + "'", "Ballerup", "Herlev"));
    }

    @Test
    void withoutOwnNumbersThereIsNoBridge() {
        ModelInput input = ExampleData.of("kronebro")
                .with(
                        GroupsBridge.EFFORT,
                        line -> line.startsWith("Albertslund,2025,flex")
                                ? line.replaceFirst("(.*\",)\\d+,", "$1,")
                                : line)
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of());
        assertThatThrownBy(() -> GROUPS.run(input))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Albertslund mangler tal til broen"));
    }
}
