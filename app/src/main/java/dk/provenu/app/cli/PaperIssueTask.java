package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.app.service.WorkspacePapers;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command about an issue of a paper: the last one, where no number is said. */
abstract class PaperIssueTask extends Task {

    @Parameters(paramLabel = "NAME", descriptionKey = "paper.name")
    private String name = "";

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--issue", paramLabel = "N", descriptionKey = "paper.issue-number")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    PaperIssueTask(Context context) {
        super(context);
    }

    /** What the papers say of the issue, written as it was asked for. */
    <T> T answer(BiFunction<WorkspacePapers, Integer, T> work, Function<T, String> text, Function<T, String> json) {
        try (Progress _ = context.progress(Text.of("Regner", "Computing"));
                OpenWorkspace open = OpenWorkspace.of(workspace)) {
            WorkspacePapers papers = open.papers();
            T found = work.apply(
                    papers,
                    number.orElseGet(() -> papers.lastIssue(name).issue().number()));
            context.output(out).text((format == TextOrJson.JSON ? json : text).apply(found));
            return found;
        }
    }

    String name() {
        return name;
    }
}
