package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Figure;
import java.util.List;
import java.util.Optional;

/** A piece of a sentence: words that a person wrote, or what is computed. */
public sealed interface Piece {

    /** How it reads. */
    String shown();

    /** Words that a person wrote. */
    record Words(String shown) implements Piece {}

    /**
     * What is computed from figures: a number, a comparison word, a list of names, or words that stand only while a condition
     * holds.
     *
     * @param kind which of them
     * @param shown how it reads
     * @param source how it is written in the paper's text, inside the braces
     * @param ties the figures that it follows from, the one to open first; at least one
     * @param holds whether what a person wrote agrees with the figures; always so where nothing was written
     * @param correction what it would have to say, where it does not hold and that can be told
     * @param before how it read in the earlier issue, where it has changed since
     */
    record Bound(
            Kind kind,
            String shown,
            String source,
            List<Tie> ties,
            boolean holds,
            Optional<String> correction,
            Optional<String> before)
            implements Piece {
        public Bound {
            ties = List.copyOf(ties);
        }

        /** The same, reading otherwise. */
        Bound reading(String other) {
            return new Bound(kind, other, source, ties, holds, correction, before);
        }

        /** The same, as it read in an earlier issue. */
        public Bound changedFrom(String earlier) {
            return new Bound(kind, shown, source, ties, holds, correction, Optional.of(earlier));
        }
    }

    /** What is computed. */
    enum Kind {
        NUMBER,
        /** A word that follows from which of two figures is the larger, or from a scale. */
        WORD,
        NAMES,
        /** Words that stand while a condition holds. */
        CLAIM
    }

    /**
     * A figure and where it is found again.
     *
     * @param address its id and the choices under which its model ran
     */
    record Tie(Figure figure, String address) {}

    /** Pieces as they read; a full stop after "mio. kr." is not written twice. */
    static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String shown = piece.shown();
            boolean twice = !text.isEmpty() && text.charAt(text.length() - 1) == '.' && shown.startsWith(".");
            text.append(twice ? shown.substring(1) : shown);
        }
        return text.toString();
    }
}
