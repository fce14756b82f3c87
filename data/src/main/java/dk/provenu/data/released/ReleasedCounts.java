package dk.provenu.data.released;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.VintageWriter;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceException;
import dk.provenu.data.workspace.WriteLock;
import dk.provenu.engine.disclosure.Earlier;
import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The file {@code released-counts.csv} of a workspace: a row for each count that was ever shown or hidden, as it was the
 * last time. A hidden count stands without its number.
 */
public final class ReleasedCounts {

    private static final String FILE = "released-counts.csv";
    private static final String CELL = "cell";
    private static final String PERSONS = "persons";

    private final Workspace workspace;
    private final Path file;

    /** The file of a workspace; it need not be there yet. */
    public ReleasedCounts(Workspace workspace) {
        this.workspace = workspace;
        this.file = workspace.root().resolve(FILE);
    }

    /**
     * What was shown and hidden until now.
     *
     * @throws WorkspaceException when the file cannot be read
     */
    public Earlier earlier() {
        return new Earlier(read());
    }

    /**
     * Keeps what is about to be shown; nothing is written when all of it is known.
     *
     * @param cells the key of each cell to its count, or to nothing where it is hidden
     * @throws WorkspaceException when it cannot be kept; then it must not be shown
     */
    public void keep(Map<String, Optional<Long>> cells) {
        if (isKept(read(), cells)) {
            return;
        }
        try (var _ = WriteLock.take(workspace)) {
            Map<String, Optional<Long>> all = read();
            all.putAll(cells);
            write(all);
        }
    }

    private static boolean isKept(Map<String, Optional<Long>> known, Map<String, Optional<Long>> cells) {
        return cells.entrySet().stream().allMatch(cell -> cell.getValue().equals(known.get(cell.getKey())));
    }

    private Map<String, Optional<Long>> read() {
        Map<String, Optional<Long>> cells = new TreeMap<>();
        if (!Files.exists(file)) {
            return cells;
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String persons = row.getField(PERSONS);
                cells.put(
                        row.getField(CELL), persons.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(persons)));
            }
            return cells;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw unreadable(e);
        }
    }

    private void write(Map<String, Optional<Long>> cells) {
        Path temporary = workspace.root().resolve(VintageWriter.TEMPORARY + UUID.randomUUID());
        try {
            try (CsvWriter rows =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(temporary)) {
                rows.writeRecord(CELL, PERSONS);
                cells.forEach((cell, count) ->
                        rows.writeRecord(cell, count.map(String::valueOf).orElse("")));
            }
            Durable.syncFile(temporary);
            Durable.rename(temporary, file);
        } catch (IOException | UncheckedIOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Filen " + file
                                    + ", der husker, hvilke antal der er vist, kan ikke skrives. Er disken fuld?",
                            "The file " + file
                                    + ", which remembers the counts that were shown, cannot be written. Is the"
                                    + " disk full?"),
                    e);
        }
    }

    private WorkspaceException unreadable(Exception cause) {
        return new WorkspaceException(
                Text.of(
                        "Filen " + file + ", der husker, hvilke antal der er vist, kan ikke læses. Hent den fra en"
                                + " sikkerhedskopi; uden den kan en ny rapport afsløre, hvad en tidligere skjulte.",
                        "The file " + file
                                + ", which remembers the counts that were shown, cannot be read. Fetch it from a"
                                + " backup; without it a new report may give away what an earlier one hid."),
                cause);
    }
}
