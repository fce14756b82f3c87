package dk.provenu.engine.paper.language;

import java.util.List;

/** A piece of a sentence as it is written. */
public sealed interface Part {

    /** Words. */
    record Words(String text) implements Part {}

    /** Words in which digits are a name and no figure: between backticks. */
    record Verbatim(String text) implements Part {}

    /** What is computed; how it is written, between the braces, goes with it. */
    sealed interface Bound extends Part {
        String source();
    }

    /** A number. */
    record Quantity(Expression expression, Form form, String source) implements Bound {}

    /**
     * A word that follows from which of two is the larger.
     *
     * @param less the words when the left one is the smaller
     * @param equal the words when they are equal as shown; none where there is no such word
     * @param greater the words when it is the larger
     */
    record Choice(
            Expression left,
            Expression right,
            List<Part> less,
            List<List<Part>> equal,
            List<Part> greater,
            String source)
            implements Bound {
        public Choice {
            less = List.copyOf(less);
            equal = List.copyOf(equal);
            greater = List.copyOf(greater);
        }
    }

    /** A word of a scale. */
    record Scaled(Expression expression, String scale, String source) implements Bound {}

    /** The names of a list's members. */
    record Names(ListUse list, String source) implements Bound {}

    /** The name of the row, or of the model's result, that a figure stands in. */
    record Label(String name, String source) implements Bound {}

    /** Words that are there when a condition holds, and others when it does not. */
    record If(Condition condition, List<Part> then, List<Part> otherwise, String source) implements Bound {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** What a person wrote, which stands while a condition holds. */
    record Claim(List<Part> text, Condition condition, String source) implements Bound {
        public Claim {
            text = List.copyOf(text);
        }
    }

    /** What a person wrote, which must read as what is computed. */
    record Pin(String text, Bound must, String source) implements Bound {}
}
