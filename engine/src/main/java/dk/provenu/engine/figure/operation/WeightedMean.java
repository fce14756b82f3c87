package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import java.util.List;

/** The mean of a column weighted by another of the same length. Weights that sum to zero have no answer. */
public record WeightedMean() implements Operation {

    @Override
    public String name() {
        return "weighted_mean";
    }

    @Override
    public Text title() {
        return Text.of("vægtet gennemsnit", "weighted mean");
    }

    @Override
    public double value(double[] x) {
        int n = x.length / 2;
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i] * x[n + i];
            weights += x[n + i];
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        int n = x.length / 2;
        double weights = 0;
        for (int i = 0; i < n; i++) {
            weights += x[n + i];
        }
        for (int i = 0; i < n; i++) {
            dx[i] = x[n + i] / weights;
            dx[n + i] = (x[i] - y) / weights;
        }
    }

    @Override
    public String excel(List<String> refs) {
        return "SUMPRODUCT(" + refs.get(0) + "," + refs.get(1) + ")/SUM(" + refs.get(1) + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operand values = operands.get(0);
        Operand weights = operands.get(1);
        if (values.size() != weights.size()) {
            throw new IllegalArgumentException("'" + values.label().en() + "' has " + values.size()
                    + " numbers, its weights '" + weights.label().en() + "' " + weights.size());
        }
        return new Type(values.unit(), values.priceBasis(), Operands.mixedYears(values.priceBasis()));
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "gennemsnit af " + operands.get(0).da() + " vægtet med "
                        + operands.get(1).da(),
                "mean of " + operands.get(0).en() + " weighted by "
                        + operands.get(1).en());
    }
}
