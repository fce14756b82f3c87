package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.explain.Explanation;
import dk.provenu.engine.figure.explain.ExplanationText;
import dk.provenu.engine.model.Address;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a figure was made. */
@Command(name = "explain")
final class ExplainCommand extends Task {

    @Parameters(paramLabel = "ADDRESS", descriptionKey = "address")
    private @Nullable Address address;

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--depth", paramLabel = "N", descriptionKey = "explain.depth")
    private int depth = 3;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "explain.format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    ExplainCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Figure figure = open.figure(Objects.requireNonNull(address, "required"));
            Language language = language(open);
            Explanation explanation = Explanation.of(figure, Amounts::written);
            context.output(out)
                    .text(
                            format == TextOrJson.JSON
                                    ? ExplanationJson.of(explanation, language)
                                    : ExplanationText.of(explanation, language, depth));
        }
        return ExitStatus.DONE;
    }
}
