package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.vocabulary.Period;
import java.util.Optional;

/** What a target demands. */
sealed interface Claim {

    /** At most or at least a number of the plan. */
    record Level(Figure number, boolean atMost) implements Claim {}

    /** At most or at least a figure of another model, such as the persons of the budget. */
    record Shown(String address, boolean atMost) implements Claim {}

    /**
     * At least as the others: no worse than they in the same period, or, where a beginning is stated, moving no worse than
     * they since then.
     */
    record AsOthers(Who others, Optional<Period> since) implements Claim {}

    /**
     * A change from what was.
     *
     * @param from the period of what was
     * @param base what was, where the plan itself states it
     * @param by the change: in the indicator's unit, in percentage points, or in pct. of what was
     */
    record Change(Period from, Optional<Figure> base, Figure by, boolean relative) implements Claim {}

    /** With whom. */
    enum Who {
        GROUP,
        COUNTRY
    }
}
