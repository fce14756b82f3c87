package dk.provenu.engine.model.goal;

import static dk.provenu.engine.model.goal.Plans.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.scenario.ScenarioException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans and series that cannot be used: what, which value, where, and what to do. */
class RefusedGoalsTest {

    private static final Map<String, Object> TARGET = map("period", "2025", "at_most", 30);

    private static Plans plan() {
        return new Plans().line("s", "253", "2024", 40, "pct");
    }

    @Test
    void aGoalWithoutAnIndicatorOrATarget() {
        refused(plan().goal("id", "1", "goal", "g", "targets", List.of(TARGET)), "har ingen indikator", "series: NAVN");
        refused(plan().goal("id", "1", "goal", "g", "indicator", map("series", "s")), "intet måltal");
        refused(plan().simple(map("period", "2025")), "måltallet mangler", "at_most");
        refused(plan().simple(map("period", "2025", "at_most", 1, "at_least", 2)), "flere krav", "Behold ét");
        refused(plan().with("goals", List.of()), "planen har ingen mål");
    }

    @Test
    void twoTargetsForOnePeriodAndTwoGoalsOfOneNumber() {
        refused(
                plan().goal(
                                "id",
                                "1",
                                "goal",
                                "g",
                                "indicator",
                                map("series", "s"),
                                "targets",
                                List.of(TARGET, TARGET)),
                "2025 har allerede et måltal");
        refused(plan().simple(TARGET).simple(TARGET), "der er allerede et mål '1'");
    }

    @Test
    void anUnknownSeriesNamesTheNearest() {
        refused(
                plan().line("a-dagpenge", "253", "2024", 1, "pct")
                        .goal(
                                "id",
                                "1",
                                "goal",
                                "g",
                                "indicator",
                                map("series", "a-dagpeng"),
                                "targets",
                                List.of(TARGET)),
                "serien 'a-dagpeng' findes ikke",
                "Måske: a-dagpenge");
    }

    @Test
    void anAddressThatIsNone() {
        refused(
                plan().goal(
                                "id",
                                "1",
                                "goal",
                                "g",
                                "unit",
                                "pct",
                                "indicator",
                                map("figure", "Ledighed i år", "period", "2025"),
                                "targets",
                                List.of(TARGET)),
                "ikke adressen på et tal");
        refused(
                plan().goal(
                                "id",
                                "1",
                                "goal",
                                "g",
                                "unit",
                                "pct",
                                "indicator",
                                map("figure", "goals/goal_cards/1/value", "period", "2025"),
                                "targets",
                                List.of(TARGET)),
                "fra en anden model");
        refused(
                plan().goal(
                                "id",
                                "1",
                                "goal",
                                "g",
                                "indicator",
                                map("figure", "a/b/c/d", "period", "2025"),
                                "targets",
                                List.of(TARGET)),
                "enheden mangler");
    }

    @Test
    void asTheOthersWithoutTheOthers() {
        refused(
                plan().simple(map("period", "2025", "at_least_as", "group"), "direction", "down"),
                "ingen tal for andre kommuner");
        refused(
                plan().simple(map("period", "2025", "at_least_as", "country"), "direction", "down"),
                "ingen tal for hele landet");
        refused(
                plan().line("s", "000", "2024", 3, "pct").simple(map("period", "2025", "at_least_as", "country")),
                "retningen mangler");
    }

    @Test
    void aDirectionThatDoesNotFitAChangeFromNothingAndPointsOfPersons() {
        refused(plan().simple(TARGET, "direction", "up"), "retningen passer ikke");
        refused(
                plan().simple(map("period", "2025", "change", map("from", "2013", "by", 5))),
                "intet tal for Greve i 2013");
        refused(
                new Plans()
                        .line("s", "253", "2024", 40, "person")
                        .simple(map("period", "2025", "change", map("from", "2024", "by", 5, "unit", "pct_point"))),
                "procentpoint kan kun");
        refused(plan().simple(TARGET, "unit", "person"), "målet er i personer, men serien er i pct.");
        refused(plan().simple(map("period", "2025", "at_most", 130)), "130");
        refused(plan().simple(TARGET, "onwer", "x"), "onwer", "Måske: owner");
    }

    @Test
    void everythingIsToldAtOnce() {
        assertThatThrownBy(() -> plan().simple(map("period", "juni", "at_most", 3), "due", "i morgen", "budget", "x")
                        .run())
                .isInstanceOfSatisfying(
                        ScenarioException.class, e -> assertThat(e.faults()).hasSize(3));
    }

    @Test
    void seriesWithAPeriodTwiceOrMixedUnits() {
        seriesRefused(plan().line("s", "253", "2024", 41, "pct").simple(TARGET), "2024 står to gange", "linje 3");
        seriesRefused(plan().line("s", "253", "2025", 41, "person").simple(TARGET), "pct. og i personer");
        seriesRefused(plan().line("s", "253", "2025M01", 41, "pct").simple(TARGET), "både år og måned");
        seriesRefused(plan().share("s", "253", "2025", 5, 4).simple(TARGET), "numerator er større end denominator");
        seriesRefused(plan().simple(TARGET).options(Map.of("limit", "100")), "'100' kan ikke være limit");
    }

    private static void refused(Plans plan, String... words) {
        assertThatThrownBy(plan::run)
                .isInstanceOfSatisfying(
                        ScenarioException.class, e -> assertThat(e.words().da()).contains(words));
    }

    private static void seriesRefused(Plans plan, String... words) {
        assertThatThrownBy(plan::run)
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains(words));
    }
}
