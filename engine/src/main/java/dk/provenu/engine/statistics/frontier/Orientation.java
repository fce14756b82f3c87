package dk.provenu.engine.statistics.frontier;

/** Which way a unit is drawn towards the frontier. */
public enum Orientation {
    /** Less of every input for the same outputs. */
    INPUT,
    /** More of every output for the same inputs. */
    OUTPUT
}
