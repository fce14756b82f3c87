package dk.provenu.app.web.page;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.web.choice.BadRequest;
import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.read.FileBytes;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that were sent and checked and wait to be loaded. They wait in memory, for half an hour at most, and are dropped
 * when they are refused, loaded, or crowded out: a file may hold persons' numbers, which must not reach the disk.
 */
public final class Uploads implements AutoCloseable {
    /** The largest file, in bytes. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    /** The largest request, in bytes: several files at once. */
    public static final long LARGEST_REQUEST = 60L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final int MOST = 20;
    private static final long MOST_BYTES = 2 * LARGEST_REQUEST;

    private final SecureRandom random = new SecureRandom();
    private final Deque<Upload> waiting = new ArrayDeque<>();

    /**
     * What was sent at once, and what was found in it.
     *
     * @param files what waits to be loaded; none when nothing does
     */
    public record Upload(
            String id,
            OpenWorkspace workspace,
            DatasetKind kind,
            List<FileBytes> files,
            ImportOutcome outcome,
            Instant at) {
        long bytes() {
            return files.stream().mapToLong(file -> file.bytes().length).sum();
        }
    }

    /** A file as it arrives. */
    public interface Sent {
        /** The name that the sender gave it; not to be trusted. */
        String name();

        InputStream open() throws IOException;
    }

    /** Checks the files, keeps them if they may be loaded, and remembers what was found. */
    public Upload check(OpenWorkspace workspace, DatasetKind kind, List<? extends Sent> sent) throws IOException {
        List<FileBytes> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Sent each : sent) {
            String name = plainName(each.name(), files.size());
            if (!names.add(name)) {
                String shown = CprGuard.mask(name, true);
                throw new BadRequest(Text.of(
                        "To af filerne hedder '%s'. Giv dem hver sit navn.".formatted(shown),
                        "Two of the files are called '%s'. Give them different names.".formatted(shown)));
            }
            try (InputStream in = each.open()) {
                files.add(new FileBytes(name, in.readAllBytes()));
            }
        }
        ImportOutcome outcome =
                workspace.loading().bytes(kind, files, ImportOptions.STANDARD.checkingOnly(), ImportProgress.NONE);
        return remember(workspace, kind, files, outcome);
    }

    /** Loads what waits under that name, and remembers what came of it. */
    public Upload load(String id) {
        Upload upload = find(id).filter(each -> each.outcome().status() == ImportOutcome.Status.CHECKED)
                .orElseThrow(() -> new BadRequest(Text.of(
                        "Filen venter ikke længere på at blive indlæst. Send den igen.",
                        "The file no longer waits to be loaded. Send it again.")));
        ImportOutcome outcome = upload.workspace()
                .loading()
                .bytes(upload.kind(), upload.files(), ImportOptions.STANDARD, ImportProgress.NONE);
        synchronized (waiting) {
            waiting.remove(upload);
        }
        return remember(upload.workspace(), upload.kind(), upload.files(), outcome);
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
            waiting.clear();
        }
    }

    private Upload remember(OpenWorkspace workspace, DatasetKind kind, List<FileBytes> files, ImportOutcome outcome) {
        byte[] name = new byte[16];
        random.nextBytes(name);
        Instant now = Instant.now();
        List<FileBytes> kept = outcome.status() == ImportOutcome.Status.CHECKED ? List.copyOf(files) : List.of();
        Upload upload = new Upload(HexFormat.of().formatHex(name), workspace, kind, kept, outcome, now);
        synchronized (waiting) {
            waiting.addLast(upload);
            while (waiting.size() > MOST
                    || waiting.getFirst().at().isBefore(now.minus(LONGEST))
                    || (waiting.size() > 1
                            && waiting.stream().mapToLong(Upload::bytes).sum() > MOST_BYTES)) {
                waiting.removeFirst();
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
}
