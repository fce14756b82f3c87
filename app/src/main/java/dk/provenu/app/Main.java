package dk.provenu.app;

import dk.provenu.app.cli.Cli;
import dk.provenu.app.cli.Streams;
import java.io.PrintStream;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends the program with its exit status. */
    public static void main(String[] args) {
        PrintStream results = System.out;
        // A library that prints must not get between the lines of a result.
        System.setOut(System.err);
        System.exit(new Cli(Streams.ofProcess(results, System.err)).run(args));
    }

    /** Runs one command with its results to {@code out} and its messages to {@code err}; answers the exit status. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return new Cli(Streams.captured(out, err)).run(args);
    }
}
