package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.law.Reform;
import dk.provenu.engine.vocabulary.Nearest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A reform: a file of changed values. */
final class ReformReader {

    private static final Set<String> KEYS = Set.of("title", "description", "changes");
    private static final String PARAMETER = "parameter";
    private static final String CHANGES = "changes";

    private ReformReader() {}

    static Reform read(Path file, Law law) {
        return read(file, YamlSection.read(file, KEYS), law);
    }

    static Reform read(Path file, String text, Law law) {
        return read(file, YamlSection.parse(file, text, KEYS), law);
    }

    private static Reform read(Path file, YamlSection yaml, Law law) {
        Text title = yaml.words("title").orElseThrow(() -> ParameterReader.missing(yaml, "title"));
        Set<String> known = new TreeSet<>(ValueReader.DATED);
        known.add(PARAMETER);
        Set<String> seen = new HashSet<>();
        List<Reform.Change> changes = new ArrayList<>();
        for (YamlSection section : yaml.sections(CHANGES, known)) {
            Reform.Change change = change(section, title, law);
            if (!seen.add(change.parameter())) {
                throw section.refused(
                        section.line(),
                        "'" + change.parameter() + "' ændres to gange. Slet den ene.",
                        "'" + change.parameter() + "' is changed twice. Delete one.");
            }
            changes.add(change);
        }
        if (changes.isEmpty()) {
            throw ParameterReader.missing(yaml, CHANGES);
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "");
        return new Reform(name, title, yaml.words("description").orElse(Text.EMPTY), changes);
    }

    private static Reform.Change change(YamlSection section, Text title, Law law) {
        String id = section.get(PARAMETER);
        Parameter parameter = law.find(id).orElseThrow(() -> {
            Optional<String> near =
                    Nearest.of(id, law.parameters().stream().map(Parameter::id).toList());
            return section.refused(
                    section.lineOf(PARAMETER),
                    "loven har ingen parameter '" + id + "'. "
                            + near.map(name -> "Måske: " + name + ".").orElse("Se dem med: provenu law list"),
                    "the law has no parameter '" + id + "'. "
                            + near.map(name -> "Maybe: " + name + ".").orElse("See them by: provenu law list"));
        });
        Optional<LocalDate> until = ValueReader.date(section, ValueReader.UNTIL);
        Reform.Change change =
                new Reform.Change(id, ValueReader.read(section, parameter.unit(), Optional.of(title)), until);
        if (until.isPresent() && until.get().isBefore(change.value().from())) {
            throw section.refused(
                    section.lineOf(ValueReader.UNTIL),
                    "den sidste dag, " + until.get() + ", ligger før den første.",
                    "the last day, " + until.get() + ", is before the first.");
        }
        return change;
    }
}
