package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.benchmark.AccountData;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.BudgetChanges;
import dk.provenu.engine.model.benchmark.staff.StaffData;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a municipality's own files of accounts, persons and staff are refused for: line, column, value and what to do. */
class BenchmarkFilesTest {

    private static final String LEDGER = "municipality,year,function,dranst,grouping,amount,unit\n";

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
    void negativePersonsAreRefused() {
        refused(
                BenchmarkData.PERSONS,
                "municipality,year,denominator,full_time_persons\nAlbertslund,2017,account_5,-2111\n",
                "Linje 2",
                "full_time_persons",
                "-2111");
    }

    @Test
    void theSameAccountTwiceIsRefused() {
        refused(
                AccountData.ACCOUNTS,
                LEDGER + "Albertslund,2017,5.68.90,1,016,100,kr\nAlbertslund Kommune,2017,5.68.90,1,016,200,kr\n",
                "Linje 3");
    }

    @Test
    void anAmountThatIsNoneAndAUnitThatIsNotMoneyAreRefusedTogether() {
        refused(
                AccountData.ACCOUNTS,
                LEDGER + "Albertslund,2017,5.68.90,1,016,mange,kr\nHerlev,2017,5.68.90,1,016,5,pct\n",
                "'mange'",
                "Linje 2",
                "Linje 3",
                "pct");
    }

    @Test
    void aDranstThatIsNoneIsRefused() {
        refused(AccountData.ACCOUNTS, LEDGER + "Albertslund,2017,5.68.90,drift,016,5,kr\n", "dranst", "drift");
    }

    @Test
    void aGrantThatPaysMoreThanAllIsRefused() {
        refused(BudgetChanges.KIND, """
                municipality,change,account_group,label,effect,amount,unit,external_pct
                Albertslund,a,account_6,Pulje,staff_without_own_cost,,mio_kr,180
                """, "external_pct", "180");
    }

    @Test
    void staffOnAnotherAccountIsRefusedWithTheOnesThereAre() {
        refused(
                StaffData.COUNTS,
                "municipality,year,account_group,fte\nAlbertslund,2017,account_7,12\n",
                "account_7",
                "account_5",
                "account_6");
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
