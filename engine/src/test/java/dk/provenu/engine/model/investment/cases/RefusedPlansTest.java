package dk.provenu.engine.model.investment.cases;

import static dk.provenu.engine.model.investment.cases.Cases.cost;
import static dk.provenu.engine.model.investment.cases.Cases.group;
import static dk.provenu.engine.model.investment.cases.Cases.map;
import static dk.provenu.engine.model.investment.cases.Cases.plan;
import static dk.provenu.engine.model.investment.cases.Cases.run;
import static dk.provenu.engine.model.investment.cases.Cases.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.scenario.ScenarioException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans that cannot be right are refused, with what is wrong and what to do. */
class RefusedPlansTest {

    private static String refused(Map<String, String> options, Object... pairs) {
        Throwable thrown = catchThrowable(() -> run(plan(pairs), options));
        return switch (thrown) {
            case ScenarioException e -> e.words().da();
            case ModelException e -> e.words().da();
            case UnitException e -> e.words().da();
            case null, default -> throw new AssertionError("Not refused as a person can read it: " + thrown);
        };
    }

    private static String refused(Object... pairs) {
        return refused(Map.of(), pairs);
    }

    private static Map<String, Object> job(Object size) {
        return map("kind", "job", "size", size, "after_weeks", 26);
    }

    @Test
    void sharesAboveOne() {
        assertThat(refused(
                        "start",
                        2026,
                        "costs",
                        List.of(cost(1, 2026)),
                        "reinvest",
                        List.of(map("year", 2026, "share", 1.2))))
                .contains("share", "1.2");
    }

    @Test
    void sharesOfAGroupThatDoNotAddUp() {
        Map<String, Object> group = group(starts(2026, 10), job(5));
        group.put("on_benefit", List.of(map("weeks", 10, "share", 0.5), map("weeks", 60, "share", 0.4)));
        assertThat(refused("start", 2026, "groups", List.of(group))).contains("on_benefit", "giver tilsammen ikke 1");
    }

    @Test
    void negativePersons() {
        assertThat(refused("start", 2026, "groups", List.of(group(starts(2026, -5), job(5)))))
                .contains("-5");
    }

    @Test
    void peopleWhoAreNotThere() {
        assertThat(refused("start", 2026, "groups", List.of(group(starts(2026, 1200), job(5)))))
                .contains("1200", "1000");
    }

    @Test
    void moreInJobThanThereArePeople() {
        Map<String, Object> effect = job(30);
        effect.put("baseline", 80);
        assertThat(refused("start", 2026, "groups", List.of(group(starts(2026, 10), effect))))
                .contains("100 pct.");
    }

    @Test
    void aBenefitThatDoesNotExistInThePlansYears() {
        Map<String, Object> group = group(starts(2026, 10), job(5));
        group.put("benefit", "social_assistance");
        assertThat(refused("start", 2026, "groups", List.of(group)))
                .contains("findes ikke i alle planens år 2026-2029", "social_assistance_2025");
    }

    @Test
    void yearsOutsideThePlan() {
        assertThat(refused("start", 2026, "costs", List.of(cost(1, 2031)))).contains("2031", "2026-2029");
    }

    @Test
    void priceYearsThatAreMixed() {
        assertThat(refused(
                        "start", 2026,
                        "price", 2026,
                        "costs",
                                List.of(
                                        cost(1, 2026),
                                        map(
                                                "name",
                                                "Gammel",
                                                "amount",
                                                map("value", 2, "price", 2017),
                                                "year",
                                                2026,
                                                "account",
                                                "6.45.53"))))
                .contains("2026", "2017");
    }

    @Test
    void unitsThatAreMixed() {
        assertThat(refused("start", 2026, "costs", List.of(cost(map("value", 2, "unit", "full_time_person"), 2026))))
                .contains("fuldtidspersoner");
    }

    @Test
    void aKeyThatNobodyKnowsAndAnAccountThatIsMissing() {
        String words = refused("start", 2026, "cots", List.of(), "costs", List.of(map("name", "Uden", "amount", 1)));
        assertThat(words).contains("cots", "costs", "kontoen mangler");
    }

    @Test
    void taxWithoutRates() {
        assertThat(refused(Map.of("tax", "on"), "start", 2026, "costs", List.of(cost(1, 2026))))
                .contains("siger intet om skat");
    }

    @Test
    void optionsThatCannotBeRead() {
        assertThat(refused(Map.of("draws", "mange"), "start", 2026, "costs", List.of(cost(1, 2026))))
                .contains("mange", "draws");
        assertThat(refused(Map.of("discount", "-100"), "start", 2026, "costs", List.of(cost(1, 2026))))
                .contains("discount");
    }
}
