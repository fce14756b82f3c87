package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that were sent and checked and wait to be loaded. They lie in a folder of their own that only this user may
 * read, for half an hour at most; a refused file is deleted at once.
 */
public final class Uploads implements AutoCloseable {
    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    /** The largest request, in bytes: several files at once. */
    public static final long LARGEST_REQUEST = 60L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST = 20;

    private final SecureRandom random = new SecureRandom();
    private final Deque<Upload> waiting = new ArrayDeque<>();

    /** What was sent at once, and what was found in it. */
    public record Upload(
            String id,
            OpenWorkspace workspace,
            DatasetKind kind,
            Path folder,
            List<Path> files,
            ImportOutcome outcome,
            Instant at) {}

    /** A file as it arrives. */
    public interface Sent {
        /** The name that the sender gave it; not to be trusted. */
        String name();

        InputStream open() throws IOException;
    }

    /** Keeps the files, checks them, and remembers what was found. */
    public Upload check(OpenWorkspace workspace, DatasetKind kind, List<? extends Sent> sent) throws IOException {
        Path folder = Files.createTempDirectory("provenu-upload-");
        try {
            List<Path> files = new java.util.ArrayList<>();
            for (Sent each : sent) {
                Path file = folder.resolve(plainName(each.name(), files.size()));
                if (Files.exists(file)) {
                    throw new BadRequest(Text.of(
                            "To af filerne hedder '%s'. Giv dem hver sit navn.".formatted(file.getFileName()),
                            "Two of the files are called '%s'. Give them different names."
                                    .formatted(file.getFileName())));
                }
                try (InputStream in = each.open()) {
                    Files.copy(in, file);
                }
                files.add(file);
            }
            return remember(
                    workspace,
                    kind,
                    folder,
                    files,
                    workspace.loading().files(kind, files, ImportOptions.STANDARD.checkingOnly(), ImportProgress.NONE));
        } catch (IOException | RuntimeException failure) {
            delete(folder);
            throw failure;
        }
    }

    /** Loads what waits under that name, and remembers what came of it. */
    public Upload load(String id) throws IOException {
        Upload upload = find(id).filter(each -> each.outcome().status() == ImportOutcome.Status.CHECKED)
                .orElseThrow(() -> new BadRequest(Text.of(
                        "Filen venter ikke længere på at blive indlæst. Send den igen.",
                        "The file no longer waits to be loaded. Send it again.")));
        ImportOutcome outcome = upload.workspace()
                .loading()
                .files(upload.kind(), upload.files(), ImportOptions.STANDARD, ImportProgress.NONE);
        synchronized (waiting) {
            waiting.remove(upload);
        }
        return remember(upload.workspace(), upload.kind(), upload.folder(), upload.files(), outcome);
    }

    /** What was sent under that name, as long as it is remembered. */
    public Optional<Upload> find(String id) {
        synchronized (waiting) {
            return waiting.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    @Override
    public void close() {
        synchronized (waiting) {
            waiting.forEach(each -> delete(each.folder()));
            waiting.clear();
        }
    }

    private Upload remember(
            OpenWorkspace workspace, DatasetKind kind, Path folder, List<Path> files, ImportOutcome outcome) {
        byte[] name = new byte[16];
        random.nextBytes(name);
        Instant now = Instant.now();
        Upload upload = new Upload(HexFormat.of().formatHex(name), workspace, kind, folder, files, outcome, now);
        if (outcome.status() != ImportOutcome.Status.CHECKED) {
            delete(folder);
        }
        synchronized (waiting) {
            waiting.addLast(upload);
            while (waiting.size() > MOST || waiting.getFirst().at().isBefore(now.minus(LONGEST))) {
                delete(waiting.removeFirst().folder());
            }
        }
        return upload;
    }

    /** The sender's name without folders and signs that no file name needs. */
    private static String plainName(String name, int number) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").strip();
        if (plain.isEmpty() || plain.startsWith(".")) {
            return "fil-" + (number + 1);
        }
        return plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
