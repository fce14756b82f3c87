package dk.provenu.data.importing;

import dk.provenu.data.catalog.Vintage;
import java.util.Optional;

/**
 * What became of an import.
 *
 * @param status what became of it
 * @param report what was read and what was refused
 * @param vintage the new vintage, or the one that holds the same files already
 */
public record ImportOutcome(Status status, DataReport report, Optional<Vintage> vintage) {

    /** What became of an import. */
    public enum Status {
        /** There is a new vintage. */
        LOADED,
        /** The same files were imported before; nothing was changed. */
        UNCHANGED,
        /** Everything is in order; nothing was written, since only a check was asked for. */
        CHECKED,
        /** Something was refused; nothing was written. */
        REFUSED,
        /** It was stopped; nothing was written. */
        STOPPED
    }
}
