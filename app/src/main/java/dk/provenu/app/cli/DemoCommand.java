package dk.provenu.app.cli;

import dk.provenu.app.service.Examples;
import dk.provenu.engine.figure.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the examples' workspaces and opens them in the browser. */
@Command(name = "demo")
final class DemoCommand extends Task {

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--dir", paramLabel = "DIR", descriptionKey = "dir")
    private Optional<Path> folder = Optional.empty();

    DemoCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws InterruptedException {
        Path target = folder.orElseGet(() -> Context.home().resolve("demo"));
        Examples examples = Examples.in(Context.examples());
        List<Path> workspaces = new ArrayList<>();
        try (Progress progress = context.progress(Text.of("Bygger eksemplerne", "Building the examples"))) {
            for (String name : examples.names()) {
                workspaces.add(examples.build(name, target.resolve(name), progress));
            }
        }
        return new Serving(context).run(workspaces, port);
    }
}
