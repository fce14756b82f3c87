package dk.provenu.data.paper;

import java.io.IOException;
import java.nio.file.Path;

/** A file of an issue is missing, or is not as it was sealed. */
final class DamagedException extends IOException {

    private final transient Path file;

    DamagedException(Path file) {
        super(file + " is missing or was changed");
        this.file = file;
    }

    DamagedException(Path file, Exception cause) {
        super(file + " is missing or was changed", cause);
        this.file = file;
    }

    Path file() {
        return file;
    }
}
