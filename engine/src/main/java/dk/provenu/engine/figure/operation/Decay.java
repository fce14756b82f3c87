package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/**
 * What is left of something of which a share is lost for each period: (1 - share) raised to the periods since a start, and
 * all of it before. The operands are the share lost for each period (0 to 1), the time, and the time of the start, in the
 * same unit as each other; the answer is a share.
 *
 * @param period how many units of the time make a period, such as 12 where time is told in months and shares by the year
 */
public record Decay(int period) implements Operation {

    public Decay {
        if (period < 1) {
            throw new IllegalArgumentException("A period of " + period + " is none");
        }
    }

    @Override
    public String name() {
        return "decay";
    }

    @Override
    public Text title() {
        return Text.of("rest efter frafald", "what is left after a loss for each period");
    }

    @Override
    public double value(double[] x) {
        double periods = Math.max(0, x[1] - x[2]) / period;
        return x[0] > 1 ? Double.NaN : Math.pow(1 - x[0], periods);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        double periods = Math.max(0, x[1] - x[2]) / period;
        dx[0] = periods == 0 ? 0 : -periods * Math.pow(1 - x[0], periods - 1);
        dx[1] = periods == 0 || x[0] >= 1 ? 0 : y * Math.log1p(-x[0]) / period;
        dx[2] = -dx[1];
    }

    @Override
    public String excel(List<String> refs) {
        return "(1-" + refs.get(0) + ")^(MAX(0," + refs.get(1) + "-" + refs.get(2) + ")/" + period + ")";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 3, 3);
        operands.forEach(operand -> Operands.single(name(), operand));
        Operand share = operands.getFirst();
        if (share.unit().form() != Unit.Form.SHARE) {
            throw Operands.differ(share.label(), share.unit(), Text.of("en andel", "a share"), Unit.SHARE);
        }
        Operands.alike(operands.subList(1, 3));
        return Type.of(Unit.SHARE);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "(1 − " + operands.get(0).da() + ") opløftet til ("
                        + operands.get(1).da() + " − " + operands.get(2).da() + ", dog mindst 0) ÷ " + period,
                "(1 − " + operands.get(0).en() + ") to the power of ("
                        + operands.get(1).en() + " − " + operands.get(2).en() + ", at least 0) ÷ " + period);
    }
}
