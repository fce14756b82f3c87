package dk.provenu.engine.figure.operation;

import java.util.Arrays;

/** Derivatives of operations that pick one of their operands. */
final class Steps {

    private Steps() {}

    /** One for the first operand that equals the result, zero for the rest. */
    static void first(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
        for (int i = 0; i < x.length; i++) {
            if (x[i] == y) {
                dx[i] = 1;
                return;
            }
        }
    }
}
