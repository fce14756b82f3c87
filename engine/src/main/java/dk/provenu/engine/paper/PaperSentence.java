package dk.provenu.engine.paper;

import java.util.List;

/**
 * A sentence of a paper.
 *
 * @param line the line of the paper's text where it begins
 * @param pieces words and what is bound, in order
 * @param flags what is wrong with it; empty when it can stand
 */
public record PaperSentence(int line, List<Piece> pieces, List<Flag> flags) {
    public PaperSentence {
        pieces = List.copyOf(pieces);
        flags = List.copyOf(flags);
    }

    /** The sentence as it reads. */
    public String text() {
        return Piece.text(pieces);
    }

    /** Whether a person must decide something about it before the paper can be issued. */
    public boolean blocks() {
        return flags.stream().anyMatch(Flag::blocks);
    }
}
