package dk.provenu.engine.statistics.frontier;

import dk.provenu.engine.statistics.Means;
import java.util.Arrays;

/**
 * Data envelopment analysis: each unit beside the best mixtures of all of them (Farrell 1957; Charnes, Cooper and Rhodes
 * 1978; Banker, Charnes and Cooper 1984). Inputs and outputs may be in any units: they are scaled by their means first.
 */
public final class Frontier {

    private final double[][] x;
    private final double[][] y;
    private final double[] scaleX;
    private final double[] scaleY;
    private final Orientation orientation;
    private final Returns returns;

    /** What was found for one unit. */
    public static final class Unit {

        private final double efficiency;
        private final double[] peers;
        private final double[] inputSlacks;
        private final double[] outputSlacks;

        private Unit(double efficiency, double[] peers, double[] inputSlacks, double[] outputSlacks) {
            this.efficiency = efficiency;
            this.peers = peers;
            this.inputSlacks = inputSlacks;
            this.outputSlacks = outputSlacks;
        }

        /** From 0 to 1: the share of the inputs that would do, or outputs over those that could be had. */
        public double efficiency() {
            return efficiency;
        }

        /** The share of each unit in the mixture that it is held against, in the order of the units. */
        public double[] peers() {
            return peers.clone();
        }

        /** What remains to be saved of each input after all are cut alike, in its own unit. */
        public double[] inputSlacks() {
            return inputSlacks.clone();
        }

        /** What remains to be had of each output, in its own unit. */
        public double[] outputSlacks() {
            return outputSlacks.clone();
        }
    }

    private Frontier(
            double[][] x, double[][] y, double[] scaleX, double[] scaleY, Orientation orientation, Returns returns) {
        this.x = x;
        this.y = y;
        this.scaleX = scaleX;
        this.scaleY = scaleY;
        this.orientation = orientation;
        this.returns = returns;
    }

    /**
     * The frontier of some units.
     *
     * @param inputs a row per input, each with a number above 0 per unit
     * @param outputs a row per output, none below 0 and one above 0 for each unit
     * @throws IllegalArgumentException when a number is not so
     */
    public static Frontier of(double[][] inputs, double[][] outputs, Orientation orientation, Returns returns) {
        if (inputs.length == 0 || outputs.length == 0) {
            throw new IllegalArgumentException("There must be an input and an output");
        }
        int n = inputs[0].length;
        for (double[] row : inputs) {
            for (double number : row) {
                if (!(number > 0) || row.length != n) {
                    throw new IllegalArgumentException("An input must be above 0, not " + number);
                }
            }
        }
        for (int unit = 0; unit < n; unit++) {
            double most = 0;
            for (double[] row : outputs) {
                if (!(row[unit] >= 0)) {
                    throw new IllegalArgumentException("An output must not be below 0, as " + row[unit] + " is");
                }
                most = Math.max(most, row[unit]);
            }
            if (most == 0) {
                throw new IllegalArgumentException("Unit " + unit + " has no output above 0");
            }
        }
        double[] scaleX = means(inputs);
        double[] scaleY = means(outputs);
        return new Frontier(scaled(inputs, scaleX), scaled(outputs, scaleY), scaleX, scaleY, orientation, returns);
    }

    private static double[] means(double[][] rows) {
        double[] means = new double[rows.length];
        for (int i = 0; i < means.length; i++) {
            double mean = Means.mean(rows[i]);
            means[i] = mean > 0 ? mean : 1;
        }
        return means;
    }

    private static double[][] scaled(double[][] rows, double[] scales) {
        double[][] scaled = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            scaled[i] = rows[i].clone();
            for (int j = 0; j < scaled[i].length; j++) {
                scaled[i][j] /= scales[i];
            }
        }
        return scaled;
    }

    public int units() {
        return x[0].length;
    }

    Orientation orientation() {
        return orientation;
    }

    double[][] x() {
        return x;
    }

    double[][] y() {
        return y;
    }

    Envelope envelope() {
        return new Envelope(units(), x.length, y.length, orientation, returns);
    }

    /** The numbers of one unit. */
    static double[] column(double[][] rows, int unit) {
        double[] column = new double[rows.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = rows[i][unit];
        }
        return column;
    }

    /** The efficiency of each unit, from 0 to 1 in both orientations. */
    public double[] efficiencies() {
        Envelope envelope = envelope();
        double[] efficiencies = new double[units()];
        for (int unit = 0; unit < efficiencies.length; unit++) {
            efficiencies[unit] = efficiency(envelope.solve(x, y, unit, column(x, unit), column(y, unit)));
        }
        return efficiencies;
    }

    double efficiency(double solved) {
        return orientation == Orientation.INPUT ? solved : 1 / solved;
    }

    /**
     * Everything about each unit. Of the mixtures that do as well, that with the largest sum of slacks is taken, each
     * counted in means of its variable, so that the choice of units does not matter.
     */
    public Unit[] analyse() {
        Envelope envelope = envelope();
        Unit[] all = new Unit[units()];
        double[] worth = new double[x.length + y.length];
        Arrays.fill(worth, 1);
        for (int unit = 0; unit < all.length; unit++) {
            double solved = envelope.solve(x, y, unit, column(x, unit), column(y, unit));
            envelope.slacks(worth);
            double[] values = envelope.values();
            double[] peers = Arrays.copyOf(values, units());
            double[] inputSlacks = new double[x.length];
            for (int i = 0; i < inputSlacks.length; i++) {
                inputSlacks[i] = values[units() + i] * scaleX[i];
            }
            double[] outputSlacks = new double[y.length];
            for (int r = 0; r < outputSlacks.length; r++) {
                outputSlacks[r] = values[units() + x.length + r] * scaleY[r];
            }
            all[unit] = new Unit(efficiency(solved), peers, inputSlacks, outputSlacks);
        }
        return all;
    }
}
