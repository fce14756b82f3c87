package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Backup;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.guard.CprNumbers;
import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.PseudonymKey;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.reimbursement.reconciliation.Settlement;
import dk.provenu.engine.source.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as Ydelsesrefusion delivers it: cleaned as it is read, and without a single person's number afterwards. */
class DeliveryImportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER =
            "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
                    + "Medfinansieringssats;Medfinansieringsbeløb;Kørselsnummer\n";
    private static final String ANNA = CprNumbers.of(1, 2, 70, 1234);
    private static final String BENT = CprNumbers.of(24, 12, 85, 4321);

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
    void sumsCorrectionsAndDropsRepetitionsZerosAndFleksbidrag() {
        String lostZero = ANNA.substring(1);
        ImportOutcome outcome = load(HEADER
                + row("2024-01-29", ANNA, "Kontanthjælp", "2500,50", "80,00", "2000,40", "", "")
                + row("2024-01-29", ANNA, "Kontanthjælp", "2500,50", "80,00", "2000,40", "", "")
                + row("2024-01-29", lostZero, "Kontanthjælp", "-500,50", "80,00", "-400,40", "", "")
                + row(
                        "2024-02-05",
                        CprNumbers.with("-", 1, 2, 70, 1234),
                        "Kontanthjælp",
                        "1.000,00",
                        "40",
                        "400",
                        "",
                        "")
                + row("2024-01-29", BENT, "Sygedagpenge", "3000", "80", "2400", "", "")
                + row("2024-01-29", BENT, "Sygedagpenge", "-3000", "80", "-2400", "", "")
                + row("2024-01-29", BENT, "Fleksbidrag fra staten", "700", "", "", "", "")
                + row("2024-01-29", BENT, "Dagpenge", "4000", "", "", "20", "800"));
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        assertThat(outcome.report().text(Language.DA))
                .contains("8 rækker læst; 1 ens rækker udeladt, 2 rettelser lagt til deres række, 1 rækker gik i nul")
                .contains("1 rækker med Fleksbidrag fra staten udeladt. 1 kolonner er sprunget over");

        List<SourceRow> rows = rows(outcome);
        assertThat(rows)
                .extracting(row -> row.text("benefit"))
                .containsExactly("kontanthjaelp", "kontanthjaelp", "dagpenge");
        SourceRow first = rows.getFirst();
        assertThat(first.text("week")).isEqualTo("2024W05");
        assertThat(first.text("paid")).isEqualTo("2000");
        assertThat(first.text("reimbursement")).isEqualTo("1600");
        assertThat(first.text("reimbursement_rate")).isEqualTo("80");
        assertThat(first.text("financed_by")).isEqualTo("173");
        assertThat(first.text("place")).isEqualTo("linje 2, 4");
        assertThat(first.line()).isEqualTo(2);
        assertThat(first.figures()).isEmpty();
        assertThat(rows.get(1).text("paid")).isEqualTo("1000");
        assertThat(rows.get(1).text("person")).isEqualTo(first.text("person"));
        assertThat(Pseudonyms.isPseudonym(first.text("person"))).isTrue();
        assertThat(rows.get(2).text("person")).isNotEqualTo(first.text("person"));
        assertThat(rows.get(2).text("cofinancing_rate")).isEqualTo("20");
    }

    @Test
    void aCorrectionToAnotherRateLeavesTheRateThatIsLeft() {
        SourceRow row = rows(load(HEADER
                        + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "80", "800", "", "")
                        + row("2024-01-29", ANNA, "Kontanthjælp", "-1000", "80", "-800", "", "")
                        + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "40", "400", "", "")))
                .getFirst();
        assertThat(row.text("reimbursement_rate")).isEqualTo("40");
        assertThat(row.text("reimbursement")).isEqualTo("400");
    }

    @Test
    void severalRatesAtOnceAreNoRate() {
        SourceRow row = rows(load(HEADER
                        + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "80", "800", "", "")
                        + row("2024-01-29", ANNA, "Kontanthjælp", "500", "40", "200", "", "")))
                .getFirst();
        assertThat(row.text("reimbursement_rate")).isEmpty();
        assertThat(row.text("reimbursement_rate_missing")).isEqualTo("NOT_APPLICABLE");
        assertThat(row.text("paid")).isEqualTo("1500");
    }

    @Test
    void aCorrectionInALaterFileBelongsToTheRowInTheFirst() {
        ImportOutcome outcome = new Importer(CLOCK)
                .importBytes(
                        workspace,
                        Settlement.KIND,
                        List.of(
                                file(
                                        "yr-ydelsesrefusion-beregning-2024-02-29.csv",
                                        HEADER + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "80", "800", "", "")),
                                file(
                                        "yr-ydelsesrefusion-beregning-2024-03-31.csv",
                                        HEADER
                                                + row(
                                                        "2024-01-29",
                                                        ANNA,
                                                        "Kontanthjælp",
                                                        "-200",
                                                        "80",
                                                        "-160",
                                                        "",
                                                        ""))),
                        ImportOptions.STANDARD);
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        SourceRow row = rows(outcome).getFirst();
        assertThat(row.text("paid")).isEqualTo("800");
        assertThat(row.text("place")).isEqualTo("linje 2, yr-ydelsesrefusion-beregning-2024-03-31.csv linje 2");
    }

    @Test
    void sharesAreTakenForRates() {
        SourceRow row = rows(load(HEADER + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "0,8", "800", "", "")))
                .getFirst();
        assertThat(row.text("reimbursement_rate")).isEqualTo("80");
    }

    @Test
    void theSameFileIsTheSameVintageAndAnotherWorkspaceHasOtherPseudonyms() {
        String csv = HEADER + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "80", "800", "", "");
        ImportOutcome first = load(csv);
        assertThat(load(csv).status()).isEqualTo(Status.UNCHANGED);
        String here = rows(first).getFirst().text("person");
        workspace = Workspace.openOrCreate(folder.resolve("other"), WorkspaceSettings.NONE);
        assertThat(rows(load(csv)).getFirst().text("person")).isNotEqualTo(here);
    }

    @Test
    void theKeyIsItsOwnersAloneAndInNoBackup() throws IOException {
        Path key = workspace.root().resolve(PseudonymKey.FILE);
        ImportOptions check = ImportOptions.STANDARD.checkingOnly();
        String csv = HEADER + row("2024-01-29", ANNA, "Kontanthjælp", "1000", "80", "800", "", "");
        new Importer(CLOCK).importBytes(workspace, Settlement.KIND, List.of(file("a.csv", csv)), check);
        assertThat(key).doesNotExist();
        load(csv);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        Path backup = folder.resolve("backup.zip");
        try (Catalog catalog = Catalog.open(workspace)) {
            Backup.write(catalog, backup);
        }
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            assertThat(zip.stream().map(Object::toString)).noneMatch(name -> name.contains("pseudonym"));
        }
    }

    @Test
    void aRefusalSaysWhereAndNothingOfWhatStandsThere() {
        String nine = ANNA.substring(1);
        String eight = ANNA.substring(2);
        ImportOutcome outcome = load(HEADER
                + row("2024-01-29", "9" + ANNA, "Kontanthjælp", "1000", "80", "800", "", "")
                + row("2024-01-29", eight, "Kontanthjælp", "1000", "80", "800", "", "")
                + row(nine, "2024-01-29", "Kontanthjælp", "1000", "80", "800", "", "")
                + row("2024-01-29", BENT, nine, "1000", "80", "800", "", "")
                + row("2024-01-29", BENT, "Kontanthjælp", nine, "80", "800", "", "")
                + row("2024-01-29", BENT, "Kontanthjælp", "1000", nine, "800", "", "")
                + row("2024-01-29", BENT, "Kontanthjælp", nine + " kr.", "80", "800", "", ""));
        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        String said = outcome.report().text(Language.DA) + outcome.report().json();
        assertThat(said).contains("Linje 2, kolonne CPR nummer").doesNotContain(nine, eight, BENT);
        assertThat(outcome.report().refusals())
                .allMatch(refusal -> refusal.value().isEmpty());
    }

    @Test
    void aLostHeaderOrASlippedFieldSaysNothingEither() {
        String nine = ANNA.substring(1);
        for (String csv : List.of(
                row("2024-01-29", nine, "Kontanthjælp", "1000", "80", "800", "", ""),
                HEADER.replace("CPR nummer", nine),
                HEADER.replace("Uge", "uge") + row("2024-01-29", nine, "Kontanthjælp", "1", "80", "1", "", ""),
                HEADER + "2024-01-29;" + nine + ";\"" + nine + "\n",
                HEADER + nine + ";" + row("2024-01-29", nine, "Kontanthjælp", "1", "80", "1", "", ""),
                "week;person;benefit;benefit_name;paid\n2024W05;" + nine + ";kontanthjaelp;Kontanthjælp;" + nine,
                "week;person;benefit;benefit_name;paid;" + nine + "\n2024W05;abc;kontanthjaelp;Kontanthjælp;12\n")) {
            ImportOutcome outcome = load(csv);
            assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.REFUSED);
            assertThat(outcome.report().text(Language.DA) + outcome.report().json())
                    .doesNotContain(nine);
        }
    }

    @Test
    void aTableOfPseudonymsIsImportedAsItIs() {
        String person = "abcdefghijklmnopabcdefgh";
        ImportOutcome outcome =
                load("week;person;benefit;benefit_name;financed_by;paid;reimbursement_rate;reimbursement\n" + "2024W05;"
                        + person + ";kontanthjaelp;Kontanthjælp;173;2500,50;80;2000,40\n");
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        assertThat(rows(outcome).getFirst().text("person")).isEqualTo(person);
        assertThat(rows(outcome).getFirst().text("paid")).isEqualTo("2500.5");
    }

    @Test
    void nothingOfAPersonsNumberIsOnTheDisk() throws IOException {
        String lostZero = ANNA.substring(1);
        load(HEADER + row("2024-01-29", lostZero, "Kontanthjælp", "1000", "80", "800", "", ""));
        load(HEADER + row("2024-01-29", BENT, lostZero, "1000", "80", "800", "", ""));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(bytes).as(file.toString()).doesNotContain(lostZero, BENT);
            }
        }
    }

    private static String row(String... cells) {
        List<String> all = List.of(cells);
        return String.join(";", all.subList(0, 3)) + ";Lyngby-Taarbæk;" + String.join(";", all.subList(3, 8)) + ";17\n";
    }

    private ImportOutcome load(String csv) {
        return new Importer(CLOCK)
                .importBytes(workspace, Settlement.KIND, List.of(file("yr.csv", csv)), ImportOptions.STANDARD);
    }

    private static FileBytes file(String name, String csv) {
        return new FileBytes(name, csv.getBytes(UTF_8));
    }

    private List<SourceRow> rows(ImportOutcome outcome) {
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        try (Catalog catalog = Catalog.open(workspace)) {
            return catalog.read(Settlement.KIND, outcome.vintage().orElseThrow())
                    .rows();
        }
    }
}
