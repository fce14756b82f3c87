package dk.provenu.data.importing;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.table.NumberStyle;
import java.math.BigDecimal;

/** Values as messages show them. */
final class Shown {

    private static final int LENGTH = 80;

    private Shown() {}

    /** A value from a file, cut; what looks like a CPR number is hidden first. */
    static String of(String value) {
        String text = CprGuard.mask(value.strip());
        return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
    }

    /** A number of the declaration, without needless zeros: 1.000.000 or 0,5. */
    static Text number(double value) {
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        return Text.build(language -> NumberStyle.of(language).number(value, decimals));
    }
}
