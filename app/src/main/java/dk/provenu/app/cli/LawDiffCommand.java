package dk.provenu.app.cli;

import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows what differs between two days of the law: the value on the first and on the second. */
@Command(name = "diff")
final class LawDiffCommand extends LawTask {

    @Parameters(index = "0", paramLabel = "DATE", descriptionKey = "law.first")
    private @Nullable LocalDate first;

    @Parameters(index = "1", paramLabel = "DATE", descriptionKey = "law.second")
    private @Nullable LocalDate second;

    LawDiffCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Law law = law();
        LawBook book = new LawBook(context.language());
        for (Parameter parameter : law.parameters()) {
            Optional<DatedValue> before = parameter.on(Objects.requireNonNull(first, "required"));
            Optional<DatedValue> after = parameter.on(Objects.requireNonNull(second, "required"));
            if (!before.map(DatedValue::value).equals(after.map(DatedValue::value))) {
                List<DatedValue> values = new ArrayList<>();
                Stream.of(before, after).flatMap(Optional::stream).forEach(values::add);
                book.add(parameter, values);
            }
        }
        answer(book);
        return ExitStatus.DONE;
    }
}
