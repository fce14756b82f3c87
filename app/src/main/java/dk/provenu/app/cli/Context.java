package dk.provenu.app.cli;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What every command is given: streams, language, and where the program lies. */
final class Context {

    private final Streams streams;
    private final Messages messages;

    Context(Streams streams, Language language) {
        this.streams = streams;
        this.messages = new Messages(streams.err(), language);
    }

    Streams streams() {
        return streams;
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return messages.language();
    }

    Output output(Optional<Path> file) {
        return new Output(streams.out(), file);
    }

    Progress progress(Text doing) {
        return Progress.of(streams, language(), doing);
    }

    /** The folder of the program, or the present one when it was started in another way. */
    static Path home() {
        return Path.of(System.getProperty("provenu.home", "")).toAbsolutePath().normalize();
    }

    /** The examples: packed with the built program, otherwise those of the repository. */
    static Path examples() {
        Path packed = home().resolve("app/target/provenu/examples");
        return Files.isDirectory(packed) ? packed : home().resolve("examples");
    }
}
