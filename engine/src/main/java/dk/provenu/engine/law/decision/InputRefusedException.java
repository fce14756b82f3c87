package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;

/** A question that a table cannot be asked: an input is missing, unknown or outside its domain. */
public final class InputRefusedException extends IllegalArgumentException {

    private final transient Text words;

    public InputRefusedException(Text words) {
        super(words.en());
        this.words = words;
    }

    /** Which input, which value, and what is allowed. */
    public Text words() {
        return words;
    }
}
