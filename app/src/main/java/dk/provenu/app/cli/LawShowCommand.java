package dk.provenu.app.cli;

import dk.provenu.app.service.OpenWorkspace;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a parameter over time, or on a day. */
@Command(name = "show")
final class LawShowCommand extends LawTask {

    @Parameters(paramLabel = "ID", descriptionKey = "law.id")
    private @Nullable String id;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "law.show.on")
    private Optional<LocalDate> on = Optional.empty();

    LawShowCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Law law = law();
        Parameter parameter = OpenWorkspace.parameter(Objects.requireNonNull(id, "required"), law);
        List<DatedValue> values =
                on.map(day -> parameter.on(day).stream().toList()).orElse(parameter.values());
        LawBook book = new LawBook(context.language());
        book.add(parameter, values);
        answer(book);
        return ExitStatus.DONE;
    }
}
