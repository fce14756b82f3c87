package dk.provenu.engine.model.investment.cases;

import static dk.provenu.engine.model.investment.cases.Cases.cost;
import static dk.provenu.engine.model.investment.cases.Cases.figure;
import static dk.provenu.engine.model.investment.cases.Cases.group;
import static dk.provenu.engine.model.investment.cases.Cases.map;
import static dk.provenu.engine.model.investment.cases.Cases.number;
import static dk.provenu.engine.model.investment.cases.Cases.plan;
import static dk.provenu.engine.model.investment.cases.Cases.run;
import static dk.provenu.engine.model.investment.cases.Cases.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.statistics.Normal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a case comes to, by numbers worked out by hand or printed elsewhere. */
class InvestmentCaseTest {

    private static final String GROUP = "group_gruppen";

    /** A printed example: 3.000 at the end of year 1, twenty benefits of 500 of which the first falls then, 3 pct. */
    @Test
    void thePublishedCostBenefitExample() {
        ModelResult result = run(
                "start", 2000,
                "years", 20,
                "discount", 3,
                "costs", List.of(cost(3000, 2000)),
                "savings", List.of(map("name", "Gevinst", "amount", 500, "account", "6.45.53")));
        assertThat(number(result, "key/gains_now/value")).isCloseTo(7_438.74, within(0.005));
        assertThat(number(result, "key/costs_now/value")).isCloseTo(2_912.62, within(0.005));
        assertThat(number(result, "key/net_now/value")).isCloseTo(4_526.12, within(0.005));
        assertThat(number(result, "key/ratio/value")).isCloseTo(2.554, within(0.0005));
        assertThat(number(result, "key/internal_rate/value")).isCloseTo(19.30, within(0.005));
        assertThat(number(result, "key/payback/value")).isEqualTo(2005);
    }

    @Test
    void aRateChosenByTheReaderTakesThePlaceOfThePlans() {
        ModelResult result = run(
                plan("start", 2026, "years", 2, "discount", 3, "costs", List.of(cost(1000, 2027))),
                Map.of("discount", "10"));
        assertThat(number(result, "key/costs_now/value")).isCloseTo(1000 / 1.21, within(1e-9));
    }

