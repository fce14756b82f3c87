package dk.provenu.app.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the text of a plan as it is, or as it was. */
@Command(name = "show")
final class ScenarioShowCommand extends ScenarioTask {

    @Parameters(paramLabel = "NAME", descriptionKey = "scenario.name")
    private String name = "";

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "scenario.revision")
    private Optional<Integer> revision = Optional.empty();

    @Option(names = "--known-on", paramLabel = "DATE", descriptionKey = "known-on")
    private Optional<LocalDate> knownOn = Optional.empty();

    ScenarioShowCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        return answer(open -> revision.map(number -> open.plans().revision(name, number))
                .orElseGet(() -> open.plans().get(name, knownOn).revision())
                .text());
    }
}
