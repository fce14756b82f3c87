package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/**
 * The present value of a column of yearly amounts at a yearly rate (a share): the first amount falls at the end of the
 * first period, as in Excel's NPV; an amount now is added outside. A rate of -1 or less has no answer.
 */
public record PresentValue() implements Operation {

    @Override
    public String name() {
        return "present_value";
    }

    @Override
    public Text title() {
        return Text.of("nutidsværdi", "present value");
    }

    @Override
    public double value(double[] x) {
        if (x[0] <= -1) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 1; i < x.length; i++) {
            sum += x[i] / Math.pow(1 + x[0], i);
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = 0;
        for (int i = 1; i < x.length; i++) {
            dx[i] = Math.pow(1 + x[0], -i);
            dx[0] -= i * x[i] * Math.pow(1 + x[0], -i - 1);
        }
    }

    @Override
    public String excel(List<String> refs) {
        // Excel would give an answer of alternating signs.
        return "IF(" + refs.get(0) + "<=-1,NA(),NPV(" + refs.get(0) + "," + refs.get(1) + "))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operand rate = operands.getFirst();
        Operands.single(name(), rate);
        if (rate.unit().form() != Unit.Form.SHARE) {
            throw Operands.differ(rate.label(), rate.unit(), Text.of("en rente", "a rate"), Unit.SHARE);
        }
        Operand amounts = operands.get(1);
        return new Type(amounts.unit(), amounts.priceBasis(), Operands.mixedYears(amounts.priceBasis()));
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                "nutidsværdien af " + operands.get(1).da() + " med renten "
                        + operands.get(0).da(),
                "the present value of " + operands.get(1).en() + " at the rate "
                        + operands.get(0).en());
    }
}
