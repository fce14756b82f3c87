package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Language;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A command, with the options that every one has. */
abstract class Task implements Callable<Integer> {

    final Context context;

    @Option(names = "--help", usageHelp = true, descriptionKey = "help", order = 90)
    boolean help;

    @Option(names = "--lang", paramLabel = "da|en", descriptionKey = "lang", order = 91)
    Optional<Language> chosen = Optional.empty();

    @Option(names = "--debug", descriptionKey = "debug", order = 92)
    boolean debug;

    Task(Context context) {
        this.context = context;
    }

    /** The language of a result: the one asked for, otherwise the workspace's. */
    Language language(OpenWorkspace workspace) {
        return chosen.orElse(workspace.language());
    }
}
