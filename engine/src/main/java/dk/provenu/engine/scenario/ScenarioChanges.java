package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What is laid over plans for one run: {@code path=value;path=value}, each path perhaps with {@code NAME/} before it. */
public final class ScenarioChanges {

    private ScenarioChanges() {}

    /**
     * Reads the changes, in their order.
     *
     * @throws ScenarioException when a part is not path=value, or a path stands twice
     */
    public static Map<String, String> parse(String text) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String path = equals < 0 ? part.strip() : part.substring(0, equals).strip();
            String value = equals < 0 ? "" : part.substring(equals + 1).strip();
            if (path.isEmpty() || value.isEmpty()) {
                throw refused(
                        part.strip(),
                        Text.of(
                                "skriv STI=VÆRDI, for eksempel effect.likely=2,3.",
                                "write PATH=VALUE, such as effect.likely=2.3."));
            }
            if (changes.put(path, value) != null) {
                throw refused(
                        path, Text.of("stien står to gange. Slet den ene.", "the path stands twice. Delete one."));
            }
        }
        return changes;
    }

    /** The changes as {@link #parse} reads them. */
    public static String write(Map<String, String> changes) {
        StringJoiner text = new StringJoiner(";");
        changes.forEach((path, value) -> text.add(path + "=" + value));
        return text.toString();
    }

    private static ScenarioException refused(String part, Text why) {
        return new ScenarioException("set", List.of(new ScenarioFault(0, part, why)));
    }
}
