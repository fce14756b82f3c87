package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.engine.figure.Text;
import java.util.function.Supplier;
import picocli.CommandLine.TypeConversionException;

/** The command line is wrong; the words say what, which value, and what to do. */
final class UsageException extends TypeConversionException {

    private final transient Text words;

    UsageException(Text words) {
        super(words.en());
        this.words = words;
    }

    /** Reads an argument; what is refused of it is wrong usage. */
    static <T> T reading(Supplier<T> argument) {
        try {
            return argument.get();
        } catch (RefusedException e) {
            throw new UsageException(e.words());
        }
    }

    Text words() {
        return words;
    }
}
