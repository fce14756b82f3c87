package dk.provenu.app.cli;

import dk.provenu.app.service.RefusedException;
import dk.provenu.data.law.LawFiles;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.rules.PersonAnswer;
import dk.provenu.engine.model.rules.PersonFields;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what applies to a described person, and what became of the deadlines of a case. */
@Command(name = "person")
final class RulesPersonCommand extends Task {

    private static final long LARGEST_FILE = 1_000_000;

    @Option(names = "--age", paramLabel = "YEARS", required = true, descriptionKey = "rules.age")
    private @Nullable Integer age;

    @Option(names = "--education", paramLabel = "CODE", required = true, descriptionKey = "rules.education")
    private String education = "";

    @Option(names = "--readiness", paramLabel = "CODE", required = true, descriptionKey = "rules.readiness")
    private String readiness = "";

    @Option(names = "--benefit", paramLabel = "CODE", descriptionKey = "rules.benefit")
    private Optional<String> benefit = Optional.empty();

    @Option(names = "--household", paramLabel = "CODE", descriptionKey = "rules.household")
    private Optional<String> household = Optional.empty();

    @Option(names = "--partner", paramLabel = "CODE", descriptionKey = "rules.partner")
    private Optional<String> partner = Optional.empty();

    @Option(names = "--months", paramLabel = "N", descriptionKey = "rules.months")
    private Optional<Integer> months = Optional.empty();

    @Option(names = "--with", paramLabel = "FIELD", descriptionKey = "rules.with")
    private List<String> with = List.of();

    @Option(names = "--first-contact", paramLabel = "DATE", descriptionKey = "rules.first-contact")
    private Optional<LocalDate> firstContact = Optional.empty();

    @Option(names = "--events", paramLabel = "FILE", descriptionKey = "rules.events")
    private Optional<Path> events = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "rules.judged")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    RulesPersonCommand(Context context) {
        super(context);
    }

    @Override
    public Integer call() {
        PersonAnswer answer;
        try {
            answer = PersonAnswer.of(
                    LawFiles.bundled(),
                    given(),
                    firstContact,
                    events.map(RulesPersonCommand::read).orElse(""),
                    on);
        } catch (ModelException e) {
            throw new RefusedException(e.words(), e);
        }
        PersonReport report = new PersonReport(answer, context.language());
        context.output(out).text(format == TextOrJson.JSON ? report.json() : report.text());
        return ExitStatus.DONE;
    }

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put(PersonFields.AGE, String.valueOf(age));
        given.put(PersonFields.EDUCATION, education);
        given.put(PersonFields.READINESS, readiness);
        benefit.ifPresent(code -> given.put(PersonFields.BENEFIT, code));
        household.ifPresent(code -> given.put(PersonFields.HOUSEHOLD, code));
        partner.ifPresent(code -> given.put(PersonFields.PARTNER, code));
        months.ifPresent(number -> given.put(PersonFields.MONTHS, number.toString()));
        with.forEach(field -> given.put(field, "yes"));
        return given;
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new RefusedException(Text.of(
                        "Filen " + file + " er for stor til hændelser: højst 1 MB.",
                        "The file " + file + " is too large for events: at most 1 MB."));
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new RefusedException(
                    Text.of(
                            "Filen " + file + " er ikke UTF-8. Gem den som UTF-8.",
                            "The file " + file + " is not UTF-8. Save it as UTF-8."),
                    e);
        } catch (IOException e) {
            throw new RefusedException(
                    Text.of("Filen " + file + " kan ikke læses.", "The file " + file + " cannot be read."), e);
        }
    }
}
