package dk.provenu.report.paper;

import dk.provenu.engine.figure.Text;

/** A document that cannot be checked against a paper; what, where, and what to do. */
public final class PaperDocxException extends RuntimeException {

    private final transient Text words;

    PaperDocxException(Text words) {
        super(words.en());
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
