package dk.provenu.app.cli;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Reform;
import java.util.List;
import picocli.CommandLine.Command;

/** Lists the reforms that can be laid over the law, each with what it changes. */
@Command(name = "reforms")
final class LawReformsCommand extends LawTask {

    LawReformsCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        Language language = context.language();
        Law law = law();
        for (Reform reform : reforms()) {
            context.output(out())
                    .text(reform.id() + ": " + reform.title().in(language) + "\n  "
                            + reform.description().in(language) + "\n");
            LawBook book = new LawBook(language);
            for (Reform.Change change : reform.changes()) {
                List<DatedValue> value = List.of(change.value());
                book.add(law.get(change.parameter()), value);
            }
            answer(book);
        }
        return ExitStatus.DONE;
    }
}
