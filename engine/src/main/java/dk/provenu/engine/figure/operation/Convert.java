package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import java.util.List;

/**
 * The same amount in another scale (1.000 kr. to kr.) or another way of writing a share (share to pct.): a visible step.
 *
 * @param from the unit that is given
 * @param to the unit that is wanted
 * @param power the power of ten by which the number is multiplied
 */
public record Convert(Unit from, Unit to, int power) implements Operation {

    public Convert {
        if (power != power(from, to)) {
            throw new IllegalArgumentException("From " + from + " to " + to + " is not a factor of 10^" + power);
        }
    }

    /**
     * The conversion between two units of one dimension, or from share to pct. and back.
     *
     * @throws UnitException when more than a scale lies between them
     */
    public static Convert between(Unit from, Unit to) {
        return new Convert(from, to, power(from, to));
    }

    private static int power(Unit from, Unit to) {
        if (from.sameDimension(to)) {
            return from.scale() - to.scale();
        }
        boolean toPercent = to.form() == Unit.Form.PERCENT || to.form() == Unit.Form.PERCENTAGE_POINT;
        if (from.form() == Unit.Form.SHARE && toPercent) {
            return 2;
        }
        boolean fromPercent = from.form() == Unit.Form.PERCENT || from.form() == Unit.Form.PERCENTAGE_POINT;
        if (fromPercent && to.form() == Unit.Form.SHARE) {
            return -2;
        }
        throw new UnitException(Text.of(
                "'" + from.words().da() + "' kan ikke omregnes til '"
                        + to.words().da() + "'.",
                "'" + from.words().en() + "' cannot be converted to '"
                        + to.words().en() + "'."));
    }

    @Override
    public String name() {
        return "convert";
    }

    @Override
    public Text title() {
        return Text.of(
                "omregning til " + to.words().da(),
                "conversion to " + to.words().en());
    }

    @Override
    public double value(double[] x) {
        return power >= 0 ? x[0] * Math.pow(10, power) : x[0] / Math.pow(10, -power);
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = Math.pow(10, power);
    }

    @Override
    public String excel(List<String> refs) {
        return refs.getFirst() + sign("*", "/") + "1" + "0".repeat(Math.abs(power));
    }

    private String sign(String times, String over) {
        return power >= 0 ? times : over;
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        Operand operand = operands.getFirst();
        Operands.single(name(), operand);
        if (!operand.unit().equals(from)) {
            throw Operands.differ(operand.label(), operand.unit(), from.words(), from);
        }
        return new Type(to, operand.priceBasis(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        String factor = " " + sign("×", "÷") + " 1" + "0".repeat(Math.abs(power));
        return operands.getFirst().plus(Text.same(factor));
    }
}
