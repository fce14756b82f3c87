package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.Text;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a table.
 *
 * @param id its name, which stands once in a table
 * @param when the conditions by the name of the input; an input that is not named may have any value
 * @param then the outcomes by the name of the output, every output once
 * @param reference the law, order or document, and the place in it
 * @param doubt what is not certain about it; empty when nothing is known to be
 */
public record DecisionRow(
        String id, Map<String, Condition> when, Map<String, Outcome> then, Reference reference, Optional<Text> doubt) {

    public DecisionRow {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
        then = Collections.unmodifiableMap(new LinkedHashMap<>(then));
    }

    /** What the row demands of an input. */
    public Condition condition(String input) {
        return when.getOrDefault(input, Condition.any());
    }

    /**
     * What the row gives for an output.
     *
     * @throws IllegalArgumentException when there is no such output
     */
    public Outcome outcome(String output) {
        Outcome outcome = then.get(output);
        if (outcome == null) {
            throw new IllegalArgumentException(
                    "Row '" + id + "' has no output '" + output + "', only " + then.keySet());
        }
        return outcome;
    }
}
