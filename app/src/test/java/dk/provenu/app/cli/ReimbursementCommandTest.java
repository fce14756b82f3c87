package dk.provenu.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.app.service.Examples;
import dk.provenu.data.importing.ImportProgress;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One person's weeks, on the invented persons of the example. */
class ReimbursementCommandTest {

    @TempDir
    static Path shared;

    private static Path workspace = Path.of("");

    @BeforeAll
    static void build() {
        workspace = Examples.in(Captured.examples())
                .build("lyngby-taarbaek", shared.resolve("lyngby-taarbaek"), ImportProgress.NONE);
    }

    @Test
    void tellsAPersonsWeeksWithTheEventThatCausedEachStep() {
        Captured run = Captured.of("reimbursement", "person", "p-0001", "--workspace", workspace);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("2014W10", "Sygedagpenge", "100", "Førtidspension");
    }

    @Test
    void tellsASettlementHeldAgainstTheRules() {
        Captured run = Captured.of(
                "reimbursement",
                "settlement",
                "adaiecakfopmfjlghmejkmap",
                "--workspace",
                workspace,
                "--format",
                "json");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("uge 1, 2024", "uge 13, 2024", "Ydelsestæller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "settlement"})
    void refusesAPersonThatIsNotThere(String command) {
        Captured run = Captured.of("reimbursement", command, "p-9999", "--workspace", workspace);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsAnyOf("p-9999", "pseudonym");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "settlement"})
    void repeatsNoPersonNumber(String command) {
        String number = "0101" + "70" + "-" + "1234";
        Captured run = Captured.of("reimbursement", command, number, "--workspace", workspace);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out() + run.err()).doesNotContain(number).doesNotContain(number.replace("-", ""));
    }
}
