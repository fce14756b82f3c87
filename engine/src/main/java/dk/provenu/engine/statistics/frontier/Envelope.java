package dk.provenu.engine.statistics.frontier;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The linear programme of one unit: how far it can be drawn towards the best mixtures of the units of reference. A dense
 * simplex tableau of few rows (inputs, outputs, and the sum of the mixture where returns vary) and a column per unit; it
 * begins at the mixture that is the unit itself, which is always allowed, so no first phase is needed. Used again and
 * again, because a bootstrap asks hundreds of thousands of times; one object per thread.
 */
final class Envelope {

    private static final double EPS = 1e-11;
    /** A tie of ratios is decided for the largest pivot; after so many steps by the lowest index, which cannot go round. */
    private static final int STEPS_BEFORE_BLAND = 60;

    private static final int MOST_STEPS = 5_000;

    private final Orientation orientation;
    private final Returns returns;
    private final int units;
    private final int inputs;
    private final int rows;
    private final int theta;
    private final int rhs;
    private final double[][] tableau;
    private final double[] cost;
    private final double[] second;
    private final int[] basis;

    Envelope(int units, int inputs, int outputs, Orientation orientation, Returns returns) {
        this.orientation = orientation;
        this.returns = returns;
        this.units = units;
        this.inputs = inputs;
        this.rows = inputs + outputs + (returns == Returns.VARIABLE ? 1 : 0);
        this.theta = units + inputs + outputs;
        this.rhs = theta + 1;
        this.tableau = new double[rows][rhs + 1];
        this.cost = new double[rhs + 1];
        this.second = new double[rhs + 1];
        this.basis = new int[rows];
    }

    /**
     * How far the unit can be drawn: the share of its inputs that would do (input, at most 1 where it is part of the
     * reference), or the multiple of its outputs that could be had (output, at least 1).
     *
     * @param x inputs of the reference, a row per input
     * @param y outputs of the reference, a row per output
     * @param at the unit's column
     * @param ownX the unit's inputs
     * @param ownY its outputs
     */
    double solve(double[][] x, double[][] y, int at, double[] ownX, double[] ownY) {
        fill(x, y, ownX, ownY);
        enterOwn(at, ownX, ownY);
        enterTheta(ownX, ownY);
        run(cost, null);
        return orientation == Orientation.INPUT ? -cost[rhs] : cost[rhs];
    }

    private void fill(double[][] x, double[][] y, double[] ownX, double[] ownY) {
        boolean input = orientation == Orientation.INPUT;
        for (int i = 0; i < rows; i++) {
            Arrays.fill(tableau[i], units, rhs + 1, 0);
        }
        for (int i = 0; i < inputs; i++) {
            double[] row = tableau[i];
            System.arraycopy(x[i], 0, row, 0, units);
            row[units + i] = 1;
            row[theta] = input ? -ownX[i] : 0;
            row[rhs] = input ? 0 : ownX[i];
            basis[i] = units + i;
        }
        for (int r = 0; r < ownY.length; r++) {
            double[] row = tableau[inputs + r];
            double[] from = y[r];
            for (int j = 0; j < units; j++) {
                row[j] = -from[j];
            }
            row[units + inputs + r] = 1;
            row[theta] = input ? 0 : ownY[r];
            row[rhs] = input ? -ownY[r] : 0;
            basis[inputs + r] = units + inputs + r;
        }
        if (returns == Returns.VARIABLE) {
            Arrays.fill(tableau[rows - 1], 0, units, 1);
            tableau[rows - 1][rhs] = 1;
        }
        Arrays.fill(cost, 0);
        cost[theta] = input ? 1 : -1;
    }

    /** The mixture of the unit alone: in the row of the sum, or in the row that it fills itself. */
    private void enterOwn(int at, double[] ownX, double[] ownY) {
        int row = rows - 1;
        if (returns == Returns.CONSTANT) {
            row = orientation == Orientation.INPUT ? inputs + largest(ownY) : largest(ownX);
        }
        pivot(row, at, null);
    }

