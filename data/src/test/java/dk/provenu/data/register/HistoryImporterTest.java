package dk.provenu.data.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.guard.CprNumbers;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportOutcome.Status;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.Weeks;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryImporterTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-06T10:00:00Z"), ZoneOffset.UTC);
    private static final String SPELLS = "person,municipality,start,end,state\n";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Workspace workspace;

    @BeforeEach
    void makeWorkspace() {
        workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
    }

    private ImportOutcome load(FileBytes... files) {
        return new HistoryImporter(CLOCK, ImportProgress.NONE)
                .importBytes(workspace, List.of(files), ImportOptions.STANDARD);
    }

    private static FileBytes file(String name, String text) {
        return new FileBytes(name, text.getBytes(UTF_8));
    }

    private Histories histories(ImportOutcome outcome) {
        assertThat(outcome.status()).as(outcome.report().text(Language.DA)).isEqualTo(Status.LOADED);
        return HistoryVintages.read(workspace, outcome.vintage().orElseThrow());
    }

    private Histories histories(String spells) {
        return histories(load(file("perioder.csv", SPELLS + spells)));
    }

    private static String lines(Histories histories) {
        Spells spells = histories.spells();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spells.size(); i++) {
            text.append(spells.person()[i])
                    .append(' ')
                    .append(spells.municipality()[i])
                    .append(' ')
                    .append(Weeks.label(spells.start()[i]))
                    .append(' ')
                    .append(Weeks.label(spells.end()[i] - 1))
                    .append(' ')
                    .append(histories.states().get(spells.state()[i]).code())
                    .append('\n');
        }
        return text.toString();
    }

    @Test
    void readsDaysAndWeeksAndCutsWhereSomebodyMoves() {
        Histories read = histories("""
                a,Albertslund,2015-12-30,2016-01-10,730
                a,101,2016-W02,2016-W05,730
                b,165,04-01-2016,,sickness_benefit
                """);
        assertThat(lines(read)).isEqualTo("""
                0 165 2015-W53 2016-W01 730
                0 101 2016-W02 2016-W05 730
                1 165 2016-W01 2016-W05 sickness_benefit
                """);
        assertThat(read.isOpen(2)).isTrue();
        assertThat(Weeks.label(read.from())).isEqualTo("2015-W53");
        assertThat(Weeks.label(read.to() - 1)).isEqualTo("2016-W05");
        assertThat(read.synthetic()).isFalse();
    }

    @Test
    void theWeeksOfAnOverlapBelongToTheSpellThatBeganLast() {
        ImportOutcome outcome = load(file("p.csv", SPELLS + """
                a,165,2016-W01,2016-W20,730
                a,165,2016-W05,2016-W08,737
                a,165,2016-W05,2016-W08,737
                """));
        assertThat(lines(histories(outcome))).isEqualTo("""
                0 165 2016-W01 2016-W04 730
                0 165 2016-W05 2016-W08 737
                0 165 2016-W09 2016-W20 730
                """);
        assertThat(outcome.report().text(Language.DA))
                .contains("1 perioder overlappede en tidligere", "p.csv:3", "1 linjer stod der to gange", "p.csv:4");
    }

    @Test
    void aWeekThatIsSharedByDaysIsNoOverlap() {
        ImportOutcome outcome = load(file("p.csv", SPELLS + """
                a,165,2016-01-04,2016-02-02,730
                a,165,2016-02-03,2016-02-28,890
                """));
        assertThat(lines(histories(outcome))).isEqualTo("""
                0 165 2016-W01 2016-W04 730
                0 165 2016-W05 2016-W08 890
                """);
        assertThat(outcome.report().text(Language.EN))
                .contains("1 times two spells shared a week")
                .doesNotContain("overlapped");
    }

    @Test
    void randomLinesAreRepairedAsANaiveRecountOfEveryWeekDoesIt() {
        Random random = new Random(20261122);
        String[] codes = {"730", "737", "890", "111"};
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder();
            List<int[]> lines = new ArrayList<>();
            int first = Weeks.parse("2015-W40");
            for (int i = 0; i < 60; i++) {
                int start = first + random.nextInt(80);
                int end = start + random.nextInt(30);
                int[] line = {random.nextInt(4), start, end, random.nextInt(codes.length), 101 + 46 * random.nextInt(2)
                };
                lines.add(line);
                text.append("p%d,%d,%s,%s,%s\n"
                        .formatted(line[0], line[4], Weeks.label(start), Weeks.label(end), codes[line[3]]));
            }
            workspace = Workspace.openOrCreate(folder.resolve("r" + round), WorkspaceSettings.NONE);
            Histories read = histories(text.toString());
            List<String> order =
                    lines.stream().map(line -> "p" + line[0]).distinct().toList();
            for (int person = 0; person < read.persons(); person++) {
                for (int week = read.from(); week < read.to(); week++) {
                    int[] last = null;
                    for (int[] line : lines) {
                        boolean own = ("p" + line[0]).equals(order.get(person));
                        if (own && line[1] <= week && week <= line[2] && (last == null || line[1] >= last[1])) {
                            last = line;
                        }
                    }
                    int row = read.spells().find(person, week);
                    String found = row < 0
                            ? "-"
                            : read.states().get(read.spells().state()[row]).code()
                                    + read.spells().municipality()[row];
                    assertThat(found).isEqualTo(last == null ? "-" : codes[last[3]] + last[4]);
                }
            }
        }
    }

    @Test
    void readsTheWideFormOfDreamOverAYearOf53Weeks() {
        Histories read = histories(load(file("dream.csv", """
                pnr;komnr;y_1551;y_1552;y_1553;y_1601;y_1602
                x;165;730;730;730;730;.
                y;165;;111;115;115;
                """)));
        assertThat(lines(read)).isEqualTo("""
                0 165 2015-W51 2016-W01 730
                1 165 2015-W52 2015-W52 111
                1 165 2015-W53 2016-W01 unknown
                """);
        assertThat(Weeks.label(read.to() - 1)).isEqualTo("2016-W02");
        assertThat(read.states().kind(read.spells().state()[2])).isEqualTo(Kind.UNKNOWN);
    }

    @Test
    void unknownCodesAreReportedByCode() {
        String report = load(file("dream.csv", "pnr,y_1701,y_1702\nx,115,\ny,115,730\n"))
                .report()
                .text(Language.DA);
        assertThat(report).contains("2 uger eller perioder har en kode, som listen ikke har", "115: 2");
    }

    @Test
    void aMissingWeekAmongTheColumnsIsRefusedBecauseAnEmptyOneIsMeant() {
        ImportOutcome outcome = load(file("dream.csv", "pnr,y_1552,y_1601\nx,730,730\n"));
        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        assertThat(outcome.report().text(Language.DA)).contains("1 uger mangler blandt kolonnerne: 2015-W53");
        assertThat(load(file("d.csv", "pnr,y_1453\nx,730\n")).report().text(Language.DA))
                .contains("2014 har ugerne 1-52");
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsLineAndNothingIsWritten() throws IOException {
        ImportOutcome outcome = load(file("p.csv", SPELLS + """
                a,165,2016-W10,2016-W09,730
                a,999,2016-W10,2016-W12,730
                a,165,2016-02-30,,730
                a,165,1956-02-01,,730
                a,165,2016-W10,2016-W12,
                ,165,2016-W10,2016-W12,730
                a,165,2016-W10
                a,165,2016-W54,,730
                """));
        assertThat(outcome.status()).isEqualTo(Status.REFUSED);
        assertThat(outcome.report().refusals())
                .extracting(refusal -> refusal.line())
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(outcome.report().text(Language.DA))
                .contains(
                        "Perioden slutter, før den begynder", "Kommunen kendes ikke", "Dagen findes ikke", "2016 har");
        assertThat(everyFile()).noneMatch(path -> path.toString().endsWith(".parquet"));
    }

    @Test
    void columnsThatAreMissingOrUnknownAreNamed() {
        assertThat(load(file("p.csv", "person,kommune,start,slut\na,165,2016-W01,\n"))
                        .report()
                        .text(Language.DA))
                .contains("Kolonner mangler: state");
        assertThat(load(file("p.csv", "person,kommune,start,slut,kode,navn\na,165,2016-W01,,730,x\n"))
                        .report()
                        .text(Language.DA))
                .contains("navn");
    }

    @Test
    void personsNumbersAsIdsAreReplacedWhileTheFileIsReadAndKeptNowhere() throws IOException {
        String number = CprNumbers.of(1, 2, 60, 1234);
        String same = CprNumbers.with("-", 1, 2, 60, 1234);
        ImportOutcome outcome = load(file(
                "p.csv", SPELLS + number + ",165,2016-W01,2016-W04,730\n" + same + ",165,2016-W06,2016-W08,730\n"));
        assertThat(histories(outcome).persons()).isEqualTo(1);
        assertThat(outcome.report().text(Language.DA))
                .contains("id'er lignede personnumre")
                .doesNotContain(number);
        assertThat(Files.exists(workspace.root().resolve(".pseudonym-key"))).isTrue();
        for (Path path : everyFile()) {
            assertThat(new String(Files.readAllBytes(path), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .as(path.toString())
                    .doesNotContain(number)
                    .doesNotContain(same);
        }
    }

    @Test
    void aPersonsNumberAnywhereElseRefusesTheFileAndIsNotShown() {
        String number = CprNumbers.of(1, 2, 60, 1234);
        for (String line :
                List.of("a,165,2016-W01,," + number, "a," + number + ",2016-W01,,730", "a,165," + number + ",,730")) {
            ImportOutcome outcome = load(file("p.csv", SPELLS + line + "\n"));
            assertThat(outcome.status()).isEqualTo(Status.REFUSED);
            assertThat(outcome.report().json()).contains("cpr-nummer").doesNotContain(number);
        }
        assertThat(load(file(number + ".csv", SPELLS + "a,165,2016-W01,,730\n"))
                        .report()
                        .json())
                .doesNotContain(number);
    }

    @Test
    void eventsAndBackgroundGoToTheirPersons() {
        ImportOutcome outcome = load(
                file("baggrund.csv", """
                        person,birth,sex,from,readiness,education
                        b,1850-01,m,,,
                        a,1984-05-17,k,,jobparat,unskilled
                        a,,,2016-03-01,activity_ready,
                        z,1990-01,m,,,
                        """),
                file("perioder.csv", SPELLS + "a,165,2016-W01,2016-W20,730\nb,165,2016-W01,,890\n"),
                file("haendelser.csv", """
                        person,type,kind,start,end,hours,sector
                        a,offer,placement_private,2016-02-01,2016-02-28,"32,5",private
                        a,samtale,,2016-01-15,,,
                        b,partial_return,,2016-W10,,15,
                        z,meeting,,2016-W10,,,
                        """),
                file("vindue.csv", "observed_from,observed_to\n2016-01-04,2016-05-29\n"));
        Histories read = histories(outcome);
        Background background = read.background();
        assertThat(background.birthMonth()).containsExactly(Background.NO_MONTH, (short) (84 * 12 + 4));
        assertThat(background.sex()).containsExactly(Background.MALE, Background.FEMALE);
        Background.Attributes attributes = background.attributes();
        int readiness = attributes.find("readiness");
        assertThat(attributes.values().get(attributes.valueAt(1, readiness, Weeks.parse("2016-W08"))))
                .isEqualTo("job_ready");
        assertThat(attributes.values().get(attributes.valueAt(1, readiness, Weeks.parse("2016-W09"))))
                .isEqualTo("activity_ready");
        Events events = read.events();
        assertThat(events.personStart()).containsExactly(0, 1, 3);
        assertThat(events.hours()).containsExactly(15f, Float.NaN, 32.5f);
        assertThat(events.weekEnd()[0]).isEqualTo((short) read.to());
        assertThat(events.kinds().get(events.kind()[2])).isEqualTo("placement_private");
        assertThat(events.sector()[2]).isEqualTo(Events.PRIVATE);
        assertThat(outcome.report().text(Language.DA))
                .contains("fødselsmåneder giver en umulig alder", "2 linjer om hændelser eller baggrund");
    }

    @Test
    void theWindowCutsAndLeavesOutAndWhatBeganBeforeItKeepsItsStart() {
        ImportOutcome outcome = load(
                file("p.csv", SPELLS + """
                        a,165,2014-W01,2014-W20,730
                        a,165,2015-W40,2016-W10,730
                        a,165,2016-W20,2016-W40,890
                        """),
                file("v.csv", "observed_from,observed_to,synthetic,source\n2016-W01,2016-W30,ja,Prøve\n"));
        Histories read = histories(outcome);
        assertThat(lines(read)).isEqualTo("""
                0 165 2015-W40 2016-W10 730
                0 165 2016-W20 2016-W30 890
                """);
        assertThat(read.synthetic()).isTrue();
        assertThat(read.source()).isEqualTo("Prøve");
    }

    @Test
    void readsAZipAndAParquetFileAsTheSameCsv() throws Exception {
        String csv = SPELLS + "a,165,2016-01-04,2016-02-02,730\nb,101,2016-01-04,,890\n";
        String expected = lines(histories(load(file("p.csv", csv))));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("inde/p.csv"));
            zip.write(csv.getBytes(UTF_8));
            zip.closeEntry();
        }
        assertThat(lines(histories(load(new FileBytes("p.zip", packed.toByteArray())))))
                .isEqualTo(expected);
        Path plain = Files.writeString(folder.resolve("q.csv"), csv);
        HistoryImporter importer = new HistoryImporter(CLOCK, ImportProgress.NONE);
        Workspace another = Workspace.openOrCreate(folder.resolve("another"), WorkspaceSettings.NONE);
        ImportOutcome fromDisk = importer.importFiles(another, List.of(plain), ImportOptions.STANDARD);
        assertThat(fromDisk.status()).as(fromDisk.report().text(Language.DA)).isEqualTo(Status.LOADED);
        Path parquet = folder.resolve("q.parquet");
        try (var connection = DuckDb.open();
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (SELECT * FROM read_csv(" + DuckDb.quoted(plain) + ")) TO " + DuckDb.quoted(parquet)
                    + " (FORMAT parquet)");
        }
        ImportOutcome outcome = importer.importFiles(workspace, List.of(parquet), ImportOptions.STANDARD);
        assertThat(lines(histories(outcome))).isEqualTo(expected);
    }

    @Test
    void hostileFilesAreRefusedInWords() {
        for (FileBytes hostile : List.of(
                new FileBytes("a.zip", new byte[] {'P', 'K', 3, 4, 0, 0, 1}),
                new FileBytes("a.csv", new byte[0]),
                file("b.csv", "\"person"),
                file("c.csv", SPELLS),
                file("d.csv", "person,type\n"),
                new FileBytes("e.csv", new byte[] {0, 1, 2, 3, 4, 5}),
                file("f.parquet", "PAR1"),
                file("g.csv", "observed_from,observed_to\n2016-W02,2016-W01\n"))) {
            assertThat(load(hostile).status()).as(hostile.name()).isEqualTo(Status.REFUSED);
        }
    }

    @Test
    void theSameFilesAreOneVintageAndADamagedOneIsReadAnew() throws IOException {
        FileBytes spells = file("p.csv", SPELLS + "a,165,2016-W01,2016-W04,730\n");
        Vintage first = load(spells).vintage().orElseThrow();
        assertThat(load(spells).status()).isEqualTo(Status.UNCHANGED);
        Path part = first.folder().resolve("spells.parquet");
        Files.write(part, new byte[] {1, 2, 3});
        assertThat(load(spells).status()).isEqualTo(Status.LOADED);
        assertThat(HistoryVintages.read(workspace, first).persons()).isEqualTo(1);
    }

    @Test
    void theColumnFileIsMadeAgainWhenItIsGoneOrBroken() throws IOException {
        Vintage vintage = load(file("p.csv", SPELLS + "a,165,2016-W01,2016-W04,730\nb,101,2016-W02,,890\n"))
                .vintage()
                .orElseThrow();
        String expected = lines(HistoryVintages.read(workspace, vintage));
        Path columns = workspace.root().resolve(".cache").resolve("case-histories-" + vintage.name() + ".columns");
        assertThat(columns).exists();
        assertThat(lines(HistoryVintages.read(workspace, vintage))).isEqualTo(expected);
        byte[] whole = Files.readAllBytes(columns);
        for (int length : new int[] {0, 8, 17, whole.length / 2, whole.length - 1}) {
            Files.write(columns, java.util.Arrays.copyOf(whole, length));
            assertThat(lines(HistoryVintages.read(workspace, vintage))).isEqualTo(expected);
            assertThat(Files.readAllBytes(columns)).isEqualTo(whole);
        }
        whole[8]++;
        Files.write(columns, whole);
        assertThat(lines(HistoryVintages.read(workspace, vintage))).isEqualTo(expected);
    }

    @Test
    void whatAKilledImportLeavesIsNeverMet() throws IOException {
        Vintage whole = load(file("p.csv", SPELLS + "a,165,2016-W01,2016-W04,730\n"))
                .vintage()
                .orElseThrow();
        Path kind = workspace.vintages().resolve("case-histories");
        Path half = Files.createDirectory(kind.resolve(".tmp-half"));
        Files.copy(whole.folder().resolve("spells.parquet"), half.resolve("spells.parquet"));
        Path unnamed = Files.createDirectory(kind.resolve("aaaaaaaaaaaaaaaa"));
        Files.copy(whole.folder().resolve("manifest.json"), unnamed.resolve("manifest.json"));
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.vintages("case-histories")).hasSize(1);
        }
        assertThat(half).doesNotExist();
        assertThat(unnamed).doesNotExist();
    }

    @Test
    void anImportThatIsStoppedWritesNothing() throws IOException {
        ImportProgress stop = new ImportProgress() {
            @Override
            public void at(dk.provenu.engine.figure.Text doing, long rows) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        ImportOutcome outcome = new HistoryImporter(CLOCK, stop)
                .importBytes(
                        workspace, List.of(file("p.csv", SPELLS + "a,165,2016-W01,,730\n")), ImportOptions.STANDARD);
        assertThat(outcome.status()).isEqualTo(Status.STOPPED);
        assertThat(everyFile()).noneMatch(path -> path.toString().endsWith(".parquet"));
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> tree = Files.walk(workspace.root())) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }
}
