package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * A choice that a model offers.
 *
 * @param key its name in addresses and on the command line
 * @param title its name for people
 * @param standard what is chosen when nothing is said; may be empty when the model decides from the data
 * @param values what pages offer; empty where that follows from the data, or anything can be typed
 * @param words the values' names for people, one for each; empty where they are their own names
 */
public record ModelOption(String key, Text title, String standard, List<String> values, List<Text> words) {

    public ModelOption {
        values = List.copyOf(values);
        words = List.copyOf(words);
        if (!words.isEmpty() && words.size() != values.size()) {
            throw new IllegalArgumentException(
                    "Option '" + key + "' has " + values.size() + " values and " + words.size() + " names for them");
        }
    }

    /** A choice whose values follow from the data, or are typed. */
    public ModelOption(String key, Text title, String standard) {
        this(key, title, standard, List.of(), List.of());
    }

    /** A choice among values that are their own names. */
    public ModelOption(String key, Text title, String standard, List<String> values) {
        this(key, title, standard, values, List.of());
    }

    /** The name of a value for people; the value itself where it has none. */
    public Text words(String value) {
        int place = words.isEmpty() ? -1 : values.indexOf(value);
        return place < 0 ? Text.same(value) : words.get(place);
    }
}
