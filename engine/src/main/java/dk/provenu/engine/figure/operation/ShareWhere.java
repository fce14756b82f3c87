package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Operand;
import dk.provenu.engine.figure.Operands;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Type;
import dk.provenu.engine.figure.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The share of a column's numbers that pass a test, such as the share of ranks that are at most 3. In the column's own
 * unit; the answer is a share from 0 to 1.
 *
 * @param test which side of the limit passes
 * @param limit the limit
 */
public record ShareWhere(Test test, double limit) implements Operation {

    /** Which numbers pass. */
    public enum Test {
        BELOW("<", Text.of("under", "below")),
        AT_MOST("<=", Text.of("højst", "at most")),
        AT_LEAST(">=", Text.of("mindst", "at least")),
        ABOVE(">", Text.of("over", "above"));

        private final String sign;
        private final transient Text words;

        Test(String sign, Text words) {
            this.sign = sign;
            this.words = words;
        }

        private boolean passes(double number, double limit) {
            return switch (this) {
                case BELOW -> number < limit;
                case AT_MOST -> number <= limit;
                case AT_LEAST -> number >= limit;
                case ABOVE -> number > limit;
            };
        }
    }

    public ShareWhere {
        if (!Double.isFinite(limit)) {
            throw new IllegalArgumentException("The limit " + limit + " is no number");
        }
    }

    @Override
    public String name() {
        return "share_where";
    }

    @Override
    public Text title() {
        return Text.of("andel, der er ", "share that is ")
                .plus(test.words)
                .plus(Text.of(" " + written().replace('.', ','), " " + written()));
    }

    private String written() {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    @Override
    public double value(double[] x) {
        return Arrays.stream(x).filter(number -> test.passes(number, limit)).count() / (double) x.length;
    }

    @Override
    public void gradient(double[] x, double y, double[] dx) {
        Arrays.fill(dx, 0);
    }

    @Override
    public String excel(List<String> refs) {
        String column = refs.getFirst();
        return "SUMPRODUCT(--(" + column + test.sign + written() + "))/(ROWS(" + column + ")*COLUMNS(" + column + "))";
    }

    @Override
    public Type type(List<Operand> operands) {
        Operands.count(name(), operands, 1, 1);
        return Type.of(Unit.SHARE);
    }

    @Override
    public Text words(List<Text> operands) {
        return Text.of("andel af ", "share of ")
                .plus(operands.getFirst())
                .plus(Text.of(", der er ", " that is "))
                .plus(test.words)
                .plus(Text.of(" " + written().replace('.', ','), " " + written()));
    }

    @Override
    public boolean isStep() {
        return true;
    }
}
