package dk.provenu.engine.model;

import dk.provenu.engine.figure.FigureId;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a figure is found again: its id and the choices under which its model ran, written
 * {@code id?key=value&key=value} with the keys in order. What was known when, and which law held, are choices too
 * ({@code known-on}, {@code on}).
 *
 * @param id the figure
 * @param options the choices; empty for the workspace's own
 */
public record Address(FigureId id, SortedMap<String, String> options) {

    public static Address of(FigureId id, Map<String, String> options) {
        return new Address(id, new TreeMap<>(options));
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    public static Address parse(String text) {
        int mark = text.indexOf('?');
        return mark < 0
                ? of(new FigureId(text), Map.of())
                : new Address(new FigureId(text.substring(0, mark)), choices(text.substring(mark + 1)));
    }

    /**
     * Reads {@code key=value&key=value}.
     *
     * @throws IllegalArgumentException when it is not of that form
     */
    static SortedMap<String, String> choices(String text) {
        SortedMap<String, String> choices = new TreeMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals <= 0) {
                throw new IllegalArgumentException("'" + pair + "' in '" + text + "' is not key=value");
            }
            choices.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return choices;
    }

    /** The model that makes the figure: the first part of its id. */
    public String model() {
        int slash = id.value().indexOf('/');
        return slash < 0 ? id.value() : id.value().substring(0, slash);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(id.value());
        options.forEach((key, value) -> text.append(text.indexOf("?") < 0 ? '?' : '&')
                .append(key)
                .append('=')
                .append(value));
        return text.toString();
    }
}
