package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one writer at a time into a workspace, among the threads of this process and among processes. The operating
 * system gives the lock back when a process dies.
 */
public final class WriteLock implements AutoCloseable {

    private static final Map<Path, Semaphore> IN_PROCESS = new ConcurrentHashMap<>();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long RETRY_MILLIS = 20;

    private final Semaphore semaphore;
    private final FileChannel channel;

    private WriteLock(Semaphore semaphore, FileChannel channel) {
        this.semaphore = semaphore;
        this.channel = channel;
    }

    /**
     * Takes the lock, waiting up to a minute.
     *
     * @throws WorkspaceException when another writer keeps it
     */
    public static WriteLock take(Workspace workspace) {
        return take(workspace, PATIENCE)
                .orElseThrow(() -> new WorkspaceException(Text.of(
                        "Et andet program skriver i arbejdsområdet " + workspace + ". Vent, til det er færdigt.",
                        "Another program writes to the workspace " + workspace + ". Wait until it is done.")));
    }

    /** Takes the lock if it is free now. */
    public static Optional<WriteLock> tryTake(Workspace workspace) {
        return take(workspace, Duration.ZERO);
    }

    private static Optional<WriteLock> take(Workspace workspace, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        Semaphore semaphore = IN_PROCESS.computeIfAbsent(workspace.lockFile(), path -> new Semaphore(1));
        try {
            if (!semaphore.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            boolean taken = false;
            try {
                Optional<WriteLock> lock = lockFile(workspace, semaphore, deadline);
                taken = lock.isPresent();
                return lock;
            } finally {
                if (!taken) {
                    semaphore.release();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<WriteLock> lockFile(Workspace workspace, Semaphore semaphore, long deadline)
            throws InterruptedException {
        try {
            FileChannel channel =
                    FileChannel.open(workspace.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (true) {
                if (tryLock(channel)) {
                    return Optional.of(new WriteLock(semaphore, channel));
                }
                if (System.nanoTime() >= deadline) {
                    channel.close();
                    return Optional.empty();
                }
                Thread.sleep(RETRY_MILLIS);
            }
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Der kan ikke skrives i arbejdsområdet " + workspace + ". Har du skriveadgang til mappen?",
                            "The workspace " + workspace + " cannot be written to. May you write to the folder?"),
                    e);
        }
    }

    /** Another part of this process may hold the lock by another name of the folder. */
    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Låsen på arbejdsområdet kan ikke frigives.",
                            "The lock of the workspace cannot be released."),
                    e);
        } finally {
            semaphore.release();
        }
    }
}
