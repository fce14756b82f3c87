package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * The value of the step on which a number stands: in a column of values, that of the last place whose beginning, in a column
 * of rising beginnings, the number has reached. A number below the first beginning has no answer.
 */
public record StepLookup() implements KeyedColumn {

    @Override
    public String name() {
        return "step_lookup";
    }

    @Override
    public Text title() {
        return Text.of("opslag på en trappe", "lookup on a ladder");
    }

    @Override
    public int place(double[] x) {
        int n = KeyedColumn.keys(x);
        int place = -1;
        for (int i = 1; i <= n && x[i] <= x[0]; i++) {
            place = i + n;
        }
        return place;
    }

    @Override
    public int match() {
        return 1;
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(2).da() + " på det trin af " + operands.get(1).da() + ", som "
                        + operands.get(0).da() + " er nået til",
                operands.get(2).en() + " on the step of " + operands.get(1).en() + " that "
                        + operands.get(0).en() + " has reached");
    }
}
