package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.importing.DataReport;
import dk.provenu.data.importing.ImportOptions;
import dk.provenu.data.importing.ImportOutcome;
import dk.provenu.data.read.DecimalMark;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads files into a workspace, all or nothing. */
@Command(name = "import")
final class ImportCommand extends Task {

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "kind")
    private @Nullable DatasetKind kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "import.file")
    private List<Path> files = List.of();

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--decimal", paramLabel = "comma|point", descriptionKey = "import.decimal")
    private Optional<DecimalMark> decimal = Optional.empty();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "import.sheet")
    private Optional<String> sheet = Optional.empty();

    @Option(names = "--fetched", paramLabel = "DATE", descriptionKey = "import.fetched")
    private Optional<LocalDate> fetched = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "report-format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    ImportCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Text doing = Text.of("Indlæser", "Importing");
        ImportOutcome outcome;
        try (OpenWorkspace open = OpenWorkspace.of(workspace);
                Progress progress = context.progress(doing)) {
            outcome = open.loading().files(Objects.requireNonNull(kind, "required"), files, options(), progress);
        }
        DataReport report = outcome.report();
        Output output = context.output(out);
        output.text(format == TextOrJson.JSON ? report.json() : report.text(context.language()));
        boolean seen = format == TextOrJson.TEXT
                && !output.isFile()
                && context.streams().outIsTerminal();
        if (!seen) {
            context.messages().say(report.result());
        }
        return switch (outcome.status()) {
            case LOADED, UNCHANGED, CHECKED -> ExitStatus.DONE;
            case REFUSED, STOPPED -> ExitStatus.REFUSED;
        };
    }

    private ImportOptions options() {
        // A day that is stated is known as a whole: what was fetched on it counts as known when it ended.
        return new ImportOptions(
                decimal,
                sheet,
                fetched.map(day -> day.atStartOfDay(Catalog.ZONE).toInstant()),
                dryRun,
                ImportOptions.STANDARD.limits(),
                ImportOptions.STANDARD.listed());
    }
}
