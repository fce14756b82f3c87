package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Text;
import java.util.regex.Pattern;

/**
 * A kind of plan, as a model declares it.
 *
 * @param id the name that stands in the plan's first line, {@code kind: investment-case}: lower-case with hyphens
 * @param title the plan's sort for people, in the singular with a small letter: "investeringscase"
 * @param description what such a plan says
 * @param template a small valid plan that a newcomer gets, as YAML; its first line is {@code kind: ID}
 */
public record ScenarioKind(String id, Text title, Text description, String template) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    public ScenarioKind {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("Kind of scenario '" + id + "' is not lower-case with hyphens");
        }
        if (!template.startsWith("kind: " + id + "\n")) {
            throw new IllegalArgumentException("The template of '" + id + "' does not begin with the line kind: " + id);
        }
    }
}
