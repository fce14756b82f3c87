package dk.provenu.data.importing;

import java.math.BigDecimal;

/** Values as messages show them. */
final class Shown {

    private static final int LENGTH = 80;

    private Shown() {}

    /** A value from a file, cut; what looks like a CPR number is hidden when the refusal is made. */
    static String of(String value) {
        String text = value.strip();
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
    }

    /** A number of the declaration, without needless zeros. */
    static String number(double value) {
        return Double.isInfinite(value)
                ? String.valueOf(value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
