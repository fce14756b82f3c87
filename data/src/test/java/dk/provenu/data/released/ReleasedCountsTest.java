package dk.provenu.data.released;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WorkspaceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedCountsTest {

    @TempDir
    Path folder;

    private ReleasedCounts counts;
    private Path file;

    @BeforeEach
    void open() {
        counts = new ReleasedCounts(Workspace.openOrCreate(folder, WorkspaceSettings.NONE));
        file = folder.resolve("released-counts.csv");
    }

    @Test
    void remembersWhatWasShownAndThatSomethingWasHidden() {
        assertThat(counts.earlier().cells()).isEmpty();
        counts.keep(Map.of("p, \"q\"|a=1", Optional.of(17L), "p|a=2", Optional.empty()));
        counts.keep(Map.of("p|a=3", Optional.of(0L)));
        assertThat(counts.earlier().cells())
                .containsOnly(
                        Map.entry("p, \"q\"|a=1", Optional.of(17L)),
                        Map.entry("p|a=2", Optional.empty()),
                        Map.entry("p|a=3", Optional.of(0L)));
    }

    @Test
    void writesNothingWhenAllIsKnownAndNeverTheNumberOfAHiddenCount() throws IOException {
        counts.keep(Map.of("p|a=1", Optional.of(17L), "p|a=2", Optional.empty()));
        assertThat(Files.readString(file)).contains("p|a=2,\n").contains("p|a=1,17\n");
        FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, old);
        counts.keep(Map.of("p|a=2", Optional.empty()));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    @Test
    void refusesAFileThatSomebodyHasSpoiled() throws IOException {
        Files.writeString(file, "cell,persons\np|a=1,many\n");
        assertThatThrownBy(() -> counts.earlier())
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("released-counts.csv");
    }
}
