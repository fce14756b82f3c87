package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * Why a table cannot be used.
 *
 * @param kind what it is
 * @param rows the ids of the rows that it is about; may be empty
 * @param words what, where, one combination as an example, and what to do
 * @param example one value for each input, in order; empty when no combination shows the problem
 */
public record Problem(Kind kind, List<String> rows, Text words, List<Long> example) {

    /** The kinds of problem. */
    public enum Kind {
        /** A name that is missing, unknown or stands twice, or an outcome of another form than its output. */
        FORM,
        /** A condition that names a code or value which the input cannot have. */
        UNKNOWN_VALUE,
        /** A condition that no value meets. */
        EMPTY_CONDITION,
        /** Combinations for which there is no row. */
        GAP,
        /** Combinations for which there are two rows, where there may be one. */
        OVERLAP,
        /** A row that earlier rows leave nothing to. */
        NEVER_FIRES,
        /** More distinctions than can be held. */
        TOO_LARGE
    }

    public Problem {
        rows = List.copyOf(rows);
        example = List.copyOf(example);
    }

    static Problem of(Kind kind, String row, Text words) {
        return new Problem(kind, row.isEmpty() ? List.of() : List.of(row), words, List.of());
    }
}
