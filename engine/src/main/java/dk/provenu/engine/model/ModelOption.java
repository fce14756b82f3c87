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
 */
public record ModelOption(String key, Text title, String standard, List<String> values) {

    public ModelOption {
        values = List.copyOf(values);
    }

    /** A choice whose values follow from the data. */
    public ModelOption(String key, Text title, String standard) {
        this(key, title, standard, List.of());
    }
}
