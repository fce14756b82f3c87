package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Text;

/**
 * Something that is wrong with a plan.
 *
 * @param line the line of the text, from 1; 0 where it is no single line
 * @param path where in the plan, such as {@code effect.likely}; empty for the plan as a whole
 * @param words what, which value, and what to do
 */
public record ScenarioFault(int line, String path, Text words) {

    /** The fault with its place before it: "Linje 14, effect: ...". */
    public Text told() {
        String at = path.isEmpty() ? "" : path;
        if (line == 0) {
            return at.isEmpty() ? words.capital() : Text.same(at + ": ").plus(words);
        }
        String tail = at.isEmpty() ? ": " : ", " + at + ": ";
        return Text.of("Linje " + line + tail, "Line " + line + tail).plus(words);
    }
}
