package dk.provenu.data.register;

import dk.provenu.data.read.FileBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * A file of an import, on the disk or in memory.
 *
 * @param name its name without folder
 * @param opener opens it
 * @param path where it lies, when it is on the disk
 */
record CaseFile(String name, Opener opener, Optional<Path> path) {

    /** Opens a stream. */
    interface Opener {
        InputStream open() throws IOException;
    }

    static CaseFile of(Path path) {
        return new CaseFile(String.valueOf(path.getFileName()), () -> Files.newInputStream(path), Optional.of(path));
    }

    static CaseFile of(FileBytes bytes) {
        return new CaseFile(bytes.name(), () -> new ByteArrayInputStream(bytes.bytes()), Optional.empty());
    }

    boolean endsWith(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }
}
