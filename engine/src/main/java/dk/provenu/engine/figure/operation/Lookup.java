package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * The number in a column of values that stands where a column of keys equals the first operand; the first such place
 * where there are several. A key that is not there has no answer. A hole elsewhere in the columns does not matter.
 */
public record Lookup() implements KeyedColumn {

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public Text title() {
        return Text.of("opslag", "lookup");
    }

    @Override
    public int place(double[] x) {
        int n = KeyedColumn.keys(x);
        for (int i = 1; i <= n; i++) {
            if (x[i] == x[0]) {
                return i + n;
            }
        }
        return -1;
    }

    @Override
    public int match() {
        return 0;
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of(
                operands.get(2).da() + " dér, hvor " + operands.get(1).da() + " er "
                        + operands.get(0).da(),
                operands.get(2).en() + " where " + operands.get(1).en() + " is "
                        + operands.get(0).en());
    }

    @Override
    public boolean acceptsMissing() {
        return true;
    }

    /** The key sought; then the number found, or where nothing was found the keys that were looked through. */
    @Override
    public boolean reads(double[] x, int i) {
        int at = place(x);
        return i == 0 || (at >= 0 ? i == at : i <= KeyedColumn.keys(x));
    }
}
