package dk.provenu.engine.figure.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Where a function is zero inside bounds: it is looked at in many places, and each change of sign is closed in on by
 * bisection. A place where it touches zero without crossing is found by the golden section. Nothing is assumed of the
 * function: it may have holes (NaN), jumps and poles.
 */
final class RootSearch {

    /** A place, or a stretch, where the function is zero; or where it jumps across zero. */
    record Root(double from, double to, boolean jump) {}

    private static final int PLACES = 1_000;
    /** After so many steps the golden section leaves less than a double can tell. */
    private static final int TOUCH_STEPS = 80;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    /** What counts as zero, against the function's size near it. */
    private static final double NOTHING = 1e-9;
    /** A function that grows this many times as it nears the change of sign runs away from zero. */
    private static final double POLE = 10;

    private final DoubleUnaryOperator f;
    private final double[] x = new double[PLACES + 1];
    private final double[] y = new double[PLACES + 1];
    private final List<Root> roots = new ArrayList<>();
    private boolean holes;

    /**
     * @param from the lower bound
     * @param to the upper bound
     * @param spread the places looked at, as a share of the way (0 to 1) for a share of their number
     */
    RootSearch(DoubleUnaryOperator f, double from, double to, DoubleUnaryOperator spread) {
        this.f = f;
        for (int i = 0; i <= PLACES; i++) {
            x[i] = i == PLACES ? to : from + (to - from) * spread.applyAsDouble(i / (double) PLACES);
            y[i] = f.applyAsDouble(x[i]);
            holes |= Double.isNaN(y[i]);
        }
        for (int i = 0; i <= PLACES; i++) {
            if (y[i] == 0) {
                int end = i;
                while (end < PLACES && y[end + 1] == 0) {
                    end++;
                }
                roots.add(new Root(x[i], x[end], false));
                i = end;
            } else if (i < PLACES && opposite(y[i], y[i + 1])) {
                cross(x[i], x[i + 1], y[i], y[i + 1]);
            } else if (i > 0 && i < PLACES && isDip(i)) {
                touch(i);
            }
        }
    }

    List<Root> roots() {
        return List.copyOf(roots);
    }

    /** Whether the function had no answer at some of the places. */
    boolean holes() {
        return holes;
    }

    /** By their signs: the product of two small numbers may be nothing. */
    private static boolean same(double a, double b) {
        return Math.signum(a) * Math.signum(b) > 0;
    }

    private static boolean opposite(double a, double b) {
        return Math.signum(a) * Math.signum(b) < 0;
    }

    /** Nearer to zero than both neighbours, all on one side of it. */
    private boolean isDip(int i) {
        return same(y[i - 1], y[i])
                && same(y[i + 1], y[i])
                && Math.abs(y[i]) <= Math.abs(y[i - 1])
                && Math.abs(y[i]) < Math.abs(y[i + 1]);
    }

    private void touch(int i) {
        double side = Math.signum(y[i]);
        double a = x[i - 1];
        double b = x[i + 1];
        for (int step = 0; step < TOUCH_STEPS; step++) {
            double left = b - GOLDEN * (b - a);
            double right = a + GOLDEN * (b - a);
            if (side * f.applyAsDouble(left) < side * f.applyAsDouble(right)) {
                b = right;
            } else {
                a = left;
            }
        }
        double lowest = (a + b) / 2;
        double value = f.applyAsDouble(lowest);
        if (opposite(value, side)) {
            // It goes below between two places: two crossings close to each other.
            cross(x[i - 1], lowest, y[i - 1], value);
            cross(lowest, x[i + 1], value, y[i + 1]);
        } else if (Math.abs(value) <= NOTHING * Math.min(Math.abs(y[i - 1]), Math.abs(y[i + 1]))) {
            roots.add(new Root(lowest, lowest, false));
        }
    }

    /** Halves the way to a change of sign until nothing lies between, and tells a zero from a jump and from a pole. */
    private void cross(double left, double right, double atLeft, double atRight) {
        double a = left;
        double b = right;
        double fa = atLeft;
        double fb = atRight;
        for (double middle = a + (b - a) / 2; middle != a && middle != b; middle = a + (b - a) / 2) {
            double between = f.applyAsDouble(middle);
            if (Double.isNaN(between)) {
                holes = true;
                return;
            }
            if (between == 0) {
                roots.add(new Root(middle, middle, false));
                return;
            }
            if (same(between, fa)) {
                a = middle;
                fa = between;
            } else {
                b = middle;
                fb = between;
            }
        }
        double size = Math.max(Math.abs(atLeft), Math.abs(atRight));
        boolean runsAway = Math.max(Math.abs(fa), Math.abs(fb)) > POLE * size;
        if (!runsAway) {
            double at = Math.abs(fa) < Math.abs(fb) ? a : b;
            double rest = Math.min(Math.abs(fa), Math.abs(fb));
            roots.add(new Root(at, at, rest > NOTHING * size));
        }
    }
}
