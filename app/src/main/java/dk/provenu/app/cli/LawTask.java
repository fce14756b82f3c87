package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Reform;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** A command about the law: which reforms there are, which is laid over it, and how it answers. */
abstract class LawTask extends Task {

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "law.workspace")
    private Optional<Path> workspace = Optional.empty();

    @Option(names = "--reform", paramLabel = "ID", descriptionKey = "reform")
    private Optional<String> reform = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    LawTask(Context context) {
        super(context);
    }

    /** The law, with the chosen reform laid over it. */
    Law law() {
        Law law = LawFiles.bundled();
        return reform.map(id -> law.with(UsageException.reading(() -> OpenWorkspace.reform(id, reforms()))))
                .orElse(law);
    }

    /** The reforms of the workspace, where one is named, and those that come with Provenu. */
    List<Reform> reforms() {
        if (workspace.isEmpty()) {
            return LawFiles.bundledReforms();
        }
        try (OpenWorkspace open = OpenWorkspace.of(workspace.get())) {
            return open.reforms();
        }
    }

    Optional<Path> out() {
        return out;
    }

    /** The day that was asked for, or today in Denmark. */
    static LocalDate day(Optional<LocalDate> on) {
        return on.orElseGet(() -> LocalDate.now(Catalog.ZONE));
    }

    void answer(LawBook book) {
        context.output(out).text(format == TextOrJson.JSON ? book.json() : book.text());
    }
}
