package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/**
 * A name, code or period that the vocabulary does not know, or that could mean several things. It comes from a file or
 * from a person, so the message is written for people: what, which value, what to do. {@link #getMessage} is Danish.
 */
public final class VocabularyException extends IllegalArgumentException {
    private static final int LONGEST_SHOWN = 60;

    private final String danish;
    private final String english;

    public VocabularyException(Text text) {
        super(text.da());
        this.danish = text.da();
        this.english = text.en();
    }

    /** The message in both languages. */
    public Text text() {
        return Text.of(danish, english);
    }

    /** The value in quotes for a message, cut when it is very long. */
    static String quoted(String value) {
        return value.length() <= LONGEST_SHOWN ? "'" + value + "'" : "'" + value.substring(0, LONGEST_SHOWN) + "…'";
    }
}
