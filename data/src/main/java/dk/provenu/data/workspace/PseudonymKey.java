package dk.provenu.data.workspace;

import dk.provenu.data.guard.Pseudonyms;
import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;

/**
 * The secret key of a workspace's pseudonyms: a file of its own that only its owner may read, made when it is first
 * needed. It is in no vintage and in no backup. Whoever has lost it can still use what was imported, but the persons of
 * later imports get other pseudonyms.
 */
public final class PseudonymKey {

    /** The name of the file; what begins with a point is left out of backups. */
    public static final String FILE = ".pseudonym-key";

    private static final Set<PosixFilePermission> OWNER_ALONE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int LETTERS = 2 * Pseudonyms.KEY_LENGTH;

    private PseudonymKey() {}

    /**
     * The pseudonyms of a workspace; its key is made when there is none.
     *
     * @throws WorkspaceException when the key cannot be read or written, or is damaged
     */
    public static Pseudonyms openOrCreate(Workspace workspace) {
        try (var _ = WriteLock.take(workspace)) {
            Path file = workspace.root().resolve(FILE);
            if (!Files.exists(file)) {
                create(file);
            }
            return read(file);
        } catch (IOException e) {
            throw unusable(workspace, e);
        }
    }

    /** The pseudonyms of a workspace that has a key already. */
    public static Optional<Pseudonyms> find(Workspace workspace) {
        Path file = workspace.root().resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(workspace, e);
        }
    }

    /** Pseudonyms that nobody can make again: to check a file of which nothing is kept. */
    public static Pseudonyms passing() {
        return Pseudonyms.of(random());
    }

    private static byte[] random() {
        byte[] key = new byte[Pseudonyms.KEY_LENGTH];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** Never half a key: it gets its name when it is whole. */
    private static void create(Path file) throws IOException {
        Path temporary = file.resolveSibling(FILE + ".new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary);
        restrict(temporary);
        Files.writeString(temporary, Pseudonyms.letters(random(), LETTERS) + "\n");
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Pseudonyms read(Path file) throws IOException {
        restrict(file);
        String letters = Files.readString(file).strip();
        if (letters.length() != LETTERS || !letters.chars().allMatch(c -> c >= 'a' && c <= 'p')) {
            throw new IOException("The key is damaged");
        }
        byte[] key = new byte[Pseudonyms.KEY_LENGTH];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) ((letters.charAt(2 * i) - 'a') << 4 | (letters.charAt(2 * i + 1) - 'a'));
        }
        return Pseudonyms.of(key);
    }

    /** A copied folder may have lost it, so it is seen to at every reading. */
    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, OWNER_ALONE);
        } else {
            boolean done =
                    file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
            if (!done && !Files.isReadable(file)) {
                throw new IOException("The key cannot be restricted to its owner");
            }
        }
    }

    private static WorkspaceException unusable(Workspace workspace, IOException cause) {
        Path file = workspace.root().resolve(FILE);
        return new WorkspaceException(
                Text.of(
                        "Nøglen til pseudonymer, " + file
                                + ", kan ikke læses eller skrives, eller den er ødelagt. Intet er"
                                + " indlæst. Læg den rigtige fil på plads; er den gået tabt, så slet filen: personer får da"
                                + " nye pseudonymer fra næste import.",
                        "The key of the pseudonyms, " + file + ", cannot be read or written, or is damaged. Nothing is"
                                + " loaded. Put the right file in its place; if it is lost, delete the file: persons then"
                                + " get new pseudonyms from the next import on."),
                cause);
    }
}
