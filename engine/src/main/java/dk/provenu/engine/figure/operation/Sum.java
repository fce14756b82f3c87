package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.UnitException;
import java.util.Arrays;
import java.util.List;

/** The sum of figures or columns of one unit. */
public record Sum() implements Aggregate {

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public Text title() {
        return Text.of("sum", "sum");
    }

    @Override
    public double value(double[] x) {
        double sum = 0;
        for (double number : x) {
            sum += number;
        }
        return sum;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 1);
    }

    @Override
    public int aggregateCode() {
        return 9;
    }

    @Override
    public String function() {
        return "SUM";
    }

    @Override
    public Type type(List<Operand> operands) {
        Type type = Aggregate.super.type(operands);
        return switch (type.unit().form()) {
            case RANK, YEAR, INDEX ->
                throw new UnitException(Text.of(
                        "Pladser, årstal og indeks kan ikke lægges sammen ('"
                                + operands.getFirst().label().da() + "').",
                        "Ranks, years and indices cannot be added ('"
                                + operands.getFirst().label().en() + "')."));
            default -> type;
        };
    }

    @Override
    public Text words(List<Text> operands) {
        return operands.size() == 1 ? Words.of("summen af", "the sum of", operands) : Words.joined(operands, " + ");
    }
}
