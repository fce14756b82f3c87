package dk.provenu.data.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Unpacks SQLite's native library once into a known folder. The driver itself unpacks it into the temporary folder at
 * every start, which costs time, and a process that is killed leaves its copy there.
 */
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Does it, unless somebody has said already where the library is. When it cannot, the driver has its own way. */
    static synchronized void prepare() {
        if (System.getProperty(PATH) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (packed == null) {
                return;
            }
            Path folder = cache().resolve("sqlite-" + SQLiteJDBCLoader.getVersion());
            unpack(packed.readAllBytes(), folder, name);
            System.setProperty(PATH, folder.toString());
        } catch (IOException e) {
            // No home folder to write to, or a full disk: the driver's own way may still work.
            return;
        }
    }

    private static void unpack(byte[] bytes, Path folder, String name) throws IOException {
        Path library = folder.resolve(name);
        if (Files.isRegularFile(library) && Arrays.equals(Files.readAllBytes(library), bytes)) {
            return;
        }
        Files.createDirectories(folder);
        Path temporary = folder.resolve(".tmp-" + UUID.randomUUID());
        Files.write(temporary, bytes);
        Files.move(temporary, library, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path cache() {
        String home = System.getenv("XDG_CACHE_HOME");
        return home == null || home.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "provenu")
                : Path.of(home, "provenu");
    }
}
