package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.UnitException;
import java.util.List;

/**
 * An amount of one year's kroner told in another year's prices: amount x index of the target year / index of the
 * amount's year. The operands are the amount, the index of its year and the index of the target year.
 *
 * @param toYear the price level of the result
 */
public record PriceLevel(int toYear) implements Operation {

    @Override
    public String name() {
        return "price_level";
    }

    @Override
    public Text title() {
        return Text.of("omregning til " + toYear + "-priser", "conversion to " + toYear + " prices");
    }

    @Override
    public double value(double[] x) {
        return x[1] == 0 ? Double.NaN : x[0] * x[2] / x[1];
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        dx[0] = x[2] / x[1];
        dx[1] = -y / x[1];
        dx[2] = x[0] / x[1];
    }

    @Override
    public String excel(List<String> refs) {
        return refs.get(0) + "*" + refs.get(2) + "/" + refs.get(1);
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 3, 3);
        operands.forEach(operand -> Operands.single(name(), operand));
        Operand amount = operands.getFirst();
        boolean oneYear = switch (amount.priceBasis()) {
            case PriceBasis.Nominal(int first, int last) -> first == last;
            case PriceBasis.Fixed fixed -> fixed.year() > 0;
            default -> false;
        };
        if (!oneYear) {
            throw new UnitException(Text.of(
                    "'" + amount.label().da() + "' ("
                            + amount.priceBasis().words().da()
                            + ") har ikke ét prisår og kan ikke omregnes. Måske: omregn hvert år for sig først.",
                    "'" + amount.label().en() + "' ("
                            + amount.priceBasis().words().en()
                            + ") has no single price year and cannot be converted. Maybe: convert each year first."));
        }
        for (Operand index : operands.subList(1, 3)) {
            if (index.unit().form() != Unit.Form.INDEX) {
                throw Operands.differ(index.label(), index.unit(), Text.of("et indeks", "an index"), Unit.INDEX);
            }
        }
        return new Type(amount.unit(), new PriceBasis.Fixed(toYear), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(0).da() + " × " + operands.get(2).da() + " ÷ "
                        + operands.get(1).da(),
                operands.get(0).en() + " × " + operands.get(2).en() + " ÷ "
                        + operands.get(1).en());
    }
}
