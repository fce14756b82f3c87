package dk.provenu.engine.statistics.frontier;

/** How outputs follow inputs as a unit grows. */
public enum Returns {
    /** In proportion (Charnes, Cooper and Rhodes 1978). */
    CONSTANT,
    /** Not necessarily so: units are compared with mixtures of their own size (Banker, Charnes and Cooper 1984). */
    VARIABLE
}
