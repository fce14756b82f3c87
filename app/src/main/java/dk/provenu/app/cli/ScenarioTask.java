package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.data.catalog.Catalog;
import dk.provenu.engine.table.NumberStyle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A command about the plans of a workspace. */
abstract class ScenarioTask extends Task {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Option(names = "--workspace", paramLabel = "DIR", required = true, descriptionKey = "workspace")
    private Path workspace = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out", order = 80)
    private Optional<Path> out = Optional.empty();

    ScenarioTask(Context context) {
        super(context);
    }

    /** What the workspace answers, written where it was asked for. */
    int answer(Function<OpenWorkspace, String> work) {
        try (OpenWorkspace open = OpenWorkspace.of(workspace)) {
            context.output(out).text(work.apply(open));
        }
        return ExitStatus.DONE;
    }

    Path workspace() {
        return workspace;
    }

    /** The day on which something happened, in Denmark. */
    String day(Instant time) {
        return NumberStyle.of(context.language()).date(time.atZone(Catalog.ZONE).toLocalDate());
    }

    static ObjectNode json() {
        return MAPPER.createObjectNode();
    }

    static String write(ObjectNode root) {
        return MAPPER.writeValueAsString(root) + "\n";
    }
}
