package dk.provenu.app.cli;

import dk.provenu.app.service.Choices;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.Run;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.report.Format;
import dk.provenu.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a model that is about one person. Not among the models, so that no page and no list of results shows a person. */
abstract class OnePersonTask extends Task {

    @Parameters(paramLabel = "ID", descriptionKey = "reimbursement.id")
    private @Nullable String person;

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|csv|xlsx", descriptionKey = "run.format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    private final Model model;
    private final ModelOption asking;

    /**
     * A command.
     *
     * @param model what tells about the person
     * @param asking its option that names the person
     */
    OnePersonTask(Context context, Model model, ModelOption asking) {
        super(context);
        this.model = model;
        this.asking = asking;
    }

    @Override
    public Integer call() {
        Choices asked = Choices.of(Map.of(asking.key(), Objects.requireNonNull(person, "required")));
        Choices choices = knownOn.map(asked::withKnownOn).orElse(asked);
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            Run run = open.run(model, choices);
            Report report = format.report(language(open));
            context.output(out).write(stream -> report.write(run.result(), stream));
        }
        return ExitStatus.DONE;
    }
}
