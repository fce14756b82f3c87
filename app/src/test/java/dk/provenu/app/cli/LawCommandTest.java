package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LawCommandTest {

    private static final String RATE = "reimbursement_ladder.step_2.rate";

    @TempDir
    Path folder;

    @Test
    void listsWhatIsInForceOnADay() {
        Captured now = Captured.of("law", "list", "reimbursement_ladder", "--on", "2015-12-28");
        assertThat(now.status()).isZero();
        assertThat(now.out()).contains(RATE, "fra 28-12-2015: 40 pct.", "§ 5");

        Captured before = Captured.of("law", "list", "reimbursement_ladder", "--on", "2015-12-27");
        assertThat(before.out()).doesNotContain(RATE);
    }

    @Test
    void showsAParameterOverTimeAndOnADay() {
        String id = "reimbursement_2014.benefit.other";
        Captured all = Captured.of("law", "show", id, "--format", "json");
        assertThat(all.out()).contains("\"value\" : 30", "\"missing\" : \"not_applicable\"", "\"doubt\"");

        Captured day = Captured.of("law", "show", id, "--on", "2014-06-01");
        assertThat(day.out()).contains("30 pct.").doesNotContain("ikke relevant");
    }

    @Test
    void tellsWhatDiffersBetweenTwoDays() {
        Captured diff = Captured.of("law", "diff", "2015-12-20", "2016-01-04");
        assertThat(diff.out()).contains(RATE, "reimbursement_2014.benefit.other", "afløst af refusionstrappen");
        assertThat(Captured.of("law", "diff", "2016-02-01", "2016-02-01").out()).isEqualTo("Ingen forskel.\n");
    }

    @Test
    void laysAReformOfTheWorkspaceOverTheLaw() throws IOException {
        Path workspace = folder.resolve("w");
        assertThat(Captured.of("init", workspace, "--municipality", "Ballerup").status())
                .isZero();
        Files.createDirectories(workspace.resolve("reforms"));
        Files.writeString(workspace.resolve("reforms").resolve("mit.yaml"), """
                title: {da: Mit forslag, en: My proposal}
                changes:
                  - {parameter: %s, from: 2027-01-04, value: 45, reference: {title: Notat, place: side 1}}
                """.formatted(RATE));

        Captured shown =
                Captured.of("law", "show", RATE, "--workspace", workspace, "--reform", "mit", "--on", "2027-02-01");

        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(shown.out()).contains("45 pct.", "Notat, side 1", "lagt oven på af: Mit forslag");
        assertThat(Captured.of("law", "reforms", "--workspace", workspace).out())
                .contains("mit: Mit forslag", "flat-ladder");
    }

    @Test
    void refusesWhatItDoesNotKnowWithTheNearest() {
        assertThat(Captured.of("law", "show", "reimbursement_ladder.step_2.rat").err())
                .contains("Måske: " + RATE);
        assertThat(Captured.of("law", "list", "--reform", "flat-lader").err()).contains("Måske: flat-ladder");
        assertThat(Captured.of("law", "diff", "2016", "2017-01-01").status()).isEqualTo(2);
        assertThat(Captured.of("law").status()).isEqualTo(2);
    }
}
