package dk.provenu.engine.statistics;

/** A column that those before it determine, so that no coefficient can be told for it. */
public final class CollinearException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int column;

    CollinearException(int column) {
        super("Column " + column + " is determined by those before it. Maybe: leave it out.");
        this.column = column;
    }

    /** Which column, from 0. */
    public int column() {
        return column;
    }
}
