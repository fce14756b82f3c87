package dk.provenu.app.cli;

import dk.provenu.app.service.NewWorkspace;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Municipality;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace of a folder. */
@Command(name = "init")
final class InitCommand extends Task {

    @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
    private Path folder = Path.of("");

    @Option(names = "--municipality", paramLabel = "NAME", required = true, descriptionKey = "init.municipality")
    private Optional<Municipality> municipality = Optional.empty();

    @Option(names = "--group", paramLabel = "ID", descriptionKey = "init.group")
    private Optional<String> group = Optional.empty();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "init.name")
    private Optional<String> name = Optional.empty();

    InitCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Path root = NewWorkspace.make(folder, name.orElse(""), municipality, group, context.language());
        context.messages()
                .say(Text.of(
                        "Arbejdsområdet " + root + " er klar. Indlæs data med: provenu import KIND FIL --workspace "
                                + folder,
                        "The workspace " + root + " is ready. Import data by: provenu import KIND FILE --workspace "
                                + folder));
        return ExitStatus.DONE;
    }
}
