package dk.provenu.report;

import java.util.regex.Pattern;

/** Words inside XML, for workbooks, documents and HTML. */
public final class Xml {

    /** Excel reads _x0041_ as the letter A; the underscore before it is written in that way itself. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    public static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Xml() {}

    /** Whether XML 1.0 can hold it at all. */
    public static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
    }

    /** The words with markup escaped and with a space for what XML cannot hold. */
    public static String escape(String words) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isAllowed(each) ? each : ' ');
            }
        });
        return out.toString();
    }

    /** The same for the words of a cell. */
    public static String cell(String words) {
        return escape(words.contains("_x") ? ESCAPED.matcher(words).replaceAll("_x005F_") : words);
    }
}
