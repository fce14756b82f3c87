package dk.provenu.engine.figure;

import java.util.List;

/**
 * One way of making a figure from others: value, derivative, Excel text and words in one class, and no second
 * implementation of any of them. The operands come flat: columns are laid out in place, in order. Operations are values
 * (records): two with the same settings are equal.
 */
public interface Operation {

    /** The name in files and in JSON, such as {@code weighted_mean}. */
    String name();

    /** The name for people. */
    Text title();

    /**
     * The result, in full precision.
     *
     * @param x the operands' numbers, flat; never NaN unless {@link #acceptsMissing()}
     * @return NaN where the operation has no answer, such as division by zero
     */
    double value(double[] x);

    /**
     * The partial derivatives at x; zero where the operation is a step.
     *
     * @param x the operands' numbers, flat
     * @param y the result at x
     * @param dx where the derivatives are written, one per operand number
     */
    void gradient(double[] x, double y, double[] dx);

    /**
     * The same operation as an Excel formula without the leading equals sign.
     *
     * @param refs a reference per operand: one cell, or one range for a column
     */
    String excel(List<String> refs);

    /**
     * Unit and price basis of the result.
     *
     * @throws UnitException when the operands do not belong together; names both sides
     */
    Type type(List<Operand> operands);

    /**
     * The operation told with its operands' names or values put in, such as "a + b".
     *
     * @param operands the words for each operand
     */
    Text words(List<Text> operands);

    /** Whether the result jumps as operands move (rank, lookup, rounding), so that derivatives tell nothing. */
    default boolean isStep() {
        return false;
    }

    /** Whether it computes of those present and takes NaN for the others. */
    default boolean acceptsMissing() {
        return false;
    }

    /**
     * Whether an operand has a say in the result at x: a missing result carries the reasons of these.
     *
     * @param x the operands' numbers, flat, NaN where missing
     * @param i which of them
     */
    default boolean reads(double[] x, int i) {
        return true;
    }
}
