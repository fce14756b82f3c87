package dk.provenu.app.cli;

import dk.provenu.app.Main;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command wrote and answered. */
record Captured(int status, String out, String err) {

    /** Runs a command inside the tests' own JVM. */
    static Captured of(Object... args) {
        return of((texts, out, err) -> Main.run(texts, out, err), args);
    }

    /** The same with a person who watches. */
    static Captured atATerminal(Object... args) {
        return of((texts, out, err) -> new Cli(new Streams(out, err, true, true)).run(texts), args);
    }

    private interface Start {
        int run(String[] args, PrintStream out, PrintStream err);
    }

    private static Captured of(Start start, Object... args) {
        String[] texts = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = String.valueOf(args[i]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = start.run(
                texts,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Captured(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /** The folder of the examples in the repository. */
    static Path examples() {
        return Path.of("..", "examples");
    }
}
