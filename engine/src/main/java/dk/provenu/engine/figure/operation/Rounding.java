package dk.provenu.engine.figure.operation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding as people and Excel do it: to 15 significant digits first, so that 2,675 held as 2,67499999 counts as what it
 * was meant to be, then half away from zero.
 */
public final class Rounding {

    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_EVEN);

    private Rounding() {}

    /**
     * The number as a decimal of the given number of decimals.
     *
     * @param number finite
     * @param decimals digits after the comma; negative rounds to tens, hundreds, ...
     */
    public static BigDecimal decimal(double number, int decimals) {
        return new BigDecimal(number).round(FIFTEEN).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The same as a double. */
    public static double round(double number, int decimals) {
        return decimal(number, decimals).doubleValue();
    }
}
