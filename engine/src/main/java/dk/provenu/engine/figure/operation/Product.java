package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.List;

/** The product of figures; units multiply. */
public record Product() implements Operation {

    @Override
    public String name() {
        return "product";
    }

    @Override
    public Text title() {
        return Text.of("produkt", "product");
    }

    @Override
    public double value(double[] x) {
        double product = 1;
        for (double number : x) {
            product *= number;
        }
        return product;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        for (int i = 0; i < x.length; i++) {
            double others = 1;
            for (int j = 0; j < x.length; j++) {
                others *= j == i ? 1 : x[j];
            }
            dx[i] = others;
        }
    }

    @Override
    public String excel(List<String> refs) {
        return String.join("*", refs);
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, Integer.MAX_VALUE);
        Operand first = operands.getFirst();
        Operands.single(name(), first);
        Unit unit = first.unit();
        PriceBasis basis = first.priceBasis();
        for (Operand operand : operands.subList(1, operands.size())) {
            Operands.single(name(), operand);
            unit = unit.times(operand.unit());
            basis = PriceBasis.together(basis, operand.priceBasis(), first.label(), operand.label());
        }
        return new Type(unit, unit.isMoney() ? basis : PriceBasis.none(), List.of());
    }

    @Override
    public Text words(List<Text> operands) {
        return Words.joined(operands, " × ");
    }
}
