package dk.provenu.app.cli;

import dk.provenu.app.service.WorkspacePlans;
import dk.provenu.engine.scenario.ScenarioKind;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a small valid plan of a kind to begin with; without a kind, lists the kinds. */
@Command(name = "template")
final class ScenarioTemplateCommand extends Task {

    @Parameters(paramLabel = "KIND", arity = "0..1", descriptionKey = "scenario.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    ScenarioTemplateCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        context.output(out)
                .text(kind.map(id -> WorkspacePlans.kind(id).template()).orElseGet(this::kinds));
        return ExitStatus.DONE;
    }

    private String kinds() {
        StringBuilder text = new StringBuilder();
        for (ScenarioKind each : WorkspacePlans.kinds()) {
            text.append(each.id())
                    .append("  ")
                    .append(each.title().in(context.language()))
                    .append(". ")
                    .append(each.description().in(context.language()))
                    .append('\n');
        }
        return text.toString();
    }
}
