package dk.provenu.data.catalog;

import dk.provenu.engine.figure.Text;

/** The catalog or a vintage cannot be read or written; the message says what to do. */
public final class CatalogException extends RuntimeException {

    private final transient Text words;

    public CatalogException(Text words, Throwable cause) {
        super(words.en(), cause);
        this.words = words;
    }

    public CatalogException(Text words) {
        super(words.en());
        this.words = words;
    }

    /** What is wrong and what to do, for people. */
    public Text words() {
        return words;
    }
}
