package dk.provenu.engine.figure;

/**
 * Something that must be read with a figure.
 *
 * @param kind what sort of remark
 * @param text the remark
 */
public record Note(Kind kind, Text text) {

    /** What sort of remark it is. */
    public enum Kind {
        /** How it was made or what it covers. */
        FOOTNOTE,
        /** Where we are not sure. */
        DOUBT,
        /** Where the source contradicts itself or its own figures. */
        SOURCE_ERROR
    }

    public static Note footnote(String da, String en) {
        return new Note(Kind.FOOTNOTE, Text.of(da, en));
    }

    public static Note doubt(String da, String en) {
        return new Note(Kind.DOUBT, Text.of(da, en));
    }

    public static Note sourceError(String da, String en) {
        return new Note(Kind.SOURCE_ERROR, Text.of(da, en));
    }
}