    @Test
    void noInternalRateAndSeveralAreSaid() {
        ModelResult never = run(
                "start", 2026,
                "years", 2,
                "savings", List.of(map("name", "Gevinst", "amount", 500, "account", "6.45.53")));
        assertThat(figure(never, "key/internal_rate/value").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.detail().da()).contains("ingen rente"));
        // -100, 230, -132: zero at 10 and at 20 pct.
        ModelResult twice = run(
                "start",
                2026,
                "years",
                3,
                "costs",
                List.of(cost(100, 2026), map("name", "Sidst", "amount", 132, "year", 2028, "account", "6.45.53")),
                "savings",
                List.of(map("name", "Gevinst", "amount", 230, "year", 2027, "account", "6.45.53")));
        assertThat(figure(twice, "key/internal_rate/value").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.detail().da()).contains("2 renter"));
    }

    @Test
    void staffIsPaidByTheMonthWithPensionAndOverhead() {
        ModelResult result = run(
                "start",
                2026,
                "years",
                3,
                "phases",
                List.of(map(
                        "name",
                        "Drift",
                        "from",
                        2026,
                        "to",
                        2027,
                        "staff",
                        List.of(map(
                                "name",
                                "Konsulent",
                                "number",
                                2.5,
                                "wage_per_month",
                                40000,
                                "pension",
                                0.17,
                                "overhead",
                                0.1,
                                "first_year_months",
                                6,
                                "account",
                                "6.45.53")),
                        "purchases",
                        List.of(map("name", "Forløb", "number", 30, "price", 9000, "account", "5.68.90")))));
        assertThat(number(result, "cash/staff_konsulent/2026")).isCloseTo(2.5 * 40000 * 6 * 1.27, within(1e-6));
        assertThat(number(result, "cash/staff_konsulent/2027")).isCloseTo(2.5 * 40000 * 12 * 1.27, within(1e-6));
        assertThat(number(result, "cash/costs/2027")).isCloseTo(2.5 * 40000 * 12 * 1.27 + 270000, within(1e-6));
        assertThat(number(result, "cash/costs/2028")).isZero();
        assertThat(number(result, "frames/service/2027")).isCloseTo(2.5 * 40000 * 12 * 1.27, within(1e-6));
        assertThat(number(result, "frames/transfers/2027")).isEqualTo(270000);
        assertThat(number(result, "appropriations/5.68.90/2027")).isEqualTo(270000);
    }

    /** Begun evenly over a year and at once in force: half a year in the first, whole years after. */
    @Test
    void anEffectWithoutDelayIsInForceHalfOfTheFirstYear() {
        ModelResult result = run(
                "start", 2026,
                "years", 3,
                "groups", List.of(group(starts(2026, 100), map("kind", "job", "size", 10, "after_weeks", 0))));
        assertThat(number(result, "persons/" + GROUP + "_moved/2026")).isCloseTo(10, within(1e-12));
        assertThat(number(result, "persons/" + GROUP + "_persons/2026")).isCloseTo(5, within(1e-12));
        assertThat(number(result, "persons/" + GROUP + "_persons/2027")).isCloseTo(10, within(1e-12));
        assertThat(number(result, "cash/net/2028")).isCloseTo(1_000_000, within(1e-6));
        assertThat(number(result, "key/moved/value")).isCloseTo(10, within(1e-12));
    }

    /** Every pair of a month of beginning and a month looked at, counted one by one. */
    @Test
    void theCourseIsThatOfANaiveCount() {
        double delay = 30 * 12 / 52.0;
        ModelResult result = run(
                "start",
                2026,
                "years",
                5,
                "groups",
                List.of(group(
                        starts(2026, 100, 2027, 60),
                        map("kind", "job", "size", 8, "after_weeks", 30, "fading", 0.3, "relapse", 0.1))));
        for (int year = 0; year < 5; year++) {
            double persons = 0;
            for (int began = 0; began <= Math.min(year, 1); began++) {
                double sum = 0;
                for (int begins = 0; begins < 12; begins++) {
                    for (int seen = 0; seen < 12; seen++) {
                        int age = 12 * (year - began) + seen - begins;
                        double there = age < 0 ? 0 : age == 0 ? 0.5 : 1;
                        double years = Math.max(0, age - delay) / 12;
                        sum += there * Math.min(1, Math.max(0, age) / delay) * Math.pow(0.7 * 0.9, years);
                    }
                }
                persons += (began == 0 ? 8 : 4.8) * sum / 144;
            }
            assertThat(number(result, "persons/" + GROUP + "_persons/" + (2026 + year)))
                    .as("year %d", 2026 + year)
                    .isCloseTo(persons, within(1e-12));
        }
    }

    /** Ten weeks shorter for a hundred persons is 1.000 weeks, wherever they fall. */
    @Test
    void weeksShorterAddUpToTheWeeksSaved() {
        ModelResult result = run(
                "start", 2026,
                "years", 4,
                "groups", List.of(group(starts(2026, 100), map("kind", "shorter", "size", 10, "after_weeks", 26))));
        assertThat(number(result, "key/person_years/value")).isCloseTo(1000 / 52.0, within(1e-9));
        assertThat(number(result, "persons/" + GROUP + "_persons/2026")).isPositive();
        assertThat(number(result, "persons/" + GROUP + "_persons/2028")).isZero();
    }

    @Test
    void theBreakEvenEffectIsWhereTheLineCrossesZero() {
        ModelResult result = run(
                "start",
                2026,
                "years",
                2,
                "costs",
                List.of(cost(500_000, 2026)),
                "groups",
                List.of(group(starts(2026, 100), map("kind", "job", "size", 10, "after_weeks", 0))));
        // Net is 1,5 mio. for 10 points, less half a million.
        assertThat(number(result, "break_even/" + GROUP + "/value")).isCloseTo(10 / 3.0, within(1e-9));
        assertThat(result.findings())
                .anyMatch(sentence -> sentence.in(Language.DA).contains("må falde fra 10,0 til 3,3 procentpoint"));
    }

    /** A normal effect gives a normal net: the chance is known in closed form. */
    @Test
    void theChanceIsThatOfTheClosedForm() {
        ModelResult result = run(
                "start",
                2026,
                "years",
                2,
                "costs",
                List.of(cost(1_000_000, 2026)),
                "groups",
                List.of(group(
                        starts(2026, 100),
                        map("kind", "job", "size", map("likely", 8, "low", 4, "high", 12), "after_weeks", 0))));
        // Net = 150.000 x size - 1 mio.; zero at 6,67; deviation 4 / 1,28155.
        double deviation = 4 / Normal.quantile(0.9);
        double expected = 100 * Normal.cdf((8 - 1_000_000 / 150_000.0) / deviation);
        assertThat(number(result, "chance/2027/paid_back")).isCloseTo(expected, within(1.5));
        assertThat(number(result, "chance/2027/mean")).isCloseTo(200_000.0, within(10_000.0));
        assertThat(number(result, "chance/2027/lower80")).isCloseTo(150_000 * 4 - 1e6, within(15_000.0));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        Object[] plan = {
            "start",
            2026,
            "costs",
            List.of(cost(map("likely", 100, "low", 50, "high", 200), 2026)),
            "savings",
            List.of(map("name", "G", "amount", map("likely", 40, "low", 20, "high", 50), "account", "5.57.73"))
        };
        double first = number(run(plan), "chance/2029/upper80");
        assertThat(number(run(plan), "chance/2029/upper80")).isEqualTo(first);
        assertThat(number(run(plan(plan), Map.of("seed", "2")), "chance/2029/upper80"))
                .isNotEqualTo(first);
    }

    @Test
    void payersAndReinvestmentAndTax() {
        Object[] plan = {
            "start",
            2026,
            "years",
            2,
            "groups",
            List.of(map(
                    "name",
                    "Gruppen",
                    "benefit",
                    "social_assistance_2025",
                    "benefit_per_month",
                    10000,
                    "net_per_year",
                    72000,
                    "effect",
                    map("kind", "persons", "persons", starts(2026, 10, 2027, 10)))),
            "side_effects",
            List.of(map("name", "Boligsikring", "kind", "saving", "per_person", 5000, "account", "5.57.77")),
            "reinvest",
            List.of(map("year", 2027, "share", 0.5)),
            "tax",
            map(
                    "wage_per_month",
                    25000,
                    "municipal_rate",
                    25,
                    "state_rate",
                    12,
                    "equalised",
                    0.6,
                    "equalised_from",
                    2027)
        };
        ModelResult off = run(plan);
        assertThat(number(off, "cash/net/2026")).isEqualTo(720_000 + 50_000);
        assertThat(number(off, "payers/state/2026")).isEqualTo(1_200_000 - 720_000);
        assertThat(number(off, "payers/citizen/2026")).isEqualTo(-1_200_000);
        assertThat(number(off, "cash/reinvested/2026")).isZero();
        assertThat(number(off, "cash/reinvested/2027")).isEqualTo(360_000);
        assertThat(number(off, "cash/after_reinvestment/2027")).isEqualTo(410_000);
        ModelResult on = run(plan(plan), Map.of("tax", "on"));
        double base = 3_000_000 - 1_200_000;
        assertThat(number(on, "cash/net/2026")).isCloseTo(770_000 + base * 0.25, within(1e-6));
        assertThat(number(on, "cash/net/2027")).isCloseTo(770_000 + base * 0.25 * 0.4, within(1e-6));
        assertThat(number(on, "payers/state/2026")).isCloseTo(480_000 + base * 0.12, within(1e-6));
        assertThat(number(on, "payers/citizen/2026")).isCloseTo(base * (1 - 0.37), within(1e-6));
    }

    /** Figure 1 of source 000: net yield -4,9, -2,6, -1,7, 9,6 and 9,1 mio. kr.; 48,6 against 58,1. */
    @Test
    void theInvestmentProfileOfSource000() {
        int[] persons = {30, 65, 119, 186, 181};
        double[] staff = {7.9, 9.1, 8.6, 8.6, 8.6};
        double[] active = {0, 0, 5.0, 0.4, 0.4};
        ModelResult result = run(
                "start",
                2015,
                "years",
                5,
                "price",
                "nominal 2015-2019",
                "groups",
                List.of(map(
                        "name",
                        "Gruppen",
                        "benefit",
                        "social_assistance",
                        "net_per_year",
                        100000,
                        "effect",
                        map(
                                "kind",
                                "persons",
                                "persons",
                                starts(
                                        2015,
                                        persons[0],
                                        2016,
                                        persons[1],
                                        2017,
                                        persons[2],
                                        2018,
                                        persons[3],
                                        2019,
                                        persons[4])))),
                "costs",
                List.of(
                        map("name", "Personale", "account", "6.45.53", "years", amounts(staff)),
                        map("name", "Aktiv indsats", "account", "5.68.90", "years", amounts(active))));
        double[] net = {-4.9, -2.6, -1.7, 9.6, 9.1};
        for (int i = 0; i < 5; i++) {
            assertThat(number(result, "cash/net/" + (2015 + i))).isCloseTo(net[i] * 1e6, within(1e-6));
        }
        assertThat(number(result, "key/costs/value")).isCloseTo(48.6e6, within(1e-6));
        assertThat(number(result, "key/gains/value")).isCloseTo(58.1e6, within(1e-6));
        assertThat(number(result, "key/payback/value")).isEqualTo(2018);
    }

    private static List<Map<String, Object>> amounts(double[] millions) {
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        for (int i = 0; i < millions.length; i++) {
            all.add(map("year", 2015 + i, "amount", Math.round(millions[i] * 1e6)));
        }
        return all;
    }

    /** The template is a plan that can be run; its benefit asks the law, which this module does not have. */
    @Test
    void everyFigureOfTheResultStandsInOneGraph() {
        ModelResult result = run(
                "start",
                2026,
                "costs",
                List.of(cost(map("likely", 100, "low", 50, "high", 200), 2026)),
                "groups",
                List.of(group(
                        starts(2026, 100),
                        map(
                                "kind",
                                "job",
                                "size",
                                map("likely", 8, "low", 4, "high", 12),
                                "after_weeks",
                                26,
                                "fading",
                                0.2))));
        assertThat(result.graph().order().stream().map(Figure::id)).doesNotHaveDuplicates();
        assertThat(result.charts()).extracting(chart -> chart.id()).containsExactly("net", "fan", "tornado");
    }
}
