package dk.provenu.data.importing;

import dk.provenu.engine.figure.Text;

/** Tells the progress of one step and stops it when asked to. */
final class Steps {

    private static final int EVERY = 1_000;

    private final ImportProgress progress;

    Steps(ImportProgress progress) {
        this.progress = progress;
    }

    /** Thrown to leave a loop over rows. */
    static final class StoppedException extends RuntimeException {
        StoppedException() {
            super("The import was stopped", null, false, false);
        }
    }

    void at(Text doing, long rows) {
        if (rows % EVERY == 0) {
            if (progress.stopped()) {
                throw new StoppedException();
            }
            progress.at(doing, rows);
        }
    }
}
