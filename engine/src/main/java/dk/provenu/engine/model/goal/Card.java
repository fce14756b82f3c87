package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Period;
import java.util.Optional;

/**
 * Where a goal stands.
 *
 * @param track its numbers
 * @param target the target that is next
 * @param period the period of the value; empty where there is none
 * @param value the number held against the target
 * @param number the target's number
 * @param distance value less target
 * @param due whether the numbers cover the target's period
 * @param status by the rule
 * @param movement what the numbers do
 * @param judged the numbers that the rule saw
 * @param marks what the rule found, as figures
 */
record Card(
        Track track,
        Target target,
        Optional<Period> period,
        Figure value,
        Figure number,
        Figure distance,
        boolean due,
        Status status,
        Movement movement,
        Judged judged,
        Marks marks) {

    /**
     * What the rule found.
     *
     * @param points how many own numbers there are
     * @param rests how many of them say what is common
     * @param centre the centre line
     * @param lower the lower limit of what is common
     * @param upper the upper limit
     * @param low the lower end of the interval about a share
     * @param high the upper end
     */
    record Marks(
            Figure points,
            Figure rests,
            Optional<Figure> centre,
            Optional<Figure> lower,
            Optional<Figure> upper,
            Optional<Figure> low,
            Optional<Figure> high) {}

    Goal goal() {
        return track.goal();
    }

    String key() {
        return goal().key();
    }

    FigureId id(String table, String column) {
        return Goals.ID.child(table, key(), column);
    }

    /** Whether value and target are there. */
    boolean known() {
        return distance.value().isPresent();
    }

    boolean holds() {
        return known() && holds(goal(), distance.number());
    }

    /** Whether a distance from the target is on its right side; what is nothing but rounding of the machine is none. */
    static boolean holds(Goal goal, double distance) {
        double slack = 1e-9;
        return goal.lowerIsBetter() ? distance <= slack : distance >= -slack;
    }

    /** What the numbers do, in a word. */
    Text trend() {
        boolean down = goal().lowerIsBetter() == (movement.way() == Movement.Way.TOWARDS);
        return switch (movement.way()) {
            case UNKNOWN -> Text.of("ukendt", "unknown");
            case NONE -> Text.of("uændret", "unchanged");
            default -> down ? Text.of("faldende", "falling") : Text.of("stigende", "rising");
        };
    }
}
