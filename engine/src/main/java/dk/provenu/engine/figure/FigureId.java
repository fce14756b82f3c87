package dk.provenu.engine.figure;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name by which a figure is found again in every run: model/table/row key/column key, never a position.
 *
 * @param value one or more parts of {@code [a-z0-9_.-]} separated by {@code /}
 */
public record FigureId(String value) implements Comparable<FigureId> {

    private static final int LONGEST = 400;
    private static final Pattern STRANGE = Pattern.compile("[^a-z0-9_.-]+");

    public FigureId {
        if (!isId(value)) {
            throw new IllegalArgumentException("Figure id '" + value + "' is not of the form part/part/part."
                    + " Maybe: use FigureId.of(parts), which makes parts from names.");
        }
    }

    /** Written out, because a regular expression costs more than the rest of a figure. */
    private static boolean isId(String value) {
        boolean afterSlash = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '/' ? afterSlash : !isPlain(c)) {
                return false;
            }
            afterSlash = c == '/';
        }
        return !afterSlash && value.length() <= LONGEST;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    }

    /** An id of the given parts; letters outside a-z, spaces and signs are written in a plain form. */
    public static FigureId of(String... parts) {
        StringBuilder id = new StringBuilder();
        for (String part : parts) {
            if (!id.isEmpty()) {
                id.append('/');
            }
            id.append(key(part));
        }
        return new FigureId(id.toString());
    }

    /** A part of an id made from a name: "Høje-Taastrup" is "hoeje-taastrup". */
    public static String key(String name) {
        if (!name.isEmpty() && name.chars().allMatch(c -> isPlain((char) c))) {
            return name;
        }
        String plain = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String key = STRANGE.matcher(plain).replaceAll("_");
        return key.isEmpty() ? "_" : key;
    }

    public FigureId child(String... parts) {
        return new FigureId(value + "/" + of(parts).value());
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
