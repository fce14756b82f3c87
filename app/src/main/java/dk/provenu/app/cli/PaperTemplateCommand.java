package dk.provenu.app.cli;

import dk.provenu.engine.paper.CommitteePaper;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a small paper to begin with. */
@Command(name = "template")
final class PaperTemplateCommand extends Task {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    PaperTemplateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        context.output(out).text(CommitteePaper.KIND.template());
        return ExitStatus.DONE;
    }
}
