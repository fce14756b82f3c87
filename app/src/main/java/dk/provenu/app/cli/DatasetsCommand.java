package dk.provenu.app.cli;

import dk.provenu.app.service.DatasetKinds;
import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.importing.DatasetDocs;
import dk.provenu.engine.source.DatasetKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the kinds of datasets with their columns; of a workspace, what it holds. */
@Command(name = "datasets")
final class DatasetsCommand extends Task {

    @Parameters(paramLabel = "KIND", arity = "0..1", descriptionKey = "datasets.kind")
    private Optional<DatasetKind> kind = Optional.empty();

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "datasets.workspace")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    DatasetsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        context.output(out).text(workspace.isPresent() ? held(workspace.get()) : declared());
        return ExitStatus.DONE;
    }

    private String declared() {
        List<DatasetKind> kinds = kind.map(List::of).orElseGet(DatasetKinds::all);
        return format == TextOrJson.JSON
                ? Json.kinds(kinds, context.language())
                : DatasetDocs.markdown(kinds, context.language());
    }

    private String held(Path folder) {
        try (OpenWorkspace open = OpenWorkspace.of(folder)) {
            List<Vintage> vintages = open.vintages().stream()
                    .filter(vintage -> kind.isEmpty() || kind.get().id().equals(vintage.kind()))
                    .toList();
            return format == TextOrJson.JSON ? Json.vintages(vintages) : VintageList.text(vintages, context.language());
        }
    }
}
