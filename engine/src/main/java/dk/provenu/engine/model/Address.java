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
        SortedMap<String, String> options = new TreeMap<>();
        if (mark >= 0) {
            for (String pair : text.substring(mark + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals <= 0) {
                    throw new IllegalArgumentException("'" + pair + "' in the address '" + text + "' is not key=value");
                }
                options.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Address(new FigureId(mark < 0 ? text : text.substring(0, mark)), options);
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
