package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.PublishedCheck;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Recomputes everything that the sources of a workspace print as their own results. */
@Command(name = "check")
final class CheckCommand extends Task {

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--all", descriptionKey = "check.all")
    private boolean all;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    CheckCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Choices none = Choices.none();
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            PublishedCheck check = open.check(knownOn.map(none::withKnownOn).orElse(none));
            context.output(out)
                    .text(
                            format == TextOrJson.JSON
                                    ? CheckJson.of(check, language(open))
                                    : CheckReport.of(check, all, language(open)));
            return ExitStatus.of(check);
        }
    }
}
