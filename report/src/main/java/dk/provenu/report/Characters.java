package dk.provenu.report;

/** Words as files and terminals can hold them. */
public final class Characters {

    private Characters() {}

    /** The words on one line: whatever steers a terminal, breaks a line or hides (bidirectional marks) is a space. */
    public static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().map(each -> isHidden(each) ? ' ' : each).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static boolean isHidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x2069)
                || (codePoint & 0xFFFE) == 0xFFFE;
    }

    /** How many places the words take on a line. */
    public static int width(String words) {
        return words.codePointCount(0, words.length());
    }
}
