package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.RefusedException;
import dk.provenu.data.scenario.Revision;
import dk.provenu.engine.figure.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a file as the next revision of a plan. */
@Command(name = "save")
final class ScenarioSaveCommand extends Task {

    @Parameters(paramLabel = "NAME", descriptionKey = "scenario.name")
    private String name = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--file", paramLabel = "FILE", required = true, descriptionKey = "scenario.file")
    private Path file = Path.of("");

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "scenario.note")
    private String note = "";

    @Option(names = "--base", paramLabel = "N", descriptionKey = "scenario.base")
    private Optional<Integer> base = Optional.empty();

    ScenarioSaveCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        String text = read();
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Revision kept = open.plans().save(name, text, note, base);
            context.messages()
                    .say(Text.of(
                            "Planen " + name + " er gemt som revision " + kept.number() + ".",
                            "The plan " + name + " is kept as revision " + kept.number() + "."));
        }
        return ExitStatus.DONE;
    }

    private String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " kan ikke læses. Findes den, og er den UTF-8?",
                            "The file " + file + " cannot be read. Is it there, and is it UTF-8?"),
                    e);
        }
    }
}
