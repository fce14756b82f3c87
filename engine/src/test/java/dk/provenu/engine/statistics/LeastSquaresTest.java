package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Least squares against R's lm, hatvalues, cooks.distance, predict, and errors written out by hand (reference.R). */
class LeastSquaresTest {

    private static final String INPUT = "least-squares-input.csv";
    private static final double[] Y = Reference.column(INPUT, 4);
    private static final double[][] X = {
        LeastSquares.constant(Y.length),
        Reference.column(INPUT, 0),
        Reference.column(INPUT, 1),
        Reference.column(INPUT, 2)
    };
    private static final double[] WEIGHTS = Reference.column(INPUT, 3);

    @Test
    void isWhatRSaysToEightDecimals() {
        LinearFit ordinary = LeastSquares.fit(X, Y);
        LinearFit weighted = LeastSquares.fit(X, Y, WEIGHTS);
        int checked = 0;
        for (String[] row : Reference.rows("least-squares.csv")) {
            LinearFit fit = row[0].equals("ordinary") ? ordinary : weighted;
            double expected = Double.parseDouble(row[3]);
            assertThat(value(fit, row[1], Integer.parseInt(row[2])))
                    .as(String.join(" ", row))
                    .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
            checked++;
        }
        assertThat(checked).isEqualTo(370);
    }

    private static double value(LinearFit fit, String what, int at) {
        return switch (what) {
            case "coefficient" -> fit.coefficients()[at];
            case "error" -> fit.errors()[at];
            case "hc1" -> fit.errors(LinearFit.Robust.HC1)[at];
            case "hc3" -> fit.errors(LinearFit.Robust.HC3)[at];
            case "r_squared" -> fit.rSquared();
            case "adjusted" -> fit.adjustedRSquared();
            case "f" -> fit.fStatistic();
            case "variance" -> fit.variance();
            case "leverage" -> fit.leverages()[at];
            case "cook" -> fit.cooks()[at];
            case "loo" -> fit.leaveOneOut()[at];
            case "reach" -> fit.leaveOneOutReach(0.95)[at];
            case "predicted" ->
                at == 0 ? fit.predict(new double[] {1, 20, 43, 5}) : fit.reach(new double[] {1, 20, 43, 5}, 2, 0.8);
            case "vif" -> fit.inflations()[at + 1];
            default -> throw new AssertionError(what);
        };
    }

    @Test
    void namesTheColumnThatTheOthersDetermine() {
        double[] sum = new double[Y.length];
        Arrays.setAll(sum, i -> 2 * X[1][i] - X[3][i] + 7);
        assertThatThrownBy(() -> LeastSquares.fit(new double[][] {X[0], X[1], X[3], sum}, Y))
                .isInstanceOfSatisfying(
                        CollinearException.class,
                        fault -> assertThat(fault.column()).isEqualTo(3));
    }

    @Test
    void refusesTooFewRowsAndWhatIsNoNumber() {
        double[][] two = {{1, 1}, {3, 4}};
        assertThatThrownBy(() -> LeastSquares.fit(two, new double[] {1, 2})).hasMessageContaining("too few");
        double[][] one = {{1, 1, 1}};
        assertThatThrownBy(() -> LeastSquares.fit(one, new double[] {1, Double.NaN, 2}))
                .hasMessageContaining("Row 1");
        assertThatThrownBy(() -> LeastSquares.fit(one, new double[] {1, 3, 2}, new double[] {1, 1, 0}))
                .hasMessageContaining("Row 2");
    }

    @Test
    void aRowThatAloneDecidesItsCoefficientHasNoPredictionByTheOthers() {
        double[] y = {1, 2, 3, 9};
        LinearFit fit = LeastSquares.fit(new double[][] {LeastSquares.constant(4), {0, 0, 0, 1}}, y);
        assertThat(fit.leaveOneOut()[3]).isNaN();
        assertThat(fit.leaveOneOut()[0]).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void doesNotChangeWhatItIsGiven() {
        double[][] copy = Arrays.stream(X).map(double[]::clone).toArray(double[][]::new);
        LinearFit fit = LeastSquares.fit(copy, Y.clone(), WEIGHTS.clone());
        fit.coefficients()[0] = 99;
        assertThat(copy).isDeepEqualTo(X);
        assertThat(fit.coefficients()[0]).isNotEqualTo(99);
    }
}
