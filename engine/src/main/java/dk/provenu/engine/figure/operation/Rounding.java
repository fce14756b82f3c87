package dk.provenu.engine.figure.operation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding as people and Excel do it: to 15 significant digits first, so that 2,675 held as 2,67499999 counts as what it
 * was meant to be, then half away from zero.
 */
public final class Rounding {

    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    /** Powers of ten that a double holds exactly, as many as {@link #round} uses. */
    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

    /** Below this, a tenth is far more than what 15 digits or one multiplication can move a number by. */
    private static final double CLEAR = 1e12;

    private Rounding() {}

    /**
     * The number to 15 significant digits, which is what a double holds for certain.
     *
     * @param number finite
     */
    public static BigDecimal significant(double number) {
        return new BigDecimal(number).round(FIFTEEN);
    }

    /**
     * The number as a decimal of the given number of decimals.
     *
     * @param number finite
     * @param decimals digits after the comma; negative rounds to tens, hundreds, ...
     */
    public static BigDecimal decimal(double number, int decimals) {
        return significant(number).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The same as a double; bit by bit the same, but quick where the number is not near a half. */
    public static double round(double number, int decimals) {
        if (decimals >= 0 && decimals < POWERS.length) {
            double moved = number * POWERS[decimals];
            double whole = Math.rint(moved);
            if (Math.abs(moved) < CLEAR && Math.abs(moved - whole) < 0.4) {
                // Both are exact, so the quotient is the double nearest to the decimal; + 0.0 as -0.0 is 0.
                return whole / POWERS[decimals] + 0.0;
            }
        }
        return decimal(number, decimals).doubleValue();
    }
}
