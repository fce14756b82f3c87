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
        // The product of those before, then of those after: one operand may be zero, and there may be many.
        double before = 1;
        for (int i = 0; i < x.length; i++) {
            dx[i] = before;
            before *= x[i];
        }
        double after = 1;
        for (int i = x.length - 1; i >= 0; i--) {
            dx[i] *= after;
            after *= x[i];
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
