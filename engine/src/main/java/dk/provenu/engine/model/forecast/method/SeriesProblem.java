package dk.provenu.engine.model.forecast.method;

import dk.provenu.engine.figure.Text;

/**
 * Why a series is not forecast, while the others are.
 *
 * @param area the area's code
 * @param measure the measure
 * @param kind what is wrong
 * @param words what, where and what to do
 */
public record SeriesProblem(String area, String measure, Kind kind, Text words) {

    /** What may be wrong with a series. */
    public enum Kind {
        /** Fewer months than a seasonal pattern needs. */
        TOO_SHORT,
        /** No month has a number. */
        ALL_SUPPRESSED,
        /** The same number in every month, which says nothing of what comes or how sure it is. */
        CONSTANT,
        /** A count below zero. */
        NEGATIVE,
        /** A month with neither a number nor a mark of suppression. */
        MISSING_MONTH,
        /** The same month twice; found where rows become a series. */
        DUPLICATE_MONTH,
        /** A code that no area has; found where rows become a series. */
        UNKNOWN_AREA
    }
}
