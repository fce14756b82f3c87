package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.InputRefusedException;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A described person: nobody in particular.
 *
 * @param said by the name of the field, one of its values; every field of {@link PersonFields} has one
 * @param firstContact the day on which the person first contacted the municipality; empty when it is not said
 */
public record Person(Map<String, String> said, Optional<LocalDate> firstContact) {

    public Person {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /**
     * Reads a description.
     *
     * @param given by the name of the field, a code, a number, yes or no; a field that is left out has its preset
     * @throws ModelException with everything that is wrong or missing
     */
    public static Person of(Rulebook rules, Map<String, String> given, Optional<LocalDate> firstContact) {
        List<Text> wrong = new ArrayList<>();
        Map<String, String> said = new LinkedHashMap<>();
        List<PersonFields.Field> fields = PersonFields.of(rules);
        for (PersonFields.Field field : fields) {
            String text = given.getOrDefault(field.name(), field.preset().orElse(""));
            try {
                field.input().read(text);
                said.put(field.name(), text.strip());
            } catch (InputRefusedException e) {
                wrong.add(e.words());
            }
        }
        List<String> names = fields.stream().map(PersonFields.Field::name).toList();
        given.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> wrong.add(unknown(name, names)));
        if (!wrong.isEmpty()) {
            throw new ModelException(Answers.joined(wrong, Text.same(" ")));
        }
        return new Person(said, firstContact);
    }

    private static Text unknown(String name, List<String> names) {
        String near = Nearest.of(name, names).orElse(String.join(", ", names));
        return Text.of(
                "'" + name + "' kendes ikke. Måske: " + near + ".",
                "'" + name + "' is not known. Maybe: " + near + ".");
    }

    /** What is said of a field. */
    public String get(String field) {
        String value = said.get(field);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is said of '" + field + "', only of " + said.keySet());
        }
        return value;
    }

    boolean is(String field, String value) {
        return get(field).equals(value);
    }
}
