package dk.provenu.engine.statistics;

/** Householder's factors of a matrix with at least as many rows as columns: A = Q R. */
final class Qr {

    /** A column of which less than this is left beside those before it counts as determined by them; R's lm says the same. */
    private static final double TOLERANCE = 1e-7;

    private final double[][] columns;
    private final double[] diagonal;
    private final double[] scales;
    private final int rows;

    /**
     * Factors it.
     *
     * @param matrix column by column; copied
     * @throws CollinearException when a column is determined by those before it
     */
    Qr(double[][] matrix) {
        rows = matrix[0].length;
        int p = matrix.length;
        columns = new double[p][];
        diagonal = new double[p];
        scales = new double[p];
        for (int j = 0; j < p; j++) {
            columns[j] = matrix[j].clone();
            for (int k = 0; k < j; k++) {
                reflect(k, columns[j]);
            }
            double norm = norm(columns[j], j);
            if (!(norm > TOLERANCE * norm(matrix[j], 0))) {
                throw new CollinearException(j);
            }
            diagonal[j] = columns[j][j] > 0 ? -norm : norm;
            columns[j][j] -= diagonal[j];
            double square = norm(columns[j], j);
            scales[j] = 2 / (square * square);
        }
    }

    private double norm(double[] x, int from) {
        double largest = 0;
        for (int i = from; i < rows; i++) {
            largest = Math.max(largest, Math.abs(x[i]));
        }
        double sum = 0;
        for (int i = from; i < rows && largest > 0; i++) {
            sum += (x[i] / largest) * (x[i] / largest);
        }
        return largest * Math.sqrt(sum);
    }

    private void reflect(int k, double[] x) {
        double[] v = columns[k];
        double dot = 0;
        for (int i = k; i < rows; i++) {
            dot += v[i] * x[i];
        }
        dot *= scales[k];
        for (int i = k; i < rows; i++) {
            x[i] -= dot * v[i];
        }
    }

    /** The coefficients that come nearest to y. */
    double[] solve(double[] y) {
        double[] rotated = y.clone();
        for (int k = 0; k < columns.length; k++) {
            reflect(k, rotated);
        }
        return backward(rotated);
    }

    private double[] backward(double[] right) {
        double[] b = new double[columns.length];
        for (int i = b.length - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < b.length; j++) {
                sum -= columns[j][i] * b[j];
            }
            b[i] = sum / diagonal[i];
        }
        return b;
    }

    /** The inverse of A'A. */
    double[][] inverse() {
        int p = columns.length;
        double[][] r = new double[p][];
        for (int j = 0; j < p; j++) {
            double[] unit = new double[p];
            unit[j] = 1;
            r[j] = backward(unit);
        }
        double[][] inverse = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                for (int k = Math.max(i, j); k < p; k++) {
                    inverse[i][j] += r[k][i] * r[k][j];
                }
            }
        }
        return inverse;
    }

    /** The squared length of each row of Q: how much each row decides of its own fitted value. */
    double[] leverages() {
        double[] h = new double[rows];
        for (int j = 0; j < columns.length; j++) {
            double[] q = new double[rows];
            q[j] = 1;
            for (int k = columns.length - 1; k >= 0; k--) {
                reflect(k, q);
            }
            for (int i = 0; i < rows; i++) {
                h[i] += q[i] * q[i];
            }
        }
        return h;
    }
}
