package dk.provenu.data.law;

import dk.provenu.data.workspace.YamlSection;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Parameter;
import dk.provenu.engine.vocabulary.Nearest;
import dk.provenu.engine.vocabulary.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One parameter of a law file. */
final class ParameterReader {

    static final Set<String> KEYS = Set.of("id", "title", "unit", "values");

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");

    private ParameterReader() {}

    static Parameter read(YamlSection section) {
        String id = section.get("id");
        if (!ID.matcher(id).matches()) {
            throw section.refused(
                    section.lineOf("id"),
                    "'" + id + "' er ikke et navn på en parameter. Skriv små bogstaver, tal og _, i dele med punktum.",
                    "'" + id
                            + "' is no name of a parameter. Write small letters, digits and _, in parts with a point.");
        }
        Text title = section.words("title").orElseThrow(() -> missing(section, "title"));
        Unit unit = unit(section);
        List<DatedValue> values = values(section, id, unit);
        if (values.isEmpty()) {
            throw missing(section, "values");
        }
        return new Parameter(id, title, unit, values);
    }

    private static Unit unit(YamlSection section) {
        String code = section.get("unit");
        Set<String> known = new TreeSet<>();
        Units.codes().forEach(known::add);
        return Units.find(code)
                .orElseThrow(() -> section.refused(
                        section.lineOf("unit"),
                        "enheden '" + code + "' kendes ikke. "
                                + Nearest.of(code, known)
                                        .map(near -> "Måske: " + near + ".")
                                        .orElse("Der kan stå: " + String.join(", ", known) + "."),
                        "the unit '" + code + "' is not known. "
                                + Nearest.of(code, known)
                                        .map(near -> "Maybe: " + near + ".")
                                        .orElse("There may be: " + String.join(", ", known) + ".")));
    }

    /** Values follow each other without gap or overlap: a day that is named as the last is the day before the next. */
    private static List<DatedValue> values(YamlSection section, String id, Unit unit) {
        List<DatedValue> values = new ArrayList<>();
        Optional<YamlSection> before = Optional.empty();
        for (YamlSection each : section.sections("values", ValueReader.DATED)) {
            DatedValue value = ValueReader.read(each, unit, Optional.empty());
            if (!values.isEmpty()) {
                ValueReader.refuseGap(before.orElseThrow(), values.getLast(), each, value, id);
            }
            values.add(value);
            before = Optional.of(each);
        }
        before.ifPresent(last -> ValueReader.refuseEnd(last, id));
        return values;
    }

    static RuntimeException missing(YamlSection section, String key) {
        return section.refused(section.line(), "nøglen '" + key + "' mangler.", "the key '" + key + "' is missing.");
    }
}
