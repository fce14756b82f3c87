package dk.provenu.app.cli;

import dk.provenu.app.service.PublishedCheck;

/** What a command answers its caller. */
final class ExitStatus {

    /** The job was done. */
    static final int DONE = 0;

    /** The input was refused: a file, a workspace, a figure that is not there. */
    static final int REFUSED = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    /** A fault of ours. */
    static final int FAULT = 3;

    /** The check found a printed number that disagrees or cannot be recomputed, and no remark says why. */
    static final int DISAGREES = 4;

    private ExitStatus() {}

    static int of(PublishedCheck check) {
        return check.unsettled().isEmpty() ? DONE : DISAGREES;
    }
}
