package dk.provenu.engine.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.PublishedFigures.Check;
import dk.provenu.engine.model.PublishedFigures.Verdict;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.BudgetChanges;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.model.benchmark.staff.StaffBenchmark;
import dk.provenu.engine.model.benchmark.staff.StaffData;
import dk.provenu.engine.model.investment.InvestmentLines;
import dk.provenu.engine.model.investment.InvestmentProfile;
import dk.provenu.engine.model.recipients.Recipients;
import dk.provenu.engine.model.recipients.RecipientsData;
import dk.provenu.engine.table.NumberStyle;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every result that sources 000 and 004 print in their cost tables, made again from what they print as inputs. Where a
 * source is wrong the test names the sentence and shows the arithmetic.
 */
class RecomputationTest {

    private static final ModelInput BALLERUP = ExampleData.of(
                    "ballerup", InvestmentLines.KIND, Assumptions.KIND, PublishedFigures.KIND)
            .input("Ballerup", Optional.empty(), Map.of());

    private static final ModelInput ALBERTSLUND = ExampleData.of(
                    "albertslund",
                    BenchmarkData.EXPENDITURE,
                    BenchmarkData.PERSONS,
                    BenchmarkData.REFERENCES,
                    BenchmarkData.UNIT_COSTS,
                    BudgetChanges.KIND,
                    StaffData.RATES,
                    RecipientsData.RECIPIENTS,
                    RecipientsData.POPULATION,
                    RecipientsData.CATEGORIES,
                    RecipientsData.CASES,
                    Assumptions.KIND,
                    PublishedFigures.KIND)
            .input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of());

    @Test
    void ballerupsInvestmentProfileHoldsInEveryCell() {
        List<Check> checks = checks(new InvestmentProfile(), BALLERUP);
        report("Source 000, investment profile", checks);
        assertThat(checks).hasSize(16).allMatch(check -> check.verdict() == Verdict.AGREES);
    }

    @Test
    void ballerupsProfileInNumbers() {
        Graph graph = new InvestmentProfile().run(BALLERUP).graph();
        assertThat(number(graph, "investment-profile/profile/investment/total")).isEqualTo(48.6, within());
        assertThat(number(graph, "investment-profile/profile/expected_saving/total"))
                .isEqualTo(58.1, within());
        assertThat(number(graph, "investment-profile/profile/net_yield/total")).isEqualTo(9.5, within());
        assertThat(number(graph, "investment-profile/profile/cumulative/2017")).isEqualTo(-9.2, within());
        assertThat(number(graph, "investment-profile/profile/cumulative/2018")).isEqualTo(0.4, within());
        assertThat(number(graph, "investment-profile/key/payback_year/value")).isEqualTo(2018);
        assertThat(number(graph, "investment-profile/key/return_per_krone/value"))
                .isEqualTo(58.1 / 48.6, within());
        assertThat(number(graph, "investment-profile/key/break_even/value")).isEqualTo(48.6 / 58.1 * 100, within());
        assertThat(number(graph, "investment-profile/key/break_even_persons")).isEqualTo(486, within());
        assertThat(number(graph, "investment-profile/realisation/all/difference"))
                .isEqualTo(26.7, within());
        assertThat(number(graph, "investment-profile/realisation/2015/realised_persons"))
                .isEqualTo(173, within());
        assertThat(number(graph, "investment-profile/realisation/2016/realised_persons"))
                .isEqualTo(189, within());
    }

    @Test
    void aYearThatIsNotPublishedIsMissingAndNotZero() {
        Graph graph = new InvestmentProfile().run(BALLERUP).graph();
        Figure total = graph.get(new FigureId("investment-profile/profile/realised_saving/total"));
        assertThat(NumberStyle.of(Language.DA).value(total, 1)).isEqualTo("ikke offentliggjort");
        assertThat(number(graph, "investment-profile/ranges/line_realised_saving/least"))
                .isEqualTo(17.3);
    }

    @Test
    void ballerupsSentences() {
        assertThat(new InvestmentProfile().run(BALLERUP).findings().stream().map(sentence -> sentence.in(Language.DA)))
                .containsExactly(
                        "En investering på 48,6 mio. kr. i 2015-2019 ventes at spare 58,1 mio. kr.: et provenu på 9,5 mio. kr.",
                        "Den er tjent hjem i 2018.",
                        "Investeringen går i nul, når 83,6 pct. af den forventede besparelse bliver til virkelighed.",
                        "I 2015-2016 er der realiseret 36,2 mio. kr., 26,7 mio. kr. mere end ventet (9,5 mio. kr.).");
    }

    /** The sentences of source 004 that its own numbers contradict (data README, discrepancies 1-3 and 8). */
    @Test
    void albertslundsCostPerPersonHoldsInEveryCellButThreeSentences() {
        List<Check> checks = checks(new CostBenchmark(), ALBERTSLUND);
        report("Source 004, cost per full-time person 2016", checks);
        assertThat(names(checks, Verdict.DIFFERS))
                .containsExactly(
                        // "19 % flere": 2.484 / 2.004 is 24,0 pct. more; 19,3 pct. is the share left out.
                        "a13",
                        // "7.300": 37.719 - 30.484 = 7.235, printed as hundreds 7.200.
                        "a18",
                        // "To kommuner ligger under": Herlev, Greve and Rødovre (30.296 against 30.484) do.
                        "a22");
        assertThat(names(checks, Verdict.AGREES)).hasSize(checks.size() - 3);
        assertThat(checks).hasSize(42);
        assertThat(names(checks, Verdict.MISSING)).isEmpty();
    }

    @Test
    void albertslundsCostInNumbers() {
        Graph graph = new CostBenchmark().run(ALBERTSLUND).graph();
        assertThat(number(graph, "cost-benchmark/vive_2016/165/unit_cost")).isEqualTo(75_723_000.0 / 2004, within());
        assertThat(number(graph, "cost-benchmark/vive_2016/165/uncorrected")).isEqualTo(72_304_000.0 / 2004, within());
        assertThat(number(graph, "cost-benchmark/vive_2016/165/unit_cost_rank")).isEqualTo(3);
        assertThat(number(graph, "cost-benchmark/alternative_2016/165/unit_cost_rank"))
                .isEqualTo(4);
        assertThat(number(graph, "cost-benchmark/ranks/165/move")).isEqualTo(1);
        assertThat(number(graph, "cost-benchmark/denominators/165/alternative_2016_more"))
                .isEqualTo(23.952, org.assertj.core.data.Offset.offset(0.001));
        // The distance to the mean for Albertslund's own 2.004 persons, in mio. kr.
        assertThat(number(graph, "cost-benchmark/distance/vive_2016_mean/volume"))
                .isEqualTo(-5.307, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void albertslundsFirstSentence() {
        assertThat(new CostBenchmark().run(ALBERTSLUND).findings().getFirst().in(Language.DA))
                .isEqualTo(
                        "Albertslund brugte 37.786 kr. pr. fuldtidsperson i 2016, 2.648 kr. mindre end gennemsnittet af de 9"
                                + " kommuner, og plads 3, hvor 1 er billigst.");
    }

    /** The totals are printed to three decimals from unrounded parts: ten of them differ by one in the last. */
    @Test
    void unitCostsHoldInEveryCellWithinTheSourcesOwnRounding() {
        List<Check> checks = checks(new UnitCostBenchmark(), ALBERTSLUND);
        report("Source 004, unit costs 2015-2018", checks);
        assertThat(names(checks, Verdict.DIFFERS))
                .as("'over 13.000 kr.' is true of 2017 only: 19.163 kr. in 2015, 10.955 kr. in 2016")
                .containsExactlyInAnyOrder("a28_2015", "a28_2016");
        assertThat(names(checks, Verdict.MISSING)).isEmpty();
        assertThat(checks.stream().filter(check -> check.row().text("claim").startsWith("rank_")))
                .hasSize(81)
                .allMatch(check -> check.verdict() == Verdict.AGREES);
        assertThat(checks).hasSize(132);
    }

    /** Discrepancies 5 and 7 of source 004: one total of the recipients, and two stocks of cases. */
    @Test
    void recipientsAndCasesHoldInEveryCellButThree() {
        List<Check> checks = checks(new Recipients(), ALBERTSLUND);
        report("Source 004, recipients and cases", checks);
        assertThat(names(checks, Verdict.DIFFERS))
                .containsExactlyInAnyOrder(
                        // 19,9 is the sum of rounded rows: 3.547 persons are 19,7 pct. of the population that fits all
                        // rows.
                        "recipients_2017m01_total_pct",
                        // 4.151 - 16 - 241 = 3.894, printed 3.845: 49 apart.
                        "cases_2018_stock",
                        // 3.845 - 407 = 3.438, printed 3.455: 17 apart.
                        "cases_2019_stock");
        assertThat(names(checks, Verdict.MISSING)).isEmpty();
        // 52 shares and 4 totals of them, 4 totals of persons, 3 net closed, 2 stocks.
        assertThat(checks).hasSize(65);
        Graph graph = new Recipients().run(ALBERTSLUND).graph();
        assertThat(number(graph, "recipients/cases/2018/unexplained")).isEqualTo(-49);
        assertThat(number(graph, "recipients/cases/2019/unexplained")).isEqualTo(17);
    }

    /** Discrepancy 4 of source 004: "steget med 9" is true of pct. and not of staff per 1,000. */
    @Test
    void staffPerThousandHoldsInEveryCellButOneSentence() {
        List<Check> checks = checks(new StaffBenchmark(), ALBERTSLUND);
        report("Source 004, staff per 1,000 full-year persons 2015-2018", checks);
        // 40,2 - 36,9 = 3,3 staff per 1,000; 40,2 / 36,9 = 8,9 pct. more, printed 9.
        assertThat(names(checks, Verdict.DIFFERS)).containsExactly("a32");
        assertThat(names(checks, Verdict.AGREES)).contains("a32_pct", "a29_169");
        // The totals are printed from unrounded parts: 5,8 + 31,2 = 37,0, printed 36,9.
        assertThat(names(checks, Verdict.ROUNDING)).hasSize(11).contains("a29_165", "a29_161");
        assertThat(names(checks, Verdict.MISSING)).isEmpty();
        // 27 totals, 18 means and medians, the total of 2018, three values in the text, two readings of the sentence.
        assertThat(checks).hasSize(51);
        Graph graph = new StaffBenchmark().run(ALBERTSLUND).graph();
        // 3,3 from the printed totals, 3,2 from the printed parts.
        assertThat(number(graph, "staff-benchmark/development/2018/change")).isEqualTo(3.2, within());
        assertThat(number(graph, "staff-benchmark/development/2018/growth"))
                .isEqualTo((6.8 + 33.4) / (5.8 + 31.2) * 100 - 100, within());
    }

    @Test
    void aChangedInputBreaksTheCheck() {
        ModelInput changed = ExampleData.of("albertslund", BenchmarkData.EXPENDITURE, PublishedFigures.KIND)
                .with(
                        BenchmarkData.PERSONS,
                        line -> line.replace("Albertslund,2016,vive_2016,2004", "Albertslund,2016,vive_2016,2005"))
                .input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of());
        assertThat(names(checks(new CostBenchmark(), changed), Verdict.DIFFERS))
                .contains("vive_165", "vive_mean", "a16");
    }

    private static List<Check> checks(Model model, ModelInput input) {
        ModelResult result = model.run(input);
        return PublishedFigures.check(input, model.id(), result.options(), result.figures());
    }

    private static List<String> names(List<Check> checks, Verdict verdict) {
        return checks.stream()
                .filter(check -> check.verdict() == verdict)
                .map(check -> check.row().text("claim"))
                .toList();
    }

    private static void report(String what, List<Check> checks) {
        TreeSet<String> lines = new TreeSet<>();
        for (Verdict verdict : Verdict.values()) {
            List<String> names = names(checks, verdict);
            lines.add(names.size() + " of " + checks.size() + " cells " + verdict
                    + (verdict == Verdict.DIFFERS ? " " + names : ""));
        }
        System.out.println(what + ": " + String.join("; ", lines));
    }

    private static double number(Graph graph, String id) {
        return graph.get(new FigureId(id)).number();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
