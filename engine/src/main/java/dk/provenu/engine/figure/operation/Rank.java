package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * The place of the first operand in a column: 1 is the lowest or the highest as the direction says; equal values share
 * the best place and the next ones are skipped (competition ranking, as the sources do). Values are compared as rounded
 * to a stated number of decimals, so that what is shown as equal is ranked as equal.
 *
 * @param direction which end is number 1
 * @param decimals the decimals on which values are compared
 */
public record Rank(Direction direction, int decimals) implements Operation {

    /** Which end of the column is number 1. */
    public enum Direction {
        LOWEST_FIRST,
        HIGHEST_FIRST
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Text title() {
        return direction == Direction.LOWEST_FIRST
                ? Text.of("plads (1 = lavest)", "rank (1 = lowest)")
                : Text.of("plads (1 = højest)", "rank (1 = highest)");
    }

    @Override
    public double value(double[] x) {
        double shown = Rounding.round(x[0], decimals);
        // Rounding never turns an order around, and numbers this far apart stay apart: most need no rounding.
        double apart = 2 * Math.pow(10, -decimals) + Math.abs(x[0]) * 1e-14;
        int rank = 1;
        for (int i = 1; i < x.length; i++) {
            double ahead = direction == Direction.LOWEST_FIRST ? x[0] - x[i] : x[i] - x[0];
            if (ahead > apart || (ahead > 0 && Rounding.round(x[i], decimals) != shown)) {
                rank++;
            }
        }
        return rank;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
    }

    @Override
    public String excel(List<String> refs) {
        return "1+SUMPRODUCT(--(ROUND(" + refs.get(1) + "," + decimals + ")"
                + (direction == Direction.LOWEST_FIRST ? "<" : ">") + "ROUND(" + refs.get(0) + "," + decimals + ")))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 2, 2);
        Operands.single(name(), operands.getFirst());
        Operands.alike(operands);
        return Type.of(Unit.RANK);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                title().da() + " for " + operands.get(0).da() + " blandt "
                        + operands.get(1).da(),
                title().en() + " of " + operands.get(0).en() + " among "
                        + operands.get(1).en());
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