    private static int largest(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            best = x[i] > x[best] ? i : best;
        }
        return best;
    }

    /** The least that keeps the mixture of the unit alone allowed. */
    private void enterTheta(double[] ownX, double[] ownY) {
        boolean input = orientation == Orientation.INPUT;
        int from = input ? 0 : inputs;
        double[] own = input ? ownX : ownY;
        int best = -1;
        double level = 0;
        for (int i = 0; i < own.length; i++) {
            if (own[i] > 0) {
                double here = -tableau[from + i][rhs] / own[i];
                here = input ? here : -here;
                if (best < 0 || (input ? here > level : here < level)) {
                    best = i;
                    level = here;
                }
            }
        }
        pivot(from + best, theta, null);
    }

    /**
     * The largest sum of slacks among the mixtures that do as well: only columns that cost nothing may enter.
     *
     * @param worth what a unit of each slack counts, inputs first
     */
    void slacks(double[] worth) {
        Arrays.fill(second, 0);
        for (int i = 0; i < worth.length; i++) {
            second[units + i] = -worth[i];
        }
        for (int i = 0; i < rows; i++) {
            double weight = second[basis[i]];
            if (weight != 0) {
                for (int j = 0; j <= rhs; j++) {
                    second[j] -= weight * tableau[i][j];
                }
            }
        }
        run(second, cost);
    }

    /** The share of each unit in the mixture, units first, then the slacks of inputs and outputs. */
    double[] values() {
        double[] values = new double[theta];
        for (int i = 0; i < rows; i++) {
            if (basis[i] < theta) {
                values[basis[i]] = Math.max(0, tableau[i][rhs]);
            }
        }
        return values;
    }

    private void run(double[] objective, double @Nullable [] kept) {
        for (int step = 0; step < MOST_STEPS; step++) {
            int column = entering(objective, kept, step > STEPS_BEFORE_BLAND);
            if (column < 0) {
                return;
            }
            int row = leaving(column, step > STEPS_BEFORE_BLAND);
            if (row < 0) {
                throw new ArithmeticException("The programme has no bound. Maybe: an input that is zero.");
            }
            pivot(row, column, kept == null ? null : objective);
        }
        throw new ArithmeticException("The programme did not end in " + MOST_STEPS + " steps");
    }

    private int entering(double[] objective, double @Nullable [] kept, boolean first) {
        int best = -1;
        double least = -1e-10;
        for (int j = 0; j < theta; j++) {
            if (objective[j] < least && (kept == null || kept[j] <= 1e-9)) {
                best = j;
                if (first) {
                    return j;
                }
                least = objective[j];
            }
        }
        return best;
    }

    private int leaving(int column, boolean lowest) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < rows; i++) {
            double a = tableau[i][column];
            if (a > EPS) {
                double ratio = Math.max(0, tableau[i][rhs]) / a;
                boolean tied = best >= 0 && Math.abs(ratio - least) <= 1e-13;
                boolean better = tied ? (lowest ? basis[i] < basis[best] : a > tableau[best][column]) : ratio < least;
                if (better) {
                    best = i;
                    least = tied ? Math.min(least, ratio) : ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column, double @Nullable [] also) {
        double[] pivot = tableau[row];
        double scale = 1 / pivot[column];
        for (int j = 0; j <= rhs; j++) {
            pivot[j] *= scale;
        }
        pivot[column] = 1;
        for (int i = 0; i < rows; i++) {
            if (i != row) {
                eliminate(tableau[i], pivot, column);
            }
        }
        eliminate(cost, pivot, column);
        if (also != null) {
            eliminate(also, pivot, column);
        }
        basis[row] = column;
    }

    private void eliminate(double[] from, double[] pivot, int column) {
        double factor = from[column];
        if (factor != 0) {
            for (int j = 0; j <= rhs; j++) {
                from[j] -= factor * pivot[j];
            }
            from[column] = 0;
        }
    }
}
