package dk.provenu.data.importing;

import dk.provenu.engine.figure.Text;

/** Hears how far an import is, and may stop it. */
public interface ImportProgress {

    /** Nobody listens and nothing stops it. */
    ImportProgress NONE = (doing, rows) -> {};

    /**
     * Called at the start of each step and every thousand rows.
     *
     * @param doing what is being done, with the file
     * @param rows rows done in this step
     */
    void at(Text doing, long rows);

    /** Whether to stop; asked as often. Nothing is written of an import that is stopped. */
    default boolean stopped() {
        return false;
    }
}
