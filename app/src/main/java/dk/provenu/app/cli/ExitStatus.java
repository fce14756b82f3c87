package dk.provenu.app.cli;

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

    private ExitStatus() {}
}
