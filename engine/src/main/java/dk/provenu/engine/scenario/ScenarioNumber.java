package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Figure;
import java.util.Optional;

/**
 * A number of a plan that a model asked for: what can be moved to see what follows.
 *
 * @param path where it stands in the plan, such as {@code staff} or {@code phases.0.staff}
 * @param figure the assumption: label, value, unit, low and high; in the unit that the plan states
 * @param planned what the plan says, where another value was laid over it for one run
 * @param min the least value that the model accepts, in the figure's unit
 * @param max the greatest
 * @param line the line where it stands
 */
public record ScenarioNumber(String path, Figure figure, Optional<String> planned, double min, double max, int line) {

    /** What somebody wrote as a number, written so that a plan holds it whatever stands around it; other words as they are. */
    public static String plain(String text) {
        Double number = NumberSyntax.parse(text.strip(), false);
        return number == null ? text.strip() : NumberSyntax.write(number);
    }

    /** A number as {@code set} and plans take it. */
    public static String write(double number) {
        return NumberSyntax.write(number);
    }
}
