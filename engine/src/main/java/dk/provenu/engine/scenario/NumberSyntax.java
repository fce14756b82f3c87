package dk.provenu.engine.scenario;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a number may stand in a plan: plainly as YAML has it (2500, 0.5) or as Danes write it (2,5; in quotation marks also
 * '2.500'). What can be read as both two and a half and two thousand five hundred is not read at all.
 */
final class NumberSyntax {

    private static final int LONGEST = 40;
    private static final int WHOLE_DIGITS = 15;
    private static final Pattern COMMA = style("\\.", ",");
    private static final Pattern POINT = style(",", "\\.");
    private static final Pattern TWO_READINGS = Pattern.compile("[-\\u2212]?[1-9]\\d{0,2}[.,]\\d{3}");

    private NumberSyntax() {}

    private static Pattern style(String group, String mark) {
        return Pattern.compile("[-\\u2212]?(0|[1-9]\\d*|[1-9]\\d{0,2}(" + group + "\\d{3})+)(" + mark + "\\d+)?");
    }

    /** Whether the text is a number in two ways. */
    static boolean twoReadings(String text, boolean quoted) {
        return !quoted && TWO_READINGS.matcher(text).matches();
    }

    /** The number; null when the text is none. */
    static @Nullable Double parse(String text, boolean quoted) {
        if (text.length() > LONGEST || twoReadings(text, quoted)) {
            return null;
        }
        if (COMMA.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        return POINT.matcher(text).matches() ? number(text.replace(",", "")) : null;
    }

    private static @Nullable Double number(String pointed) {
        BigDecimal number = new BigDecimal(pointed.replace('\u2212', '-'));
        return number.precision() - number.scale() > WHOLE_DIGITS ? null : Double.valueOf(number.doubleValue());
    }

    /** A number as it can be written in a plan and read back in one way only: decimals by a point, never three of them. */
    static String write(double number) {
        String plain = BigDecimal.valueOf(number == 0 ? 0 : number)
                .stripTrailingZeros()
                .toPlainString();
        int point = plain.indexOf('.');
        return point >= 0 && plain.length() - point - 1 == 3 ? plain + "0" : plain;
    }
}
