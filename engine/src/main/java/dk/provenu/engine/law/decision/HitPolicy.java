package dk.provenu.engine.law.decision;

/** How many rows of a table may answer one question. */
public enum HitPolicy {
    /** Exactly one: no two rows may fit the same combination, and every combination has its row. */
    UNIQUE,
    /** The first that fits, in the order of the rows; every combination has its row. */
    FIRST,
    /** All that fit, perhaps none. */
    COLLECT
}
