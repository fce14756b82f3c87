package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.guard.CprNumbers;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.read.Refusal;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
import dk.provenu.engine.source.DatasetKind;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String HEADER = "municipality;period;group;account;persons;share;amount;unit;price_basis\n";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

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
    void loadsAFileAndHandsItOverWithItsCells() {
        String csv = """
                municipality;period;group;persons;persons_missing;share;amount;unit;price_basis;source;place;note
                Høje-Tåstrup;2016-01;konto 5;2.004;;12,5;-1.234,5;1000_kr;nominal;dok.pdf;s. 4;se note 2
                Albertslund Kommune;2016M01;;;diskretioneret;;0,5;mio_kr;fixed 2016;;;
                """;
        ImportOutcome outcome = load(TestKinds.EVERYTHING, "a.csv", csv);
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        assertThat(outcome.report().rowsLoaded()).isEqualTo(2);
        assertThat(outcome.report().files().getFirst().decimal()).isEqualTo("comma");

        SourceTable table = read(TestKinds.EVERYTHING, outcome.vintage().orElseThrow());
        SourceRow first = table.rows().getFirst();
        assertThat(first.text("municipality")).isEqualTo("169");
        assertThat(first.text("period")).isEqualTo("2016M01");
        Figure persons = first.figure("persons");
        assertThat(persons.number()).isEqualTo(2004);
        assertThat(persons.id().value()).isEqualTo("everything/169/2016m01/persons");
        assertThat(first.figure("amount").number()).isEqualTo(-1234.5);
        assertThat(first.figure("amount").priceBasis()).isEqualTo(PriceBasis.nominal(2016));
        assertThat(first.figure("amount").notes()).hasSize(1);
        assertThat(((Origin.Observed) persons.origin()).cell())
                .isEqualTo(new SourceCell(
                        "everything",
                        outcome.vintage().orElseThrow().name(),
                        "a.csv",
                        2,
                        "persons",
                        "2026-11-22T10:00:00Z",
                        "dok.pdf",
                        "s. 4"));
        SourceRow second = table.rows().get(1);
        assertThat(second.figure("persons").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.SUPPRESSED));
        assertThat(second.figure("share").value())
                .isInstanceOfSatisfying(
                        Value.Missing.class,
                        missing -> assertThat(missing.reason()).isEqualTo(MissingReason.NOT_PUBLISHED));
        assertThat(second.figure("amount").priceBasis()).isEqualTo(new PriceBasis.Fixed(2016));
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndLoadsNothing() {
        String csv = HEADER + """
                Albertslnd;2016;konto 5;;5;1;1;kr;
                Greve;2016-13;konto 7;;5,5;101;1e5;kroner;
                Greve;2016;;;..;-;1.2.3;kr;real
                ;2016;;;1;1;1;kr;
                Herlev;2016;;;1;1;2.004,5x;kr;
                Ishøj;2016;;;1;1;1;kr;
                Ishøj Kommune;2016Y01;;;1;1;1;kr;
                """;
        ImportOutcome outcome = load(TestKinds.EVERYTHING, "a.csv", csv);
        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        assertThat(outcome.report().refusals())
                .extracting(Refusal::line, Refusal::column)
                .containsExactly(
                        tuple(2, "municipality"),
                        tuple(3, "period"),
                        tuple(3, "group"),
                        tuple(3, "unit"),
                        tuple(3, "persons"),
                        tuple(3, "share"),
                        tuple(3, "amount"),
                        tuple(4, "persons"),
                        tuple(4, "share"),
                        tuple(4, "amount"),
                        tuple(4, "price_basis"),
                        tuple(5, "municipality"),
                        tuple(6, "amount"),
                        tuple(8, "municipality, period"));
        assertThat(outcome.report().rowsRefused()).isEqualTo(6);
        assertThat(outcome.report().rowsRead()).isEqualTo(7);
        String text = outcome.report().text(Language.DA);
        assertThat(text)
                .contains("Linje 6, kolonne amount: '2.004,5x' er ikke et tal")
                .contains("Albertslund");
        assertThat(outcome.report().json()).contains("\"refusal_count\" : 14");
        assertNothingWritten();
    }

    @Test
    void namesColumnsThatDoNotFit() {
        ImportOutcome outcome =
                load(TestKinds.EVERYTHING, "a.csv", "municipality;periode;persons;persons;extra\nGreve;2016;1;2;3\n");
        assertThat(outcome.report().refusals())
                .extracting(Refusal::column)
                .containsExactly("periode", "persons", "extra", "period", "unit");
        assertThat(outcome.report().refusals().getFirst().advice().da()).isEqualTo("Måske: period.");
    }

    @Test
    void theSameFileChangesNothingAndARevisedOneIsANewVintage() {
        String csv = HEADER + "Greve;2016;;;1;1;1;kr;\n";
        ImportOutcome first = load(TestKinds.EVERYTHING, "a.csv", csv);
        ImportOutcome again = load(TestKinds.EVERYTHING, "b.csv", csv);
        assertThat(again.status()).isEqualTo(Status.UNCHANGED);
        assertThat(again.vintage()).isEqualTo(first.vintage());
        assertThat(again.report().result().da()).contains("Intet er ændret");
        ImportOutcome revised = load(TestKinds.EVERYTHING, "a.csv", csv.replace(";1;1;1;", ";2;1;1;"));
        assertThat(revised.status()).isEqualTo(Status.LOADED);
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.vintages("everything")).hasSize(2);
            assertThat(catalog.newest("everything")).isEqualTo(revised.vintage());
            assertThat(catalog.read(TestKinds.EVERYTHING, first.vintage().orElseThrow())
                            .rows()
                            .getFirst()
                            .figure("persons")
                            .number())
                    .isEqualTo(1);
        }
    }

    @Test
    void knowsWhatWasKnownOnADate() {
        ImportOptions march = ImportOptions.STANDARD.withFetched(Instant.parse("2016-03-31T21:59:00Z"));
        ImportOptions june = ImportOptions.STANDARD.withFetched(Instant.parse("2016-06-01T12:00:00Z"));
        ImportOutcome late = load(TestKinds.EVERYTHING, "b.csv", HEADER + "Greve;2016;;;2;1;1;kr;\n", june);
        ImportOutcome early = load(TestKinds.EVERYTHING, "a.csv", HEADER + "Greve;2016;;;1;1;1;kr;\n", march);
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.knownOn("everything", LocalDate.of(2016, 3, 30))).isEmpty();
            assertThat(catalog.knownOn("everything", LocalDate.of(2016, 3, 31))).isEqualTo(early.vintage());
            assertThat(catalog.knownOn("everything", LocalDate.of(2016, 5, 31))).isEqualTo(early.vintage());
            assertThat(catalog.knownOn("everything", LocalDate.of(2016, 6, 1))).isEqualTo(late.vintage());
            assertThat(catalog.newest("everything")).isEqualTo(late.vintage());
        }
    }

    @Test
    void twoReadingsOfOneFileAreTwoVintages() {
        String csv = HEADER + "Greve;2016;;;;;2.004;kr;\n";
        ImportOutcome unsettled = load(TestKinds.EVERYTHING, "a.csv", csv);
        assertThat(unsettled.status()).isEqualTo(Status.REFUSED);
        assertThat(unsettled.report().refusals().getFirst().advice().da()).contains("--decimal");
        ImportOutcome comma =
                load(TestKinds.EVERYTHING, "a.csv", csv, ImportOptions.STANDARD.withDecimal(DecimalMark.COMMA));
        ImportOutcome point =
                load(TestKinds.EVERYTHING, "a.csv", csv, ImportOptions.STANDARD.withDecimal(DecimalMark.POINT));
        assertThat(value(comma)).isEqualTo(2004);
        assertThat(value(point)).isEqualTo(2.004);
        assertThat(comma.vintage()).isNotEqualTo(point.vintage());
    }

    @Test
    void severalFilesFormOneVintage() {
        FileBytes a = bytes("a.csv", HEADER + "Greve;2016;;;1;1,5;1;kr;\n");
        FileBytes b = bytes("b.csv", HEADER + "Herlev;2016;;;1;1.5;1;kr;\n");
        ImportOutcome outcome =
                importer().importBytes(workspace, TestKinds.EVERYTHING, List.of(a, b), ImportOptions.STANDARD);
        assertThat(outcome.status()).isEqualTo(Status.LOADED);
        assertThat(read(TestKinds.EVERYTHING, outcome.vintage().orElseThrow()).rows())
                .extracting(SourceRow::file, row -> row.figure("share").number())
                .containsExactly(tuple("a.csv", 1.5), tuple("b.csv", 1.5));
        FileBytes c = bytes("c.csv", HEADER + "Greve;2016;;;9;1;1;kr;\n");
        ImportOutcome twice =
                importer().importBytes(workspace, TestKinds.EVERYTHING, List.of(a, c), ImportOptions.STANDARD);
        assertThat(twice.report().refusals().getFirst().reason().da()).contains("a.csv, linje 2");
    }

    @Test
    void aCheckWritesNothing() {
        ImportOutcome outcome = load(
                TestKinds.EVERYTHING,
                "a.csv",
                HEADER + "Greve;2016;;;1;1;1;kr;\n",
                ImportOptions.STANDARD.checkingOnly());
        assertThat(outcome.status()).isEqualTo(Status.CHECKED);
        assertThat(outcome.report().rowsRead()).isEqualTo(1);
        assertThat(outcome.report().rowsLoaded()).isZero();
        assertNothingWritten();
    }

    @Test
    void anImportCanBeStopped() {
        List<Text> heard = new ArrayList<>();
        ImportProgress stopWhenWriting = new ImportProgress() {
            @Override
            public void at(Text doing, long rows) {
                heard.add(doing);
            }

            @Override
            public boolean stopped() {
                return !heard.isEmpty() && heard.getLast().da().startsWith("Kontrollerer");
            }
        };
        ImportOutcome outcome = new Importer(CLOCK, stopWhenWriting)
                .importBytes(
                        workspace,
                        TestKinds.EVERYTHING,
                        List.of(bytes("a.csv", HEADER + "Greve;2016;;;1;1;1;kr;\n")),
                        ImportOptions.STANDARD);
        assertThat(outcome.status()).isEqualTo(Status.STOPPED);
        assertNothingWritten();
    }

    @Test
    void refusesPersonsNumbersWithoutEverShowingThem() {
        String number = CprNumbers.of(12, 3, 45, 6789);
        String hyphen = CprNumbers.with("-", 1, 4, 71, 22);
        String nine = CprNumbers.of(1, 2, 80, 1234).substring(1);
        List<FileBytes> files = List.of(
                bytes("1.csv", HEADER + "Greve;2016;;;1;1;1;kr;\n" + number + ";2016;;;1;1;1;kr;\n"),
                bytes("2.csv", HEADER.strip() + ";note\nHerlev;2016;;;1;1;1;kr;;sag " + hyphen + " i maj\n"),
                bytes("3.csv", HEADER.strip() + ";" + number + "\nIshøj;2016;;;1;1;1;kr;;x\n"),
                bytes("4_" + number + ".csv", HEADER + "Solrød;2016;;;1;1;1;kr;\n"),
                bytes("5.csv", HEADER.strip() + ";CPR-nr\nGreve;2016;;;1;1;1;kr;;" + nine + "\n"),
                bytes("6.csv", HEADER + "Vallensbæk;2016;;;1;1;" + hyphen + ";kr;\n"),
                bytes("7.csv", HEADER + "Tårnby;2016;;;1;1;" + number + "x;kr;\n"),
                bytes("8.csv", HEADER + "Dragør;2016;;;1;1;" + number + ";kr;\n"));
        for (FileBytes file : files) {
            ImportOutcome outcome =
                    importer().importBytes(workspace, TestKinds.EVERYTHING, List.of(file), ImportOptions.STANDARD);
            String shown = outcome.report().text(Language.DA)
                    + outcome.report().text(Language.EN)
                    + outcome.report().json();
            assertThat(outcome.status()).as(shown).isEqualTo(Status.REFUSED);
            assertThat(shown)
                    .contains("cpr-n")
                    .doesNotContain(number)
                    .doesNotContain(hyphen)
                    .doesNotContain(nine)
                    .doesNotContain(number.substring(4))
                    .doesNotContain(hyphen.substring(5));
        }
        assertNothingWritten();
    }

    @Test
    void doesNotTakeAmountsAndAccountsForPersons() {
        String number = CprNumbers.of(12, 3, 45, 6789);
        StringBuilder csv = new StringBuilder(HEADER);
        csv.append("Greve;2015;;" + number + ";1;1;" + number + ";kr;\n");
        csv.append("Greve;2016;;" + number + ";1;1;9876543210;kr;\n");
        ImportOutcome outcome = load(TestKinds.EVERYTHING, "a.csv", csv.toString());
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
    }

    @Test
    void countsAllRefusalsAndListsTheFirst() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 3_000; i++) {
            csv.append("Ukendt").append(i).append(";2016;;;1;1;1;kr;\n");
        }
        ImportOutcome outcome = load(TestKinds.EVERYTHING, "a.csv", csv.toString());
        assertThat(outcome.report().refusalCount()).isEqualTo(3_000);
        assertThat(outcome.report().refusals()).hasSize(1_000);
        assertThat(outcome.report().text(Language.DA)).contains("2000 mere");
    }

    @Test
    void readsFilesFromTheDiskAndSaysWhichAreMissing() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, HEADER + "Greve;2016;;;1;1;1;kr;\n");
        assertThat(importer()
                        .importFiles(
                                workspace,
                                TestKinds.EVERYTHING,
                                List.of(file, folder.resolve("b.csv")),
                                ImportOptions.STANDARD)
                        .report()
                        .text(Language.DA))
                .contains("b.csv: Filen findes ikke.");
        assertThat(importer()
                        .importFiles(workspace, TestKinds.EVERYTHING, List.of(file), ImportOptions.STANDARD)
                        .status())
                .isEqualTo(Status.LOADED);
    }

    private void assertNothingWritten() {
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.vintages()).isEmpty();
        }
        if (Files.exists(workspace.vintages())) {
            try (Stream<Path> tree = Files.walk(workspace.vintages())) {
                assertThat(tree.filter(Files::isRegularFile)).isEmpty();
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private double value(ImportOutcome outcome) {
        return read(TestKinds.EVERYTHING, outcome.vintage().orElseThrow())
                .rows()
                .getFirst()
                .figure("amount")
                .number();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private SourceTable read(DatasetKind kind, Vintage vintage) {
        try (Catalog catalog = Catalog.open(workspace)) {
            return catalog.read(kind, vintage);
        }
    }

    private ImportOutcome load(DatasetKind kind, String name, String csv) {
        return load(kind, name, csv, ImportOptions.STANDARD);
    }

    private ImportOutcome load(DatasetKind kind, String name, String csv, ImportOptions options) {
        return importer().importBytes(workspace, kind, List.of(bytes(name, csv)), options);
    }

    private static Importer importer() {
        return new Importer(CLOCK);
    }

    private static FileBytes bytes(String name, String csv) {
        return new FileBytes(name, csv.getBytes(UTF_8));
    }
}
