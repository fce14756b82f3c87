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

    /**
     * A check found what does not hold: a printed number that disagrees and that no remark explains, a paper that cannot be
     * issued, an issue that is another when it is made again.
     */
    static final int DISAGREES = 4;

    private ExitStatus() {}

    static int of(PublishedCheck check) {
        return check.unsettled().isEmpty() ? DONE : DISAGREES;
    }
}
