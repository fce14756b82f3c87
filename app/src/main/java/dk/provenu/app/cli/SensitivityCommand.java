package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Plan;
import dk.provenu.engine.figure.analysis.Sensitivity;
import dk.provenu.engine.model.Address;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how much a figure moves when what it rests on moves. */
@Command(name = "sensitivity")
final class SensitivityCommand extends Task {

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "address")
    private @Nullable Address address;

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--top", paramLabel = "N", descriptionKey = "sensitivity.top")
    private int top = 20;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    SensitivityCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Figure figure = open.figure(Objects.requireNonNull(address, "required"));
            Language language = language(open);
            Sensitivity all = Sensitivity.of(Plan.of(Graph.of(List.of(figure))), figure.id());
            Sensitivity shown = new Sensitivity(
                    all.target(), all.effects().stream().limit(top).toList());
            context.output(out)
                    .text(
                            format == TextOrJson.JSON
                                    ? SensitivityList.json(shown, language)
                                    : SensitivityList.text(shown, language));
        }
        return ExitStatus.DONE;
    }
}
