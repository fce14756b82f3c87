package dk.provenu.data.register;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a process that imports histories: what was acknowledged is there and whole, and of the rest nothing is met. */
class KilledHistoriesTest {

    private static final int KILLS = Integer.getInteger("provenu.kills", 4);
    private static final int PATIENCE = 60_000;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    @Test
    void whatWasAcknowledgedIsWholeAndNothingIsHalfThere() throws Exception {
        Random random = new Random(20261122);
        Path root = folder.resolve("w");
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged.addAll(runAndKill(root, 1 + kill * 1_000, random.nextInt(700)));
            verify(root, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);
    }

    /** Lets it live until the first import is acknowledged, and a little longer. */
    private List<String> runAndKill(Path root, int from, int millis) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        RegisterKillHarness.class.getName(),
                        root.toString(),
                        String.valueOf(from))
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        for (int waited = 0; waited < PATIENCE && Files.size(output) == 0; waited += 10) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        assertThat(ended).as(() -> read(folder.resolve("errors"))).isFalse();
        process.destroyForcibly().waitFor();
        String text = read(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void verify(Path root, Set<String> acknowledged) throws IOException {
        Workspace workspace = Workspace.openOrCreate(root, WorkspaceSettings.NONE);
        try (Catalog catalog = Catalog.open(workspace)) {
            List<Vintage> vintages = catalog.vintages("case-histories");
            assertThat(vintages).extracting(Vintage::name).containsAll(acknowledged);
            for (Vintage vintage : vintages) {
                assertThat(new VintageReader(vintage.folder()).verified().rows())
                        .isEqualTo(RegisterKillHarness.PERSONS + 1);
                assertThat(HistoryVintages.read(workspace, vintage).persons())
                        .isEqualTo(RegisterKillHarness.PERSONS + 1);
            }
            try (Stream<Path> left = Files.list(workspace.vintages().resolve("case-histories"))) {
                assertThat(left.count()).isEqualTo(vintages.size());
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
