package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.paper.Flag;
import dk.provenu.engine.paper.Paper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says whether a paper can be issued, and what stands in the way. */
@Command(name = "check")
final class PaperCheckCommand extends Task {

    @Parameters(paramLabel = "PAPER", descriptionKey = "paper.subject")
    private String subject = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    PaperCheckCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Choices choices = knownOn.map(Choices.none()::withKnownOn).orElse(Choices.none());
            Paper paper = new PaperSubject(subject).read(open, choices);
            context.output(out).text(format == TextOrJson.JSON ? json(paper) : text(paper));
            return paper.isIssuable() ? ExitStatus.DONE : ExitStatus.DISAGREES;
        }
    }

    private String text(Paper paper) {
        StringBuilder text = new StringBuilder(paper.titleText()).append('\n');
        for (Flag flag : paper.flags()) {
            Text kind = flag.blocks() ? Text.of("spærrer", "blocks") : Text.of("se efter", "look at this");
            text.append("  ")
                    .append(kind.in(context.language()))
                    .append(". ")
                    .append(WorkspacePapers.told(flag).in(context.language()))
                    .append('\n');
        }
        long blocking = paper.flags().stream().filter(Flag::blocks).count();
        Text verdict = blocking == 0
                ? Text.of("Kan udsendes.", "Can be issued.")
                : Text.of(
                        "Kan ikke udsendes: " + blocking + (blocking == 1 ? " sted" : " steder") + " skal afgøres.",
                        "Cannot be issued: " + blocking + (blocking == 1 ? " place" : " places") + " must be decided.");
        return text.append(verdict.in(context.language())).append('\n').toString();
    }

    private String json(Paper paper) {
        ObjectNode root = ScenarioTask.json();
        root.put("name", paper.name());
        root.put("title", paper.titleText());
        root.put("issuable", paper.isIssuable());
        flags(root.putArray("flags"), paper);
        return ScenarioTask.write(root);
    }

    private void flags(ArrayNode list, Paper paper) {
        for (Flag flag : paper.flags()) {
            ObjectNode node = list.addObject();
            node.put("kind", flag.kind().name().toLowerCase(Locale.ROOT));
            node.put("blocks", flag.blocks());
            node.put("line", flag.line());
            node.put("sentence", flag.sentence());
            node.put("message", flag.message().in(context.language()));
        }
    }
}
