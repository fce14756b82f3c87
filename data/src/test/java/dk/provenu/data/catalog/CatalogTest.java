package dk.provenu.data.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.Importer;
import dk.provenu.data.importing.TestKinds;
import dk.provenu.data.read.FileBytes;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {

    private static final String KIND = TestKinds.EVERYTHING.id();
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
    void keepsTheOriginalAndWhereEachRowComesFrom() throws IOException {
        Vintage vintage = load(1);
        VintageReader reader = new VintageReader(vintage.folder());
        assertThat(reader.verified().files().getFirst().name()).isEqualTo("file.csv");
        assertThat(reader.rows(reader.manifest()).getFirst())
                .containsEntry("_file", "0")
                .containsEntry("_line", "2")
                .containsEntry("municipality", "253")
                .containsEntry("municipality.original", "Greve");
        try (GZIPInputStream original =
                new GZIPInputStream(Files.newInputStream(vintage.folder().resolve("original-1.csv.gz")))) {
            assertThat(original.readAllBytes()).isEqualTo(csv(1));
        }
    }

    @Test
    void sweepsTemporaryFoldersAndEntersWholeOrphans() throws IOException {
        Vintage whole = load(1);
        Vintage half = load(2);
        Files.delete(workspace.catalogFile());
        Files.writeString(half.folder().resolve("data.csv"), "cut");
        Path temporary = Files.createDirectories(whole.folder().resolveSibling(".tmp-x"));
        Files.writeString(temporary.resolve("data.csv"), "x");
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.vintages()).containsExactly(whole);
        }
        assertThat(temporary).doesNotExist();
        assertThat(half.folder()).doesNotExist();
        try (Stream<Path> folders = Files.list(whole.folder().resolveSibling(""))) {
            assertThat(folders.map(path -> String.valueOf(path.getFileName())))
                    .anyMatch(name -> name.startsWith(".set-aside-" + half.name()))
                    .hasSize(2);
        }
    }

    @Test
    void isMadeAgainFromTheManifests() {
        load(1);
        load(2);
        try (Catalog catalog = Catalog.open(workspace)) {
            List<Vintage> before = catalog.vintages();
            catalog.rebuild();
            assertThat(catalog.vintages()).isEqualTo(before).hasSize(2);
        }
    }

    @Test
    void seesThatAVintageWasChangedAfterTheImport() throws IOException {
        Vintage vintage = load(1);
        Path data = vintage.folder().resolve("data.csv");
        Files.writeString(data, Files.readString(data).replace("2016", "2017"));
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThatThrownBy(() -> catalog.read(TestKinds.EVERYTHING, vintage))
                    .isInstanceOfSatisfying(
                            CatalogException.class,
                            e -> assertThat(e.words().da()).contains(vintage.name()));
        }
    }

    @Test
    void aBackupIsAWorkspaceAgain() throws IOException {
        Vintage vintage = load(1);
        Path zip = folder.resolve("backup.zip");
        try (Catalog catalog = Catalog.open(workspace)) {
            Backup.write(catalog, zip);
            assertThatThrownBy(() -> Backup.write(catalog, zip)).isInstanceOf(CatalogException.class);
        }
        Path restored = folder.resolve("restored");
        unzip(zip, restored);
        try (Catalog catalog = Catalog.open(Workspace.open(restored))) {
            assertThat(catalog.vintages()).extracting(Vintage::name).containsExactly(vintage.name());
            assertThat(catalog.read(TestKinds.EVERYTHING, catalog.vintages().getFirst())
                            .rows())
                    .hasSize(1);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> String.valueOf(path.getFileName())))
                    .containsExactlyInAnyOrder("w", "backup.zip", "restored");
        }
    }

    @Test
    void severalImportersAtOnceLoseNothing() {
        List<CompletableFuture<Vintage>> imports = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            imports.add(CompletableFuture.supplyAsync(() -> load(number)));
        }
        List<String> names =
                imports.stream().map(CompletableFuture::join).map(Vintage::name).toList();
        try (Catalog catalog = Catalog.open(workspace)) {
            assertThat(catalog.vintages(KIND)).extracting(Vintage::name).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    private Vintage load(int number) {
        ImportOutcome outcome = new Importer(CLOCK)
                .importBytes(
                        workspace,
                        TestKinds.EVERYTHING,
                        List.of(new FileBytes("file.csv", csv(number))),
                        ImportOptions.STANDARD);
        return outcome.vintage().orElseThrow();
    }

    private static byte[] csv(int number) {
        return ("municipality;period;amount;unit\nGreve;2016;" + number + ";kr\n").getBytes(UTF_8);
    }

    private static void unzip(Path zip, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            file.stream().forEach(entry -> unzip(file, entry, target.resolve(entry.getName())));
        }
    }

    private static void unzip(ZipFile zip, ZipEntry entry, Path target) {
        try {
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(zip.getInputStream(entry), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
