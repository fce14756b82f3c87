package dk.provenu.engine.figure;

import java.util.Locale;
import java.util.function.Function;

/**
 * Words for people in both languages.
 *
 * @param da the Danish words
 * @param en the English words
 */
public record Text(String da, String en) {

    public static final Text EMPTY = new Text("", "");

    public static Text of(String da, String en) {
        return new Text(da, en);
    }

    /** A name that is the same in both languages, such as a municipality's. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Language language) {
        return language == Language.DA ? da : en;
    }

    /** The words made anew in each language. */
    public static Text build(Function<Language, String> words) {
        return new Text(words.apply(Language.DA), words.apply(Language.EN));
    }

    /** These words followed by others, without a space between. */
    public Text plus(Text next) {
        return new Text(da + next.da, en + next.en);
    }

    /** The same words beginning with a capital letter. */
    public Text capital() {
        return build(language -> {
            String words = in(language);
            return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        });
    }

    /** The same words beginning with a small letter, as inside a sentence. */
    public Text lowered() {
        return build(language -> {
            String words = in(language);
            return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        });
    }

    public boolean isEmpty() {
        return da.isEmpty() && en.isEmpty();
    }
}
