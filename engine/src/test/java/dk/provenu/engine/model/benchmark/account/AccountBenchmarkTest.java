package dk.provenu.engine.model.benchmark.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.vocabulary.ComparisonGroup;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import dk.provenu.engine.vocabulary.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The accounts of the example are constructed to agree with the printed unit costs; these tests use others too. */
class AccountBenchmarkTest {

    private static final AccountBenchmark MODEL = new AccountBenchmark();
    private static final Optional<ComparisonGroup> NINE = ComparisonGroups.find("albertslund-2019");
    private static final String RULES =
            "account_group,function,grouping,kind,from_year,until_year,dranst,counts,reason";
    private static final String LEDGER = "municipality,year,function,dranst,grouping,kind,label,amount,unit";
    private static final String PERSONS = "municipality,year,denominator,full_time_persons";

    @Test
    void theConstructedAccountsGiveThePrintedUnitCosts() {
        Graph made = run(line -> line, Map.of()).graph();
        Graph given = new UnitCostBenchmark()
                .run(ExampleData.of("albertslund", BenchmarkData.UNIT_COSTS, BenchmarkData.PERSONS)
                        .input("Albertslund", NINE, Map.of()))
                .graph();
        for (Municipality member : NINE.orElseThrow().municipalities()) {
            for (String column : new String[] {"total", "total_rank", "account_5_rank", "account_6_rank"}) {
                String id = "/2017/" + member.code() + "/" + column;
                assertThat(made.get(new FigureId("account-benchmark" + id)).number())
                        .as(id)
                        .isEqualTo(
                                given.get(new FigureId("unit-cost-benchmark" + id))
                                        .number(),
                                offset(1e-6));
            }
        }
        assertThat(number(made, "one_denominator/165/cost"))
                .isEqualTo(
                        given.get(new FigureId("unit-cost-benchmark/one_denominator/165/cost"))
                                .number(),
                        offset(1e-6));
    }

    /** Two municipalities by hand: benefits, reimbursement and other functions stay out; 1.000 kr. and kr. go together. */
    @Test
    void whatCountsIsWhatTheRulesSay() {
        ModelResult result = MODEL.run(hand().input("Greve", Optional.empty(), Map.of()));
        Graph graph = result.graph();
        // Greve: (600.000 + 400.000) / 100 and 2.000.000 / 200; Herlev: 1.500.000 / 50 and 900.000 / 60.
        assertThat(number(graph, "2020/253/account_5")).isEqualTo(10.0, offset(1e-12));
        assertThat(number(graph, "2020/253/account_6")).isEqualTo(10.0, offset(1e-12));
        assertThat(number(graph, "2020/163/account_5")).isEqualTo(30.0, offset(1e-12));
        assertThat(number(graph, "2020/163/account_6")).isEqualTo(15.0, offset(1e-12));
        assertThat(number(graph, "2020/253/total_rank")).isEqualTo(1);
        // Over one denominator: (1.000.000 + 2.000.000) / 200.
        assertThat(number(graph, "one_denominator/253/cost")).isEqualTo(15.0, offset(1e-12));
        assertThat(graph.get(new FigureId("account-benchmark/2020/253/total")).priceBasis())
                .isEqualTo(PriceBasis.nominal(2020));
        assertThat(result.tables().stream()
                        .filter(table -> table.id().equals("left_out"))
                        .findFirst()
                        .orElseThrow()
                        .rows())
                .extracting(row -> row.label().da().substring(0, 7))
                .containsExactly("5.57.73", "5.57.79", "5.68.90");
    }

    /** Function by function the distances add up to those of the accounts, also where one has no line. */
    @Test
    void theFunctionsAddUpToTheDistance() {
        for (Graph graph : new Graph[] {
            run(line -> line, Map.of()).graph(),
            MODEL.run(hand().input("Greve", Optional.empty(), Map.of())).graph()
        }) {
            for (String account : new String[] {"account_5", "account_6"}) {
                assertThat(number(graph, "functions/" + account + "/distance"))
                        .isEqualTo(number(graph, "distance/" + account + "_mean/per_person"), offset(1e-9));
                assertThat(number(graph, "functions/" + account + "/volume"))
                        .isEqualTo(number(graph, "distance/" + account + "_mean/volume"), offset(1e-9));
            }
        }
    }

    /** REGK31 gives whole functions; on these three they hold benefits and subsidised pay. */
    @Test
    void aWholeFunctionWithBenefitsInItIsRefusedWithTheReason() {
        for (String[] each : new String[][] {
            {"5.57.79,1,006,", "5.57.79,1,,", "kontantydelse er en ydelse"},
            {"5.58.82,1,901,", "5.58.82,1,,", "ressourceforløbsydelse er en ydelse"},
            {"5.68.95,1,003,", "5.68.95,1,,", "løntilskud"}
        }) {
            assertThatThrownBy(() -> run(
                            line -> line.startsWith("Ballerup,2016") ? line.replace(each[0], each[1]) : line, Map.of()))
                    .isInstanceOfSatisfying(
                            ModelException.class,
                            e -> assertThat(e.words().da())
                                    .contains("Ballerup 2016", "REGK31", "ydelser eller løntilskud", each[2], "REGKC")
                                    .contains(each[1].substring(0, 7), "accounts.csv"));
        }
    }

    @Test
    void aGroupingThatNobodyHasJudgedIsRefused() {
        assertThatThrownBy(() -> run(line -> line.replace("5.68.95,1,003,", "5.68.95,1,077,"), Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da())
                                .contains("Gruppering 077 på 5.68.95 står ikke i account-groups", "linjer mere"));
    }

