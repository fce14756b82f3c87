package dk.provenu.app.service;

import dk.provenu.engine.figure.Text;

/** What was asked for cannot be done with this input; the words say what, which value, where, and what to do. */
public final class RefusedException extends RuntimeException {

    private final transient Text words;

    public RefusedException(Text words) {
        super(words.en());
        this.words = words;
    }

    public RefusedException(Text words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    /** What is wrong and what to do, for people. */
    public Text words() {
        return words;
    }
}
