package dk.provenu.data.paper;

import dk.provenu.data.vintage.Checksums;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.vintage.VintageWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was decided on an issue, a file for each time that somebody wrote it down. */
final class DecisionFiles {

    private static final Pattern KEPT = Pattern.compile("\\d{4}\\.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The decisions with their checksum, so that a changed file is seen. */
    record Sealed(Decisions decisions, String sha256) {
        static Sealed of(Decisions decisions) {
            return new Sealed(decisions, checksum(decisions));
        }

        boolean isWhole() {
            return checksum(decisions).equals(sha256);
        }

        private static String checksum(Decisions decisions) {
            return Checksums.of(JSON.writeValueAsString(decisions));
        }
    }

    private final Path folder;

    DecisionFiles(Path issue) {
        this.folder = issue.resolve("decisions");
    }

    /** All revisions, the oldest first. */
    List<Decisions> all() throws IOException {
        List<Decisions> all = new ArrayList<>();
        for (Path file : files()) {
            all.add(read(file));
        }
        return all;
    }

    Optional<Decisions> last() throws IOException {
        List<Path> files = files();
        return files.isEmpty() ? Optional.empty() : Optional.of(read(files.getLast()));
    }

    /** Adds a revision; only under the lock. */
    void add(Decisions decisions) throws IOException {
        Durable.createFolders(folder);
        Path file = folder.resolve("%04d.json".formatted(decisions.revision()));
        Path temporary = folder.resolve(VintageWriter.TEMPORARY + UUID.randomUUID());
        try {
            Files.writeString(temporary, JSON.writeValueAsString(Sealed.of(decisions)) + "\n");
            Durable.syncFile(temporary);
            Durable.rename(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Decisions read(Path file) throws IOException {
        try {
            Sealed sealed = JSON.readValue(Files.readString(file), Sealed.class);
            if (!sealed.isWhole()) {
                throw new DamagedException(file);
            }
            return sealed.decisions();
        } catch (JacksonException e) {
            throw new DamagedException(file, e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            KEPT.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }
}
