package dk.provenu.engine.paper.language;

import dk.provenu.engine.figure.Text;

/** Something in a paper's text that cannot be read. */
public final class LanguageFault extends RuntimeException {

    private final int line;
    private final transient Text words;

    /** @param line the line of the paper's text; 0 where it is not known yet */
    public LanguageFault(int line, Text words) {
        super(words.en());
        this.line = line;
        this.words = words;
    }

    LanguageFault(String da, String en) {
        this(0, Text.of(da, en));
    }

    /** What follows from a fault that has been told already. */
    public static LanguageFault told() {
        return new LanguageFault(0, Text.EMPTY);
    }

    /** Whether it only follows from another. */
    public boolean isTold() {
        return words.isEmpty();
    }

    public int line() {
        return line;
    }

    public Text words() {
        return words;
    }

    LanguageFault at(int place) {
        return line == 0 ? new LanguageFault(place, words) : this;
    }
}
