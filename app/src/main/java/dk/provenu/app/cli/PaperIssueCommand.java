package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.paper.KeptIssue;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Issues a paper: it is kept whole, and can be made again. */
@Command(name = "issue")
final class PaperIssueCommand extends Task {

    @Parameters(paramLabel = "NAME", descriptionKey = "paper.name")
    private String name = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "paper.revision")
    private Optional<Integer> revision = Optional.empty();

    PaperIssueCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Progress _ = context.progress(Text.of("Udsender", "Issuing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Choices choices = knownOn.map(Choices.none()::withKnownOn).orElse(Choices.none());
            KeptIssue kept = open.papers().issue(name, choices, revision);
            int number = kept.issue().number();
            String day = NumberStyle.of(context.language()).date(kept.issue().knownOn());
            Path folder = open.root().resolve("papers").resolve(name).resolve("%04d".formatted(number));
            context.messages()
                    .say(Text.of(
                            "Papiret " + name + " er udsendt som nr. " + number + " på det, der var kendt den " + day
                                    + ". docx, pdf og html ligger i " + folder,
                            "The paper " + name + " is issued as no. " + number + " on what was known on " + day
                                    + ". docx, pdf and html lie in " + folder));
        }
        return ExitStatus.DONE;
    }
}
