package dk.provenu.engine.model.goal;

import static dk.provenu.engine.model.goal.Plans.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.table.ChartSpec;
import dk.provenu.engine.table.ChartSpec.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoalSeriesTest {

    private static Plans plan() {
        return new Plans()
                .with("begins", "2025")
                .months("s", "253", 2023, 30, at -> 40 + at % 3)
                .months("s", "163", 2023, 30, at -> 30 + at % 2)
                .months("s", "175", 2023, 30, _ -> 50)
                .months("s", "000", 2023, 30, _ -> 45)
                .months("b", "253", 2023, 36, _ -> 39)
                .line("few", "253", "2025M01", 1, "pct")
                .simple(map("period", "2025", "at_most", 38), "budget", "b")
                .goal(
                        "id",
                        "2",
                        "goal",
                        "Andet",
                        "indicator",
                        map("series", "few"),
                        "targets",
                        java.util.List.of(map("period", "2025", "at_most", 38)));
    }

    @Test
    void ownGroupCountryTargetBudgetAndWhatIsCommonAreLines() {
        ModelResult result = plan().run(new GoalSeries());
        ChartSpec months = result.charts().getFirst();
        assertThat(months.series())
                .extracting(ChartSpec.Series::key)
                .containsExactly("own", "group", "country", "target", "budget", "lower", "upper");
        assertThat(months.series())
                .extracting(ChartSpec.Series::role)
                .containsExactly(Role.OWN, Role.GROUP, Role.COUNTRY, Role.TARGET, Role.TARGET, Role.BAND, Role.BAND);
        // The group without the own: (30 + 50) / 2.
        assertThat(months.series().get(1).points().getFirst().number()).isEqualTo(40, offset(1e-9));
        // No target before the plan begins.
        assertThat(months.series().get(3).points().get(23).value().isPresent()).isFalse();
        assertThat(months.series().get(3).points().get(24).number()).isEqualTo(38);
    }

    @Test
    void threeYearsLieOverOneAnotherAndAllAreRanked() {
        ModelResult result = plan().run(new GoalSeries());
        ChartSpec years = result.charts().get(1);
        assertThat(years.categories()).hasSize(12);
        assertThat(years.categories().getFirst().da()).isEqualTo("januar");
        assertThat(years.series()).extracting(ChartSpec.Series::key).containsExactly("y2023", "y2024", "y2025");
        assertThat(years.series().getLast().points().get(6).value().isPresent()).isFalse();
        assertThat(result.findings().getLast().in(Language.DA))
                .isEqualTo("Greve er nummer 2 af 3 kommuner i juni 2025, hvor 1 er lavest.");
        assertThat(result.charts().getLast().series().getFirst().highlighted()).isEqualTo(1);
    }

    @Test
    void aGoalIsChosenAndOneThatIsNotThereNamesTheNearest() {
        assertThat(plan().options(Map.of("goal", "2"))
                        .run(new GoalSeries())
                        .title()
                        .da())
                .isEqualTo("2. Andet");
        assertThatThrownBy(() -> plan().options(Map.of("goal", "9")).run(new GoalSeries()))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.words().da()).contains("intet mål '9'", "Måske: 1"));
    }
}
