package dk.provenu.engine.table;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence whose numbers are bound to figures: change the data and it changes. The model that writes it leaves it out
 * when its figures are missing.
 *
 * @param id its name within the result
 * @param parts words and numbers in order
 */
public record Sentence(String id, List<Part> parts) {

    /** A piece of a sentence. */
    public sealed interface Part {}

    /** Fixed words, with their spaces. */
    public record Words(Text text) implements Part {}

    /**
     * A number in the sentence.
     *
     * @param figure the figure that it shows
     * @param decimals how many decimals
     * @param form how it is written
     */
    public record Shown(Figure figure, int decimals, Form form) implements Part {}

    /** How a number is written in a sentence. */
    public enum Form {
        PLAIN,
        WITH_UNIT,
        /** Without its sign, where the words say which way: "2.648 kr. mindre". */
        MAGNITUDE,
        /** The same with the unit after it. */
        MAGNITUDE_WITH_UNIT
    }

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** The sentence as it is read. */
    public String in(Language language) {
        return String.join("", texts(language));
    }

    /** What each part says, in order; a full stop after "mio. kr." is not written twice. */
    public List<String> texts(Language language) {
        NumberStyle style = NumberStyle.of(language);
        List<String> texts = new ArrayList<>();
        String before = "";
        for (Part part : parts) {
            String text = switch (part) {
                case Words(Text words) -> words.in(language);
                case Shown number -> shown(number, style);
            };
            texts.add(before.endsWith(".") && text.startsWith(".") ? text.substring(1) : text);
            before = text.isEmpty() ? before : text;
        }
        return texts;
    }

    /** The number as it stands in the sentence. */
    public static String shown(Shown number, NumberStyle style) {
        Figure figure = number.figure();
        return switch (number.form()) {
            case PLAIN -> style.value(figure, number.decimals());
            case WITH_UNIT -> style.withUnit(figure, number.decimals());
            case MAGNITUDE -> unsigned(style.value(figure, number.decimals()));
            case MAGNITUDE_WITH_UNIT -> unsigned(style.withUnit(figure, number.decimals()));
        };
    }

    private static String unsigned(String shown) {
        return shown.startsWith("-") ? shown.substring(1) : shown;
    }

    public static Builder of(String id) {
        return new Builder(id);
    }

    /** Writes a sentence piece by piece. */
    public static final class Builder {
        private final String id;
        private final List<Part> parts = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        public Builder words(String da, String en) {
            parts.add(new Words(Text.of(da, en)));
            return this;
        }

        public Builder words(Text text) {
            parts.add(new Words(text));
            return this;
        }

        public Builder number(Figure figure, int decimals, Form form) {
            parts.add(new Shown(figure, decimals, form));
            return this;
        }

        public Sentence end() {
            return new Sentence(id, parts);
        }
    }
}
