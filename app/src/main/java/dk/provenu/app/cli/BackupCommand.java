package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Packs a workspace into one zip file. */
@Command(name = "backup")
final class BackupCommand extends Task {

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "backup.out")
    private Path out = Path.of("");

    BackupCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (Progress _ = context.progress(Text.of("Pakker arbejdsområdet", "Packing the workspace"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            open.backup(out);
        }
        context.messages().say(Text.of("Sikkerhedskopien er skrevet: " + out, "The backup has been written: " + out));
        return ExitStatus.DONE;
    }
}
