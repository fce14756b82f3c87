package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins the paper of the next meeting from the last issue of a paper. */
@Command(name = "next")
final class PaperNextCommand extends Task {

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "paper.name")
    private String name = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "paper.new")
    private String newName = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--meeting", paramLabel = "DATE", descriptionKey = "paper.meeting")
    private Optional<LocalDate> meeting = Optional.empty();

    PaperNextCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            open.papers().next(name, newName, meeting);
            Path file = open.root().resolve("scenarios").resolve(newName + ".yaml");
            context.messages()
                    .say(Text.of(
                            "Papiret " + newName + " følger " + name + " og ligger i " + file
                                    + ". Se, hvad der er ændret: provenu paper build " + newName,
                            "The paper " + newName + " follows " + name + " and lies in " + file
                                    + ". See what has changed: provenu paper build " + newName));
        }
        return ExitStatus.DONE;
    }
}
