package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;

/**
 * Something that is measured month by month, such as the full-time persons on a benefit.
 *
 * @param code its name in files: lower-case English with underscores
 * @param name its name for people
 * @param unit the unit of its numbers
 */
public record Measure(String code, Text name, Unit unit) {

    /** Whether it counts persons, so that its municipalities sum to the country and it can be neither negative nor endless. */
    public boolean isCount() {
        return unit.equals(Units.FULL_TIME_PERSON) || unit.equals(Units.PERSON);
    }
}
