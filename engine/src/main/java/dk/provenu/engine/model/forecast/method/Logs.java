package dk.provenu.engine.model.forecast.method;

/**
 * Counts as logarithms and back: a change of so many per cent is the same everywhere, and nothing comes out below zero.
 * One is added, so that a count of 0 has a place too; with counts of hundreds it changes nothing.
 */
public final class Logs {

    private Logs() {}

    /** The logarithm of a count. */
    public static double of(double count) {
        return Math.log1p(count);
    }

    /** The count of a logarithm, at least 0. */
    public static double count(double log) {
        return Math.max(0, Math.expm1(log));
    }
}
