package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.followup.frame.ControlData;
import dk.provenu.engine.model.followup.frame.FrameData;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frames, indices and control amounts as they are delivered, and what is refused. */
class FrameFilesTest {

    private static final String FRAME = "year,version,line,label,account,frame,amount,unit\n";
    private static final String INDEX = "price_index,period,label,value,base_year\n";
    private static final String CONTROL = "basis,account,frame,month,span,amount\n";
    private static final String PERSONS = "year,version,line,label,persons,unit\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    /** Balances as a Danish finance system writes them, the function with or without dots or with its name. */
    @Test
    void balancesAreReadAsDanesWriteThem() {
        ImportOutcome outcome = imported(
                ControlData.CONTROL,
                (CONTROL + "system,5.57.71 Sygedagpenge,,2025-01,month,1.234.567,89\n")
                        .replace(',', ';')
                        .replace("1.234.567;89", "1.234.567,89"));
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
    }

    @Test
    void aFunctionThatNobodyKnowsIsRefusedWithTheNearest() {
        refused(
                ControlData.CONTROL,
                CONTROL + "system,5.57.17,,2025-01,month,100.00\n",
                "Linje 2",
                "5.57.17 kendes ikke",
                "skriv funktionens navn efter det");
        refused(FrameData.FRAME, FRAME + "2025,original,a,A,5.57.17,,1,kr\n", "5.57.17 kendes ikke");
    }

    @Test
    void theSameBalanceOrLineTwiceIsRefused() {
        refused(
                ControlData.CONTROL,
                CONTROL + "system,5.57.71,,2025-01,month,1\nsystem,55771,,2025M01,month,2\n",
                "Linje 3");
        refused(FrameData.FRAME, FRAME + "2025,original,a,A,,,1,kr\n2025,original,a,B,,,2,kr\n", "Linje 3");
        refused(FrameData.PRICES, INDEX + "x,2025,X,100,2025\nx,2025,X,101,2025\n", "Linje 3");
    }

    @Test
    void anIndexOfNoughtAndAYearThatIsNoneAreRefusedTogether() {
        refused(FrameData.PRICES, INDEX + "x,2025,X,0,2025\nx,20225,X,100,2025\n", "Linje 2", "Linje 3", "20225");
    }

    @Test
    void wordsThatAreNoneAreRefusedWithTheOnesThereAre() {
        refused(FrameData.FRAME, FRAME + "2025,vedtaget,a,A,,,1,kr\n", "vedtaget", "original", "accounts");
        refused(FrameData.FRAME, FRAME + "2025,original,a,A,,drift,1,kr\n", "drift", "transfers", "mixed");
        refused(ControlData.CONTROL, CONTROL + "kmd,5.57.71,,2025-01,month,1\n", "kmd", "system", "reported");
        refused(ControlData.CONTROL, CONTROL + "system,5.57.71,,2025-01,aar,1\n", "aar", "to_date");
        refused(FrameData.PERSONS, PERSONS + "2025,original,a,A,-1,full_time_person\n", "Linje 2", "-1");
    }

    /** A control without an amount is nothing to be held against. */
    @Test
    void aBalanceWithoutAnAmountIsRefused() {
        refused(ControlData.CONTROL, CONTROL + "system,5.57.71,,2025-01,month,\n", "Linje 2", "amount");
    }

    private ImportOutcome imported(DatasetKind kind, String csv) {
        return new Importer(Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC))
                .importBytes(
                        workspace,
                        kind,
                        List.of(new FileBytes("fil.csv", csv.getBytes(UTF_8))),
                        ImportOptions.STANDARD);
    }

    private void refused(DatasetKind kind, String csv, String... words) {
        ImportOutcome outcome = imported(kind, csv);
        String report = outcome.report().text(Language.DA);
        assertThat(outcome.status()).as(report).isEqualTo(Status.REFUSED);
        assertThat(report).contains(words);
    }
}
