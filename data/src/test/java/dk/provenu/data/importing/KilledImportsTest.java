package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.vintage.VintageReader;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.source.SourceTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that imports, again and again at moments that the seed decides, and looks at what is left: everything
 * acknowledged is there, and everything that is there is whole. {@code scripts/kill-imports.sh} runs it 200 times.
 */
class KilledImportsTest {

    private static final int KILLS = Integer.getInteger("provenu.kills", 8);
    private static final int KILLS_OF_A_WORKSPACE = 25;
    private static final int NUMBERS_OF_A_RUN = 2_000;
    private static final int PATIENCE = 60_000;
    private static final long SEED = Long.getLong("provenu.kill-seed", 20261122);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path folder;

    private final Set<String> seen = new HashSet<>();
    private int workspaces;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
        Random random = new Random(SEED);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            if (kill % KILLS_OF_A_WORKSPACE == 0) {
                seen.clear();
                workspaces++;
            }
            int from = 1 + kill % KILLS_OF_A_WORKSPACE * NUMBERS_OF_A_RUN;
            Path root = folder.resolve("w" + workspaces);
            Map<String, Integer> promised = new HashMap<>();
            // Every second one lives until it has acknowledged something, however slow the machine is.
            boolean afterTheFirst = kill % 2 == 1;
            int millis = afterTheFirst ? random.nextInt(1_500) : 300 + random.nextInt(2_500);
            for (String line : runAndKill(root, from, afterTheFirst, millis)) {
                String[] words = line.split(" ", 2);
                assertThat(words[0]).as(line).isNotEqualTo("FAILED");
                promised.put(words[1], Integer.valueOf(words[0]));
            }
            acknowledged += promised.size();
            verify(root, promised);
        }
        assertThat(acknowledged).as("imports that were acknowledged").isGreaterThanOrEqualTo(KILLS / 2);
    }

    private List<String> runAndKill(Path root, int from, boolean afterTheFirst, int millis) throws Exception {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillHarness.class.getName(),
                        root.toString(),
                        String.valueOf(from))
                .redirectOutput(output.toFile())
                .redirectError(folder.resolve("errors").toFile())
                .start();
        for (int waited = 0; afterTheFirst && waited < PATIENCE && Files.size(output) == 0; waited += 10) {
            process.waitFor(10, TimeUnit.MILLISECONDS);
        }
        boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
        assertThat(ended)
                .as(() -> "the process ended by itself: " + read(folder.resolve("errors")) + read(output))
                .isFalse();
        process.destroyForcibly().waitFor();
        String text = read(output);
        // A line without its end was being printed when the process died: it is no acknowledgement.
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private void verify(Path root, Map<String, Integer> acknowledged) throws IOException {
        Workspace workspace = Workspace.openOrCreate(root, WorkspaceSettings.NONE);
        try (Catalog catalog = Catalog.open(workspace)) {
            List<Vintage> vintages = catalog.vintages(TestKinds.EVERYTHING.id());
            assertThat(vintages)
                    .extracting(Vintage::name)
                    .containsAll(acknowledged.keySet())
                    .containsAll(seen);
            for (Vintage vintage : vintages) {
                if (!seen.add(vintage.name())) {
                    continue;
                }
                new VintageReader(vintage.folder()).verified();
                SourceTable table = catalog.read(TestKinds.EVERYTHING, vintage);
                assertThat(table.rows()).hasSize(KillHarness.ROWS);
                List<Double> numbers = table.rows().stream()
                        .map((SourceRow row) -> row.figure("persons").number())
                        .distinct()
                        .toList();
                assertThat(numbers).hasSize(1);
                Integer number = acknowledged.get(vintage.name());
                if (number != null) {
                    assertThat(numbers.getFirst()).isEqualTo(number.doubleValue());
                }
            }
        }
        if (Files.exists(workspace.vintages())) {
            try (Stream<Path> tree = Files.walk(workspace.vintages())) {
                assertThat(tree.map(path -> String.valueOf(path.getFileName())).filter(name -> name.startsWith(".")))
                        .as("what a killed import left behind")
                        .isEmpty();
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
