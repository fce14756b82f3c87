package dk.provenu.data.read;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The strict syntax of a number: an optional minus, digits with no needless leading zero, groups of exactly three digits
 * or none, and digits after the decimal mark when there is one. No exponent, no plus, no blank, no "NaN".
 */
public final class NumberText {

    private static final int LONGEST = 40;
    private static final int WHOLE_DIGITS = 15;
    private static final String SIGN = "[-\\u2212]?";

    private static final Pattern COMMA_STYLE = style("\\.", ",");
    private static final Pattern POINT_STYLE = style(",", "\\.");

    private NumberText() {}

    /** What the text of a number gives away of the decimal mark of its file. */
    enum Shape {
        /** A number that reads the same either way. */
        NEUTRAL,
        /** A number only when the comma is the decimal mark: 1,5 or 1.234,5 or 1.234.567. */
        COMMA,
        /** A number only when the point is the decimal mark. */
        POINT,
        /** 2.004: two and four thousandths, or two thousand and four. */
        TWO_READINGS_POINT,
        /** 2,004. */
        TWO_READINGS_COMMA,
        NOT_A_NUMBER
    }

    private static Pattern style(String group, String mark) {
        return Pattern.compile(SIGN + "(0|[1-9]\\d*|[1-9]\\d{0,2}(" + group + "\\d{3})+)(" + mark + "(\\d+))?");
    }

    static Shape shape(String text) {
        @Nullable BigDecimal comma = parse(text, DecimalMark.COMMA);
        @Nullable BigDecimal point = parse(text, DecimalMark.POINT);
        if (comma == null && point == null) {
            return Shape.NOT_A_NUMBER;
        }
        if (point == null) {
            return Shape.COMMA;
        }
        if (comma == null) {
            return Shape.POINT;
        }
        if (comma.compareTo(point) == 0 && text.indexOf('.') < 0 && text.indexOf(',') < 0) {
            return Shape.NEUTRAL;
        }
        return text.indexOf('.') >= 0 ? Shape.TWO_READINGS_POINT : Shape.TWO_READINGS_COMMA;
    }

    /**
     * Reads a number.
     *
     * @param text the text; white space around it does not count
     * @return the number, or null when the text is none with this decimal mark, or has more than 15 digits before it
     */
    public static @Nullable BigDecimal parse(String text, DecimalMark mark) {
        String trimmed = text.strip();
        Pattern style = mark == DecimalMark.COMMA ? COMMA_STYLE : POINT_STYLE;
        if (trimmed.isEmpty()
                || trimmed.length() > LONGEST
                || !style.matcher(trimmed).matches()) {
            return null;
        }
        StringBuilder plain = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c == mark.mark()) {
                plain.append('.');
            } else if (c == '\u2212') {
                plain.append('-');
            } else if (c != mark.group()) {
                plain.append(c);
            }
        }
        BigDecimal number = new BigDecimal(plain.toString());
        return number.precision() - number.scale() > WHOLE_DIGITS ? null : number;
    }

    /** Whether exactly three digits follow the mark, so that a lost or changed mark could not be seen. */
    static boolean threeDecimals(String text, DecimalMark mark) {
        int at = text.lastIndexOf(mark.mark());
        return at >= 0 && text.strip().length() - at - 1 == 3;
    }

    /** Whether a thousand or more is written without a mark between groups. */
    static boolean ungrouped(String text) {
        int digits = 0;
        String trimmed = text.strip();
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.' || c == ',') {
                break;
            }
        }
        return digits > 3;
    }
}
