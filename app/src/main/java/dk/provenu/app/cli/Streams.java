package dk.provenu.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err messages
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person reads the messages as they come
 */
public record Streams(PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal) {

    /** The streams of the process; {@code ./provenu} says in a property which of them are terminals ("1", "2", "12"). */
    public static Streams ofProcess(PrintStream out, PrintStream err) {
        String terminals = System.getProperty("provenu.tty", "");
        return new Streams(utf8(out), utf8(err), terminals.contains("1"), terminals.contains("2"));
    }

    /** Streams that nobody watches. */
    public static Streams captured(PrintStream out, PrintStream err) {
        return new Streams(utf8(out), utf8(err), false, false);
    }

    /** Danish letters are the same bytes whatever the machine is set to. */
    private static PrintStream utf8(PrintStream stream) {
        return stream.charset().equals(StandardCharsets.UTF_8)
                ? stream
                : new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
