package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.followup.FollowUpData;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Budget and ledger as finance systems deliver them, and what is refused. */
class FollowUpFilesTest {

    private static final String BUDGET = "account,month,version,nature,amount\n";
    private static final String LEDGER = "account,month,concerns,nature,posting,amount\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    @Test
    void aFunctionThatNobodyKnowsIsRefusedWithTheNearest() {
        refused(
                FollowUpData.LEDGER,
                LEDGER + "5.57.17,2025-01,,,,100.00\n",
                "Linje 2",
                "5.57.17 kendes ikke",
                "Måske 5.57.",
                "skriv funktionens navn efter det");
    }

    @Test
    void theSameAccountAndMonthTwiceIsRefused() {
        refused(
                FollowUpData.BUDGET,
                BUDGET + "5.57.71,2025-01,original,,100\n55771,2025-01,original,,200\n",
                "Linje 3");
        refused(FollowUpData.LEDGER, LEDGER + "5.57.71,2025-01,,,,100\n5.57.71,2025M01,,,,100\n", "Linje 3");
    }

    @Test
    void aMonthThatIsNoneAndAnAmountThatIsNoneAreRefusedTogether() {
        refused(
                FollowUpData.LEDGER,
                LEDGER + "5.57.71,2025-13,,,,100\n5.57.71,2025-02,,,,mange\n",
                "Linje 2",
                "2025-13",
                "Linje 3",
                "'mange'");
    }

    @Test
    void aVersionThatIsNoneIsRefusedWithTheOnesThereAre() {
        refused(FollowUpData.BUDGET, BUDGET + "5.57.71,2025-01,vedtaget,,100\n", "vedtaget", "original", "revised");
    }

    private void refused(DatasetKind kind, String csv, String... words) {
        ImportOutcome outcome = new Importer(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC))
                .importBytes(
                        workspace,
                        kind,
                        List.of(new FileBytes("fil.csv", csv.getBytes(UTF_8))),
                        ImportOptions.STANDARD);
        String report = outcome.report().text(Language.DA);
        assertThat(outcome.status()).as(report).isEqualTo(Status.REFUSED);
        assertThat(report).contains(words);
    }
}
