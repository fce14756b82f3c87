package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the catalog again from the vintages. */
@Command(name = "rebuild")
final class RebuildCommand extends Task {

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    RebuildCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        int vintages;
        try (Progress _ = context.progress(Text.of("Bygger kataloget", "Building the catalog"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            open.rebuild();
            vintages = open.vintages().size();
        }
        context.messages()
                .say(Text.of(
                        "Kataloget er lavet igen af " + vintages + " hentninger.",
                        "The catalog was made again from " + vintages + " vintages."));
        return ExitStatus.DONE;
    }
}
