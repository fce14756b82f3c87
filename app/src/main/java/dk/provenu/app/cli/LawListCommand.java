package dk.provenu.app.cli;

import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the parameters that are in force on a day, with value and place. */
@Command(name = "list")
final class LawListCommand extends LawTask {

    @Parameters(paramLabel = "PREFIX", arity = "0..1", descriptionKey = "law.prefix")
    private Optional<String> prefix = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "law.on")
    private Optional<LocalDate> on = Optional.empty();

    LawListCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Law law = law();
        LocalDate day = day(on);
        LawBook book = new LawBook(context.language());
        for (Parameter parameter : prefix.map(law::under).orElseGet(law::parameters)) {
            parameter.on(day).ifPresent(value -> book.add(parameter, List.of(value)));
        }
        answer(book);
        return ExitStatus.DONE;
    }
}
