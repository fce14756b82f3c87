package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import dk.provenu.engine.vocabulary.Municipality;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a paper as it reads now; what must be decided before it can be issued is told. */
@Command(name = "build")
final class PaperBuildCommand extends Task {

    @Parameters(paramLabel = "PAPER", descriptionKey = "paper.subject")
    private String subject = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--municipality", paramLabel = "NAME", descriptionKey = "municipality")
    private Optional<Municipality> municipality = Optional.empty();

    @Option(names = "--group", paramLabel = "ID", descriptionKey = "group")
    private Optional<String> group = Optional.empty();

    @Option(names = "--draft", descriptionKey = "paper.draft")
    private boolean draft;

    @Option(names = "--format", paramLabel = "text|json|docx|pdf|html|xlsx", descriptionKey = "paper.format")
    private PaperForm form = PaperForm.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    PaperBuildCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Output output = context.output(out);
        if (!form.isText() && !output.isFile() && context.streams().outIsTerminal()) {
            throw new UsageException(Text.of(
                    "Den form kan ikke vises i en terminal. Skriv --out FIL." + form.code() + ".",
                    "That form cannot be shown in a terminal. Write --out FILE." + form.code() + "."));
        }
        Choices choices = new Choices(
                municipality.map(Municipality::code),
                group,
                knownOn,
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Paper paper = new PaperSubject(subject).read(open, choices);
            output.write(stream -> form.write(paper, language(open), stream));
            tell(context.messages(), paper);
            return paper.isIssuable() || draft ? ExitStatus.DONE : ExitStatus.DISAGREES;
        }
    }

    /** What stands in the way of issuing it, and what to look at. */
    static void tell(Messages messages, Paper paper) {
        List<Flag> blocking = paper.flags().stream().filter(Flag::blocks).toList();
        if (!blocking.isEmpty()) {
            messages.say(Text.of(
                    "Kladde: " + blocking.size()
                            + (blocking.size() == 1 ? " sted skal afgøres" : " steder skal afgøres")
                            + ", før papiret kan udsendes.",
                    "A draft: " + blocking.size()
                            + (blocking.size() == 1 ? " place must be decided" : " places must be decided")
                            + " before the paper can be issued."));
            blocking.forEach(flag -> messages.say(WorkspacePapers.told(flag)));
        }
        paper.flags().stream()
                .filter(flag -> !flag.blocks())
                .forEach(flag ->
                        messages.say(Text.of("Se efter. ", "Look at this. ").plus(WorkspacePapers.told(flag))));
    }
}