    /** Grouping 004 on 5.68.95 is known from 2020: the rules hold from and to a year. */
    @Test
    void theRulesAreDated() {
        assertThatThrownBy(() -> run(line -> line.replace("5.68.95,1,001,", "5.68.95,1,004,"), Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("Gruppering 004 på 5.68.95", "for 2015"));
    }

    @Test
    void anUnknownFunctionIsRefusedAndAnotherOneOnlyLeftOut() {
        assertThatThrownBy(() -> run(line -> line.replace("5.57.73,", "5.57.7x,"), Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("5.57.7x", "er ikke et funktionsnummer", "Linje"));
        double before = number(run(line -> line, Map.of()).graph(), "2017/165/total");
        assertThat(number(
                        run(line -> line.replace("5.57.73,", "3.22.01,"), Map.of())
                                .graph(),
                        "2017/165/total"))
                .isEqualTo(before);
    }

    @Test
    void theSameAccountTwiceOrInWholeAndInPartsIsRefused() {
        assertThatThrownBy(() -> run(line -> line.replace("5.57.79,1,011,", "05.57.79,1,6,"), Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("den samme konto står også i linje"));
        assertThatThrownBy(() -> run(line -> line.replace("6.45.53,1,,4,", "6.45.53,1,,,"), Map.of()))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("er også med i linje", "Behold kun det ene"));
    }

    @Test
    void aYearWithoutPersonsIsRefusedAndTheOthersStillCompared() {
        ExampleData data = example(line -> line)
                .with(BenchmarkData.PERSONS, line -> line.replace(",2017,account_5,", ",2017,vive_2016,"));
        assertThatThrownBy(() -> MODEL.run(data.input("Albertslund", NINE, Map.of("year", "2017"))))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("2017", "helårspersoner", "full-time-persons"));
        assertThat(MODEL.run(data.input("Albertslund", NINE, Map.of())).options())
                .containsEntry("year", "2016");
    }

    @Test
    void aMissingAmountMakesTheUnitCostMissingAndNotSmaller() {
        Graph graph = run(line -> line.replaceAll("^(Greve,2017,5.46.60,1,,,[^,]*),-?\\d+", "$1,"), Map.of())
                .graph();
        assertThat(graph.get(new FigureId("account-benchmark/2017/253/account_5"))
                        .value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_PUBLISHED));
        assertThat(number(graph, "2017/165/account_5_rank")).isEqualTo(2);
    }

    @Test
    void aDenominatorThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> run(line -> line, Map.of("denominator", "vive_2016")))
                .isInstanceOfSatisfying(
                        ModelException.class,
                        e -> assertThat(e.words().da()).contains("vive_2016", "account_5, account_6"));
    }

    @Test
    void oneChangedAmountMovesOnlyWhatRestsOnIt() {
        Graph before = run(line -> line, Map.of()).graph();
        Graph after = run(line -> line.replaceAll("^(Greve,2017,5.46.60,1,,,[^,]*),\\d+", "$1,0"), Map.of())
                .graph();
        assertThat(number(after, "2017/253/account_5")).isLessThan(number(before, "2017/253/account_5"));
        assertThat(number(after, "2017/mean/account_5")).isLessThan(number(before, "2017/mean/account_5"));
        for (String same :
                new String[] {"2017/253/account_6", "2017/165/total", "2017/mean/account_6", "years/165/over_years"}) {
            assertThat(number(after, same)).as(same).isEqualTo(number(before, same));
        }
    }

    private static ExampleData hand() {
        return ExampleData.of("regnskab")
                .withLines(
                        AccountData.RULES,
                        RULES,
                        "account_5,5.68.90,,,,,1,yes,",
                        "account_5,5.46.60,,,,,1,yes,",
                        "account_5,5.57.79,011,,,,1,yes,",
                        "account_5,5.57.79,013,,,,1,no,kontantydelse",
                        "account_6,64553,,,,,1,yes,")
                .withLines(
                        AccountData.ACCOUNTS,
                        LEDGER,
                        "Greve,2020,56890,1,,,Drift,600,1000_kr",
                        "Greve,2020,56890,2,,,Refusion,-300000,kr",
                        "Greve,2020,5.57.79,1,11,,Aktivering,400000,kr",
                        "Greve,2020,5.57.79,1,013,,Kontantydelse,900000,kr",
                        "Greve,2020,5.57.73,1,,,Kontanthjælp,5000000,kr",
                        "Greve,2020,6.45.53,1,,1,Løn,1.8,mio_kr",
                        "Greve,2020,6.45.53,1,,4,Andet,200000,kr",
                        "Herlev,2020,5.68.90,1,,,Drift,1200000,kr",
                        "Herlev,2020,5.46.60,1,,,Tilbud,300000,kr",
                        "Herlev,2020,6.45.53,1,,,Jobcentre,900000,kr")
                .withLines(
                        BenchmarkData.PERSONS,
                        PERSONS,
                        "Greve,2020,account_5,100",
                        "Greve,2020,account_6,200",
                        "Herlev,2020,account_5,50",
                        "Herlev,2020,account_6,60");
    }

    private static ModelResult run(UnaryOperator<String> change, Map<String, String> options) {
        return MODEL.run(example(change).input("Albertslund", NINE, options));
    }

    private static ExampleData example(UnaryOperator<String> change) {
        return ExampleData.of("regnskab", AccountData.RULES, BenchmarkData.PERSONS)
                .with(AccountData.ACCOUNTS, change);
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId("account-benchmark/" + id)).number();
    }
}
