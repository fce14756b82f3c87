package dk.provenu.engine.model.goal;

import static dk.provenu.engine.model.goal.Plans.cell;
import static dk.provenu.engine.model.goal.Plans.map;
import static dk.provenu.engine.model.goal.Plans.number;
import static dk.provenu.engine.model.goal.Plans.reason;
import static dk.provenu.engine.model.goal.Plans.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.model.ModelResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalsTest {

    private static final Map<String, Object> AT_MOST_30 = map("period", "2026", "at_most", 30);

    /** Two years around 40, up and down by one, then what the test says of the months after. */
    private static double around(int at) {
        return 40 + (at % 2 == 0 ? 1 : -1);
    }

    private static ModelResult months(int count, double... after) {
        return new Plans()
                .with("begins", "2025")
                .months(
                        "s",
                        "253",
                        2023,
                        count,
                        at -> at < 24 ? around(at) : after[Math.min(at - 24, after.length - 1)])
                .simple(AT_MOST_30)
                .run();
    }

    @Test
    void oneNumberCannotBeJudgedAndTheReasonSaysSo() {
        ModelResult result = new Plans()
                .line("s", "253", "2024", 16.6, "pct")
                .simple(map("period", "2025", "at_least", 20))
                .run();
        assertThat(status(result)).isEqualTo("kan ikke vurderes");
        assertThat(reason(result, "1"))
                .isEqualTo(
                        "1 Serien s: kan ikke vurderes. Tallet er 16,6 pct. (2024), måltallet mindst 20,0 pct. (2025). Der er kun 1"
                                + " tal; der skal mindst 12 til, før tilfældige udsving kan skelnes fra en bevægelse.");
        assertThat(number(result, "goal_cards/1/distance")).isEqualTo(-3.4, offset(1e-9));
    }

    @Test
    void aMovementTowardsTheTargetIsOnTheWayAndOneAwayIsAnAlarm() {
        // Limits: 40 +- 2.66 x 2.
        ModelResult towards = months(25, 34);
        assertThat(status(towards)).isEqualTo("på vej");
        assertThat(reason(towards, "1"))
                .contains("faldende", "uden for det almindelige, 34,7 til 45,3 pct. efter 24 tal");
        assertThat(number(towards, "goal_status/1/lower")).isEqualTo(40 - 3 * 2 / 1.128, offset(1e-9));
        ModelResult away = months(25, 46);
        assertThat(status(away)).isEqualTo("på vej væk");
        assertThat(cell(away, "goal_cards", "1", "trend")).isEqualTo("stigende");
    }

    @Test
    void whatIsCommonIsNoAlarmAndTheTargetsProspectIsSaid() {
        ModelResult result = months(25, 42);
        assertThat(status(result)).isEqualTo("inden for tilfældig variation");
        assertThat(reason(result, "1")).endsWith("Målet ligger uden for: det nås ikke, medmindre noget ændres.");
    }

    @Test
    void eightInARowIsAMovementThoughNoneIsOutside() {
        assertThat(reason(months(32, 39, 38.5, 39, 38, 39, 38.5, 38, 39), "1"))
                .contains("på vej", "8 eller flere i træk");
    }

    @Test
    void heldByMoreThanChanceIsReachedBeforeItIsDue() {
        ModelResult result = new Plans()
                .with("begins", "2025")
                .months("s", "253", 2023, 26, GoalsTest::around)
                .simple(map("period", "2026", "at_most", 50))
                .run();
        assertThat(status(result)).isEqualTo("nået");
    }

    @Test
    void whenThePeriodIsOverItIsAFact() {
        Plans plan = new Plans().with("begins", "2025").months("s", "253", 2023, 36, GoalsTest::around);
        // December is 39.
        ModelResult missed = plan.simple(map("period", "2025", "at_most", 38.5)).run();
        assertThat(status(missed)).isEqualTo("ikke nået");
        assertThat(reason(missed, "1"))
                .contains(
                        "tallet ligger 0,5 procentpoint over måltallet",
                        "ikke større, end tilfældig variation kan gøre den");
        ModelResult mean = new Plans()
                .with("begins", "2025")
                .months("s", "253", 2023, 36, GoalsTest::around)
                .simple(map("period", "2025", "at_most", 40), "measured", "mean")
                .run();
        assertThat(number(mean, "goal_cards/1/value")).isEqualTo(40, offset(1e-9));
        assertThat(status(mean)).isEqualTo("nået");
    }

    @Test
    void aGoalThatFollowsTheGroupIsJudgedByItsDistanceFromIt() {
        // All move together, far outside what was common; the distance does not move until the last month.
        Plans plan = new Plans().with("begins", "2025");
        for (String area : List.of("163", "175")) {
            plan.months("s", area, 2023, 26, at -> 40 + at);
        }
        ModelResult common = plan.months("s", "253", 2023, 26, at -> 39 + at + (at % 2))
                .simple(map("period", "2026", "at_least_as", "group"), "direction", "down")
                .run();
        assertThat(status(common)).isEqualTo("inden for tilfældig variation");
        assertThat(number(common, "goal_cards/1/distance")).isEqualTo(0, offset(1e-9));
        assertThat(reason(common, "1")).contains("Afstanden til de andre ligger inden for det almindelige");
    }

    @Test
    void theOthersChangeSinceAPeriodIsAddedToTheOwnNumber() {
        ModelResult result = new Plans()
                .line("s", "253", "2023", 20, "pct")
                .line("s", "253", "2024", 21, "pct")
                .line("s", "klyngen", "2023", 30, "pct")
                .line("s", "klyngen", "2024", 33, "pct")
                .line("s", "163", "2023", 10, "pct")
                .line("s", "163", "2024", 14, "pct")
                .simple(map("period", "2025", "at_least_as", "group", "since", "2023"), "direction", "up")
                .run();
        // The group chosen is Herlev, Greve and Rødovre, of which Herlev has numbers: it rose by 4.
        assertThat(number(result, "goal_cards/1/target")).isEqualTo(24, offset(1e-9));
    }

    @Test
    void aChangeFromABaselineInPointsAndInPct() {
        ModelResult points = new Plans()
                .line("s", "253", "2013", 65, "pct")
                .simple(map(
                        "period", "2015", "change", map("from", "2013", "by", 5, "unit", "pct_point"), "persons", 105))
                .run();
        assertThat(number(points, "goal_cards/1/target")).isEqualTo(70, offset(1e-9));
        // Ballerup's 105 persons are 5 percentage points of 2,100.
        assertThat(number(points, "goal_targets/1.2015/base")).isEqualTo(2100, offset(1e-9));
        ModelResult pct = new Plans()
                .line("s", "253", "2013", 200, "person")
                .simple(map("period", "2015", "change", map("from", "2013", "by", -10, "unit", "pct")))
                .run();
        assertThat(number(pct, "goal_cards/1/target")).isEqualTo(180, offset(1e-9));
    }

    /** 40 pct. being 200 persons, the target group is 500. */
    @Test
    void thePersonsThatThePlanStatesImplyATargetGroup() {
        ModelResult result = new Plans()
                .line("s", "253", "2014", "", "pct")
                .simple(map("period", "2015", "at_least", 40, "persons", 200))
                .run();
        assertThat(number(result, "goal_targets/1.2015/base")).isEqualTo(500, offset(1e-9));
        assertThat(reason(result, "1"))
                .isEqualTo("1 Serien s: kan ikke vurderes. Tallet mangler: ikke offentliggjort.");
    }

    @Test
    void fewNumbersWithPersonsBehindAreJudged() {
        ModelResult fell = new Plans()
                .share("s", "253", "2023", 200, 500)
                .share("s", "253", "2024", 100, 500)
                .simple(map("period", "2026", "at_most", 15))
                .run();
        assertThat(status(fell)).isEqualTo("på vej");
        ModelResult few = new Plans()
                .share("s", "253", "2023", 8, 20)
                .share("s", "253", "2024", 5, 20)
                .simple(map("period", "2026", "at_most", 15))
                .run();
        assertThat(status(few)).isEqualTo("inden for tilfældig variation");
        assertThat(reason(few, "1")).contains("ikke større, end den kan være ved tilfældighed");
        ModelResult one = new Plans()
                .share("s", "253", "2024", 10, 500)
                .simple(map("period", "2026", "at_most", 15))
                .run();
        // 2 pct. of 500: the interval ends at 3.6, so 15 is held beyond chance.
        assertThat(status(one)).isEqualTo("nået");
    }

    @Test
    void aFigureOfAnotherModelIsAnIndicatorAndATarget() {
        String address = "recipients/months/2025m06/persons";
        String budget = "follow-up/persons/all/budget";
        Plans plan = new Plans()
                .goal(
                        "id",
                        "1",
                        "goal",
                        "Færre",
                        "unit",
                        "person",
                        "indicator",
                        map("figure", address, "period", "2025-06"),
                        "targets",
                        List.of(map("period", "2025-06", "at_most_figure", budget)))
                .showing(Map.of(address, shown("a", 1300), budget, shown("b", 1283)));
        assertThat(new Goals().asks(plan.input())).containsExactlyInAnyOrder(address, budget);
        ModelResult result = plan.run();
        assertThat(status(result)).isEqualTo("ikke nået");
        assertThat(number(result, "goal_cards/1/distance")).isEqualTo(17);
    }

    private static Figure shown(String id, double value) {
        return Figure.assumption(
                FigureId.of("other", id),
                Text.same(id),
                Value.of(value),
                dk.provenu.engine.vocabulary.Units.PERSON,
                PriceBasis.none(),
                new Origin.Assumption(Text.EMPTY, Optional.empty(), Optional.empty()),
                List.of());
    }

    @Test
    void aSeasonThatThePlanDoesNotStateIsPointedOut() {
        Plans plain = new Plans()
                .with("begins", "2025")
                .months("s", "253", 2023, 26, at -> 40 + at + at * 7 % 5)
                .simple(AT_MOST_30);
        assertThat(plain.run().notes()).noneMatch(note -> note.text().da().contains("season: ja"));
        Plans swinging = new Plans()
                .with("begins", "2025")
                .months("s", "253", 2023, 26, at -> 40 + at + 6 * Math.cos(2 * Math.PI * at / 12) + (at * 7) % 3)
                .simple(AT_MOST_30);
        assertThat(swinging.run().notes())
                .anyMatch(note -> note.text().da().startsWith("Mål 1: ")
                        && note.text().da().contains("season: ja"));
    }

    /** A plan may be written before its series are there. */
    @Test
    void aPlanWithoutAnySeriesIsRead() {
        ModelResult result = new Plans()
                .simple(map("period", "2025", "at_most", 3), "unit", "pct", "budget", "b")
                .simple(map("period", "2025", "at_least_as", "group"), "id", "2", "direction", "down")
                .run();
        assertThat(reason(result, "1")).endsWith("Tallet mangler: serien 's' er ikke indlæst endnu (goal-series).");
        assertThat(new GoalSeries()
                        .run(new Plans()
                                .simple(map("period", "2025", "at_most", 3))
                                .input())
                        .tables())
                .isEmpty();
    }

    /** No plan yet: there is nothing to ask for, and that is no fault. */
    @Test
    void withoutAPlanNothingIsAskedFor() {
        assertThat(new Goals()
                        .asks(dk.provenu.engine.model.ExampleData.of("albertslund")
                                .input("Greve", Optional.empty(), Map.of())))
                .isEmpty();
    }

    @Test
    void whoAsksForAnAddressIsSaid() {
        Plans plan = new Plans()
                .goal(
                        "id",
                        "1",
                        "goal",
                        "Færre",
                        "unit",
                        "pct",
                        "indicator",
                        map("figure", "a/b/c/d", "period", "2025"),
                        "targets",
                        List.of(map("period", "2025", "at_most", 3)));
        assertThat(new Goals().asking(plan.input(), "a/b/c/d").da()).matches("scenarios/plan.yaml linje \\d+, mål 1: ");
    }

    @Test
    void addressesMayHoldAPeriod() {
        Plans plan = new Plans()
                .goal(
                        "id",
                        "1",
                        "goal",
                        "Færre",
                        "unit",
                        "person",
                        "indicator",
                        map("figure", "recipients-compared/months/{period}/own", "from", "2024-11", "to", "2025-02"),
                        "targets",
                        List.of(map("period", "2025", "at_most", 10)));
        assertThat(new Goals().asks(plan.input()))
                .hasSize(4)
                .contains("recipients-compared/months/2024m11/own", "recipients-compared/months/2025m02/own");
    }

    @Test
    void theYearHasGoalsSourcesMeetingsAndTheBudgetsDays() {
        ModelResult result = new Plans()
                .line("s", "253", "2024", 16.6, "pct")
                .with("meetings", List.of(map("date", "2025-03-04", "who", "Udvalget", "note", "Opfølgning")))
                .simple(
                        map("period", "2025", "at_least", 20),
                        "source",
                        map("name", "Jobindsats", "next_update", "2025-02-01"))
                .run();
        var wheel = result.tables().stream()
                .filter(table -> table.id().equals("year_wheel"))
                .findFirst()
                .orElseThrow();
        assertThat(wheel.rows())
                .extracting(row -> row.key().substring(0, 10))
                .containsExactly("2025-02-01", "2025-03-04", "2025-05-01", "2025-09-15", "2025-10-15", "2025-12-31");
        assertThat(result.findings().getFirst().in(Language.DA))
                .isEqualTo("Af 1 mål er 1 uden nok tal til at blive vurderet.");
        assertThat(Unit.NUMBER)
                .isEqualTo(result.graph()
                        .get(new FigureId("goals/statuses/total/goals"))
                        .unit());
    }
}
