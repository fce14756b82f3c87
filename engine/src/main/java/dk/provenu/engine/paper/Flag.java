package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;

/**
 * Something in a paper that a person must look at.
 *
 * @param kind what it is
 * @param line the line of the paper's text
 * @param sentence how the sentence reads
 * @param message what is wrong, and what to do
 */
public record Flag(Kind kind, int line, String sentence, Text message) {

    /** What can be wrong. */
    public enum Kind {
        /** A person's words are not borne out by the figures. */
        UNTRUE(true),
        /** A person wrote a number, word or list other than the figures give. */
        DIFFERS(true),
        /** No word was given for what the figures show, such as that two are equal. */
        NO_WORD(true),
        /** A figure is missing. */
        MISSING(true),
        /** A number stands in the text and is bound to nothing. */
        UNBOUND_NUMBER(true),
        /** A word that compares stands in the text and is bound to nothing. */
        UNBOUND_WORD(true),
        /** A word that may compare. */
        PERHAPS_COMPARES(false),
        /** A sentence that somebody answered for reads otherwise now. */
        ACCEPTED_BEFORE(false);

        private final boolean blocks;

        Kind(boolean blocks) {
            this.blocks = blocks;
        }
    }

    /** Whether it stands in the way of issuing the paper. */
    public boolean blocks() {
        return kind.blocks;
    }
}
