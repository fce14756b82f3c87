package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalsCommandTest {

    @TempDir
    Path folder;

    /** Source 001: ten goals, a present value for few, no number of the cluster: none can be judged, and nothing is lost. */
    @Test
    void ballerupsPlanOf2015IsReadWholeAndItsOwnArithmeticIsHeldAgainstIt() {
        Path workspace = example("ballerup");
        Captured run = run(workspace, "--scenario", "beskaeftigelsesplan-2015");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "Af 10 mål er 10 uden nok tal", "Tallet er 16,6 pct. (2013),", "33 borgere", "2 stemmer ikke");
        // 200 persons as 40 pct. are of 500, 105 as 5 percentage points of 2,100; the fall "of 33 persons" is one of
        // 31.
        assertThat(explained(workspace, "goals/goal_targets/2.a.2015/base")).contains("= 500 (personer)");
        assertThat(explained(workspace, "goals/goal_targets/5.a.2015/base")).contains("= 2.100 (personer)");
        assertThat(explained(workspace, "goals/series_figures/ledighed-25-29-afsnit-2.1/moved"))
                .contains("= -30,6 (personer)");
        // A cell of a table is found by its place too, where its figure has its name in the dataset.
        assertThat(explained(workspace, "goals/goal_cards/4.a/value")).contains("16,6 (pct.)", "goal-series.csv");
    }

    @Test
    void theConstructedPlanShowsEveryStatus() {
        Captured run = run(example("maal"));
        assertThat(run.out())
                .contains(
                        "2 nået, 2 på vej, 1 på vej væk, 1 ikke nået, 1 inden for tilfældig variation, 1 uden nok tal");
    }

    @Test
    void goalsAreMeasuredByFiguresOfTheFollowUp() {
        Captured run = run(example("opfoelgning"));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 Fuldtidspersoner på ydelse: ", "2 Bogførte serviceudgifter");
    }

    @Test
    void anAddressThatLeadsNowhereIsToldWithItsGoalAndNothingIsKept() throws IOException {
        Path workspace = example("maal");
        Path plan = Files.writeString(folder.resolve("plan.yaml"), """
                kind: goal-plan
                title: Forkert
                goals:
                  - id: "7"
                    goal: Noget
                    unit: pct
                    indicator: {figure: cost-benchmarkk/a/b/c, period: 2025}
                    targets:
                      - {period: 2025, at_most: 3}
                """);
        Captured refused = Captured.of("scenario", "save", "forkert", "--file", plan, "--workspace", workspace);
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "scenarios/forkert.yaml linje 4, mål 7: ",
                        "'cost-benchmarkk' kendes ikke",
                        "Måske: cost-benchmark");
        assertThat(workspace.resolve("scenarios/forkert.yaml")).doesNotExist();
    }

    /** The template can be kept before there is any series. */
    @Test
    void aFirstPlanCanBeKeptInAnEmptyWorkspace() throws IOException {
        Path workspace = Files.createDirectory(folder.resolve("tom"));
        Files.writeString(workspace.resolve("workspace.yaml"), "name: Tom\nmunicipality: Greve\n");
        Path plan = Files.writeString(
                folder.resolve("plan.yaml"),
                Captured.of("scenario", "template", "goal-plan").out());
        Captured saved = Captured.of("scenario", "save", "plan", "--file", plan, "--workspace", workspace);
        assertThat(saved.status()).as(saved.err()).isZero();
        assertThat(run(workspace).out()).contains("er ikke indlæst endnu");
    }

    private Path example(String name) {
        return Examples.in(Captured.examples()).build(name, folder.resolve(name), ImportProgress.NONE);
    }

    private static Captured run(Path workspace, Object... more) {
        Object[] all = new Object[more.length + 4];
        all[0] = "run";
        all[1] = "goals";
        all[2] = "--workspace";
        all[3] = workspace;
        System.arraycopy(more, 0, all, 4, more.length);
        return Captured.of(all);
    }

    private static String explained(Path workspace, String address) {
        return Captured.of("explain", address, "--workspace", workspace).out();
    }
}
