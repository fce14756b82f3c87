package dk.provenu.engine.model.investment.cases;

import static dk.provenu.engine.model.investment.cases.Cases.cost;
import static dk.provenu.engine.model.investment.cases.Cases.group;
import static dk.provenu.engine.model.investment.cases.Cases.map;
import static dk.provenu.engine.model.investment.cases.Cases.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.investment.evidence.Evidence;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.vocabulary.Municipalities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases side by side, what they promise month by month, and the evidence that they name. */
class ComparisonAndSavingsTest {

    private static ModelInput input(Scenario... plans) {
        return new ModelInput(
                        Map.of(),
                        Municipalities.get("Ballerup"),
                        Optional.empty(),
                        Map.of(),
                        Law.none(),
                        Optional.empty())
                .with(plans);
    }

    private static Scenario named(String name, Object... pairs) {
        return Scenario.of(InvestmentCase.KIND, name, 1, map(pairs));
    }

    private static Scenario job(String name, Object size) {
        return named(
                name,
                "start",
                2026,
                "years",
                3,
                "price",
                2026,
                "costs",
                List.of(cost(500_000, 2026)),
                "groups",
                List.of(group(
                        starts(2026, 100, 2027, 40),
                        map("kind", "job", "size", size, "after_weeks", 20, "fading", 0.2))));
    }

    @Test
    void casesStandSideBySideWithTheNumbersThatTheyHaveAlone() {
        ModelResult both = new InvestmentComparison().run(input(job("a", 5), job("b", 8)));
        ModelResult alone = new InvestmentCase().run(input(job("b", 8)));
        double net = alone.graph()
                .get(new FigureId("investment-case/key/net_yield/value"))
                .number();
        assertThat(both.graph()
                        .get(new FigureId("investment-comparison/b/key/net_yield/value"))
                        .number())
                .isEqualTo(net);
        assertThat(both.tables().getFirst().columns())
                .extracting(column -> column.key())
                .containsExactly("unit", "a", "b");
        assertThat(both.findings().getFirst().in(Language.DA)).startsWith("Størst nettoprovenu giver b");
        // Half the effect needs twice the share of it to pay.
        double least = both.graph()
                .get(new FigureId("investment-comparison/a/compare/least/share"))
                .number();
        assertThat(both.graph()
                        .get(new FigureId("investment-comparison/b/compare/least/share"))
                        .number())
                .isCloseTo(least * 5 / 8, within(1e-9));
    }

    @Test
    void moreThanFourAreTooMany() {
        Scenario[] plans = {job("a", 5), job("b", 5), job("c", 5), job("d", 5), job("e", 5)};
        ModelInput input = input(plans);
        ModelInput all = new ModelInput(
                        Map.of(),
                        input.own(),
                        Optional.empty(),
                        Map.of("scenario", "a,b,c,d,e"),
                        Law.none(),
                        Optional.empty())
                .with(plans);
        assertThatThrownBy(() -> new InvestmentComparison().run(all)).isInstanceOf(ModelException.class);
        assertThat(new InvestmentComparison().run(input).tables().getFirst().columns())
                .hasSize(5);
    }

    @Test
    void theMonthsOfAYearAddUpToTheYearsSaving() {
        for (Scenario plan : List.of(
                job("job", 7),
                named(
                        "shorter",
                        "start",
                        2026,
                        "years",
                        3,
                        "groups",
                        List.of(group(
                                starts(2026, 100),
                                map("kind", "shorter", "size", 12, "after_weeks", 30, "relapse", 0.1)))),
                named(
                        "fewer",
                        "start",
                        2026,
                        "years",
                        3,
                        "groups",
                        List.of(map(
                                "name",
                                "Gruppen",
                                "benefit",
                                "social_assistance_2025",
                                "net_per_year",
                                100000,
                                "effect",
                                map("kind", "persons", "persons", starts(2026, 10, 2028, 30))))))) {
            ModelResult alone = new InvestmentCase().run(input(plan));
            ExpectedSavings savings = ExpectedSavings.of(
                    FigureId.of("test"), plan, Law.none(), new Evidence(List.of()), Optional.empty());
            assertThat(savings.lines()).hasSize(36);
            for (int year = 2026; year < 2029; year++) {
                double amount = 0;
                double persons = 0;
                for (ExpectedSavings.Line line : savings.lines()) {
                    if (line.month().getYear() == year) {
                        amount += line.amount().number();
                        persons += line.persons().number() / 12;
                    }
                }
                assertThat(amount)
                        .as("%s %d", plan.name(), year)
                        .isCloseTo(
                                alone.graph()
                                        .get(new FigureId("investment-case/benefits/group_gruppen_own/" + year))
                                        .number(),
                                within(1e-6));
                assertThat(persons)
                        .isCloseTo(
                                alone.graph()
                                        .get(new FigureId("investment-case/persons/group_gruppen_persons/" + year))
                                        .number(),
                                within(1e-9));
            }
        }
    }

    @Test
    void theRowsForTheLedgerAreComplete() {
        ModelResult result = new InvestmentSavings().run(input(job("a", map("likely", 5, "low", 2, "high", 8))));
        List<List<String>> rows = result.plain().orElseThrow().rows();
        assertThat(rows).hasSize(36).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(rows.get(20).subList(0, 4)).containsExactly("a", "gruppen", "off_benefit", "2027-09");
        assertThat(rows.get(20).get(12)).isEqualTo("fixed 2026");
        double amount = Double.parseDouble(rows.get(20).get(7));
        assertThat(Double.parseDouble(rows.get(20).get(8))).isLessThan(amount);
        assertThat(Double.parseDouble(rows.get(20).get(9))).isGreaterThan(amount);
    }

    @Test
    void evidenceThatIsNotKnownOrSaysNoNumberIsRefused() {
        assertThatThrownBy(() -> new InvestmentCase().run(input(job("a", map("evidence", "fm2018-mentr")))))
                .isInstanceOfSatisfying(
                        ScenarioException.class, e -> assertThat(e.words().da()).contains("fm2018-mentor"));
        assertThatThrownBy(() -> new InvestmentCase()
                        .run(input(job("a", map("likely", 5, "evidence", "lyngby2014-job-broker")))))
                .isInstanceOf(ScenarioException.class);
    }

    /** Every effect that can be stated moves the case the way it should. */
    @Test
    void moreEffectIsMoreNet() {
        List<Double> nets = new ArrayList<>();
        for (int size = 0; size <= 20; size += 5) {
            ModelResult result = new InvestmentCase().run(input(job("a", size)));
            nets.add(result.graph()
                    .get(new FigureId("investment-case/key/net_yield/value"))
                    .number());
        }
        assertThat(nets).isSorted().first().isEqualTo(-500_000.0);
    }
}
