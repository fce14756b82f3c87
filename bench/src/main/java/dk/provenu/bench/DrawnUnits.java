package dk.provenu.bench;

import java.util.SplittableRandom;

/** Units drawn for the frontier. */
final class DrawnUnits {

    private final double[][] inputs;
    private final double[][] outputs;

    private DrawnUnits(double[][] inputs, double[][] outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** A row per input. */
    double[][] inputs() {
        return inputs;
    }

    /** A row per output. */
    double[][] outputs() {
        return outputs;
    }

    static DrawnUnits of(SplittableRandom random, int units) {
        double[][] inputs = new double[2][units];
        double[][] outputs = new double[2][units];
        for (int unit = 0; unit < units; unit++) {
            double size = Math.exp(0.6 * random.nextGaussian());
            double skill = Math.exp(-Math.abs(0.25 * random.nextGaussian()));
            for (int i = 0; i < 2; i++) {
                inputs[i][unit] = size * random.nextDouble(0.8, 1.2);
                outputs[i][unit] = size * skill * random.nextDouble(0.8, 1.2);
            }
        }
        return new DrawnUnits(inputs, outputs);
    }
}
