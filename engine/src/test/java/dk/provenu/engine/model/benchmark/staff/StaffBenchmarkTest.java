package dk.provenu.engine.model.benchmark.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.Assumptions;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.BudgetChanges;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StaffBenchmarkTest {

    private static final Optional<ComparisonGroup> NINE = ComparisonGroups.find("albertslund-2019");

    @Test
    void albertslundsFirstSentence() {
        assertThat(run(Map.of()).findings().getFirst().in(Language.DA))
                .isEqualTo(
                        "I 2017 har Albertslund 37,0 årsværk pr. 1.000 helårspersoner og plads 4 af 9 (1 er færrest);"
                                + " gennemsnittet er 36,0.");
    }

    /** "Alle kommuner har fra 2015 til 2017 haft stigende antal årsværk ... undtagen Hvidovre og Ballerup" (A30). */
    @Test
    void allButHvidovreAndBallerupGotMoreStaff() {
        ModelResult result = run(Map.of());
        assertThat(NINE.orElseThrow().municipalities())
                .filteredOn(member -> number(result, "years/" + member.code() + "/change") <= 0)
                .extracting(member -> member.name())
                .containsExactlyInAnyOrder("Hvidovre", "Ballerup");
    }

    /** "Antallet af medarbejdere i Albertslund er i midterfeltet" (A41): place 4 of 9 from the fewest, 6 from the most. */
    @Test
    void albertslundIsInTheMiddle() {
        assertThat(number(run(Map.of()), "2017/165/total_rank")).isBetween(4.0, 6.0);
    }

    @Test
    void theDistanceIsToldInStaffAndInKroner() {
        ModelResult result = run(Map.of());
        double five = (5.8 - (5.8 + 6.9 + 25.7 + 13.4 + 6.5 + 9.8 + 3.2 + 15.9 + 8.8) / 9) * 2111 / 1000;
        double six = (31.2 - (31.2 + 33.3 + 13.0 + 30.1 + 33.3 + 17.9 + 21.5 + 22.6 + 24.9) / 9) * 2418 / 1000;
        assertThat(number(result, "distance/total/fte")).isEqualTo(five + six, offset(1e-9));
        assertThat(number(result, "distance/total/millions")).isEqualTo((five + six) * 0.45, offset(1e-9));
    }

    /** The source's rates rest on 37.500 kr.: a higher salary makes fewer staff of the same pay, and moves no rank. */
    @Test
    void anotherSalaryMovesEveryLevelAndNoRank() {
        ModelResult before = run(Map.of());
        ModelResult after = run(Map.of("salary", "40.000"));
        assertThat(number(after, "2017/165/total")).isEqualTo(37.0 * 37_500 / 40_000, offset(1e-9));
        ComparisonGroups.find("albertslund-2019")
                .orElseThrow()
                .municipalities()
                .forEach(member -> assertThat(number(after, "2017/" + member.code() + "/total_rank"))
                        .isEqualTo(number(before, "2017/" + member.code() + "/total_rank")));
        assertThat(after.tables()).noneMatch(table -> table.id().equals("check"));
    }

    @Test
    void theSalaryTableTellsWhichPayWouldExplainTheDifference() {
        ModelResult result = run(Map.of());
        double mean = number(result, "2017/mean/total");
        assertThat(number(result, "salary/even/salary")).isEqualTo(37_500 * 37.0 / mean, offset(1e-6));
        assertThat(number(result, "salary/at_low/own")).isEqualTo(37.0 * 37_500 / 35_000, offset(1e-9));
    }

    /** The source names the grants and not how many they pay for: no number, and not zero. */
    @Test
    void staffPaidByGrantsAreMissingWhereNobodyCountedThem() {
        assertThat(figure(run(Map.of()), "external/without/rate").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_PUBLISHED));
    }

    /** Two staff at 100 pct. and five at 80 pct.: six of them are paid by grants. */
    @Test
    void staffPaidByGrantsAreTakenOutWhereTheyAreCounted() {
        ModelInput input = data(line -> line)
                .with(
                        BudgetChanges.KIND,
                        line -> line.replace(
                                        "staff_without_own_cost,,mio_kr,,2017,,100",
                                        "staff_without_own_cost,,mio_kr,,2017,1,100")
                                .replace(
                                        "Udvikling af ressourceforløb,staff_without_own_cost,,mio_kr,2017,,,100",
                                        "Udvikling af ressourceforløb,staff_without_own_cost,,mio_kr,2017,,1,100")
                                .replace(
                                        "Flere skal med,staff_without_own_cost,,mio_kr,2017,,,100",
                                        "Flere skal med,staff_without_own_cost,,mio_kr,2017,,5,80"))
                .input("Albertslund", NINE, Map.of());
        ModelResult result = new StaffBenchmark().run(input);
        assertThat(number(result, "external/paid/rate")).isEqualTo(6 / 2418.0 * 1000, offset(1e-9));
        assertThat(number(result, "external/without/rate")).isEqualTo(37.0 - 6 / 2418.0 * 1000, offset(1e-9));
    }

    /** Pay on 5.68.90 and 6.45.53 (art 1) over 37.500 kr. x 12 and the persons gives the printed rates back. */
    @Test
    void staffAreMadeFromPayWhereThereAreAccounts() {
        ModelResult result = new StaffBenchmark().run(ledger().input("Albertslund", NINE, Map.of()));
        assertThat(number(result, "2017/165/account_5")).isEqualTo(5.8, offset(1e-5));
        assertThat(number(result, "2017/165/account_6")).isEqualTo(31.2, offset(1e-5));
        assertThat(number(result, "2017/mean/total")).isEqualTo(323.8 / 9, offset(1e-4));
    }

    @Test
    void countedStaffGoBeforePay() {
        ModelResult result = new StaffBenchmark()
                .run(ledger().withLines(
                                StaffData.COUNTS,
                                "municipality,year,account_group,fte",
                                "Albertslund,2017,account_6,80")
                        .input("Albertslund", NINE, Map.of()));
        assertThat(number(result, "2017/165/account_6")).isEqualTo(80 / 2418.0 * 1000, offset(1e-9));
        assertThat(number(result, "2016/165/account_6")).isEqualTo(27.5, offset(1e-5));
    }

    /** With the persons of account 6, pay would be more than the net cost in just these three of 27 cells. */
    @Test
    void payIsMoreThanTheUnitCostInThreeCellsOfAccountSix() {
        List<String> more = new ArrayList<>();
        for (String year : List.of("2015", "2016", "2017")) {
            ModelResult result = new StaffBenchmark()
                    .run(data(line -> line)
                            .with(BenchmarkData.UNIT_COSTS, line -> line)
                            .input("Albertslund", NINE, Map.of("year", year)));
            NINE.orElseThrow().municipalities().stream()
                    .filter(member -> {
                        String row = member.code() + "/" + year + "/account_6/fte_per_1000";
                        double rate = result.graph()
                                .get(new FigureId("staff-rates/" + row))
                                .number();
                        // Beyond what the rounding of the rate to one decimal can explain.
                        return number(result, "pay_share/" + member.code() + "/account_6") * (rate - 0.05) / rate > 100;
                    })
                    .forEach(member -> more.add(member.name() + " " + year));
            NINE.orElseThrow()
                    .municipalities()
                    .forEach(member -> assertThat(number(result, "pay_share/" + member.code() + "/account_5"))
                            .isLessThan(100));
        }
        assertThat(more).containsExactlyInAnyOrder("Herlev 2015", "Herlev 2016", "Rødovre 2017");
    }

    @Test
    void aChangedRateMovesOnlyWhatRestsOnIt() {
        ModelResult before = run(Map.of());
        ModelInput input = data(line -> line.replace("Greve,2017,account_5,8.8", "Greve,2017,account_5,9.8"))
                .input("Albertslund", NINE, Map.of());
        ModelResult after = new StaffBenchmark().run(input);
        assertThat(number(after, "2017/253/total")).isEqualTo(number(before, "2017/253/total") + 1, offset(1e-9));
        assertThat(number(after, "2017/mean/total"))
                .isEqualTo(number(before, "2017/mean/total") + 1 / 9.0, offset(1e-9));
        assertThat(number(after, "2017/mean/account_6")).isEqualTo(number(before, "2017/mean/account_6"));
        assertThat(number(after, "2016/253/total")).isEqualTo(number(before, "2016/253/total"));
    }

    @Test
    void aSalaryThatIsNoneIsRefused() {
        for (String salary : new String[] {"mange", "-1", "0", "NaN", "37"}) {
            assertThatThrownBy(() -> run(Map.of("salary", salary)))
                    .isInstanceOfSatisfying(
                            ModelException.class,
                            e -> assertThat(e.words().da()).contains(salary, "37500"));
        }
    }

    @Test
    void withoutStaffTheModelSaysWhatToImport() {
        ModelInput input = ExampleData.of("albertslund", BenchmarkData.PERSONS, Assumptions.KIND)
                .input("Albertslund", NINE, Map.of());
        assertThatThrownBy(() -> new StaffBenchmark().run(input))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("staff-counts", "accounts", "staff-rates"));
    }

    private static ModelResult run(Map<String, String> options) {
        return new StaffBenchmark().run(data(line -> line).input("Albertslund", NINE, options));
    }

    private static ExampleData ledger() {
        return ExampleData.of(
                "regnskab", AccountData.ACCOUNTS, AccountData.RULES, BenchmarkData.PERSONS, Assumptions.KIND);
    }

    private static ExampleData data(UnaryOperator<String> change) {
        return ExampleData.of("albertslund", BenchmarkData.PERSONS, Assumptions.KIND, BudgetChanges.KIND)
                .with(StaffData.RATES, change);
    }

    private static Figure figure(ModelResult result, String id) {
        return result.graph().get(new FigureId("staff-benchmark/" + id));
    }

    private static double number(ModelResult result, String id) {
        return figure(result, id).number();
    }
}
