package dk.provenu.data.workspace;

import dk.provenu.engine.figure.Text;

/** A workspace cannot be used as it is; the message says what to do. */
public final class WorkspaceException extends RuntimeException {

    private final transient Text words;

    public WorkspaceException(Text words) {
        super(words.en());
        this.words = words;
    }

    public WorkspaceException(Text words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    /** What is wrong and what to do, for people. */
    public Text words() {
        return words;
    }
}
