package dk.provenu.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens workspaces in the browser. */
@Command(name = "serve")
final class ServeCommand extends Task {

    @Parameters(paramLabel = "DIR", arity = "0..*", descriptionKey = "serve.dir")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private Optional<Integer> port = Optional.empty();

    ServeCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() throws InterruptedException {
        return new Serving(context).run(folders.isEmpty() ? List.of(Path.of("")) : folders, port);
    }
}
