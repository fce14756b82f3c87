package dk.provenu.engine.statistics.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Efficiencies, peers and slacks against R's lpSolve, the bootstrap against one written out in R (reference.R). */
class FrontierTest {

    private static final double[][] X = {column(0), column(1)};
    private static final double[][] Y = {column(2), column(3)};

    @Test
    void efficienciesPeersAndSlacksAreWhatLpSolveSays() {
        int checked = 0;
        for (Orientation orientation : Orientation.values()) {
            for (Returns returns : Returns.values()) {
                Frontier.Unit[] units = Frontier.of(X, Y, orientation, returns).analyse();
                for (String[] row : rows("frontier.csv")) {
                    if (row[0].equalsIgnoreCase(orientation.name()) && row[1].equalsIgnoreCase(returns.name())) {
                        double expected = Double.parseDouble(row[4]);
                        assertThat(value(units[Integer.parseInt(row[2])], row[3]))
                                .as(String.join(" ", row))
                                .isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
                        checked++;
                    }
                }
                for (Frontier.Unit unit : units) {
                    checked -= (int) Arrays.stream(unit.peers())
                            .filter(peer -> peer > 1e-9)
                            .count();
                }
            }
        }
        // Every peer found is one of R's; what remains are an efficiency and four slacks for 30 units, four times.
        assertThat(checked).isEqualTo(4 * 30 * 5);
    }

    private static double value(Frontier.Unit unit, String what) {
        if (what.equals("efficiency")) {
            return unit.efficiency();
        }
        int at = Integer.parseInt(what.substring(what.indexOf('_') + 1));
        if (what.startsWith("peer")) {
            return unit.peers()[at];
        }
        return at < X.length ? unit.inputSlacks()[at] : unit.outputSlacks()[at - X.length];
    }

    @Test
    void theBootstrapAgreesWithOneInRToMonteCarloError() {
        for (Orientation orientation : Orientation.values()) {
            Frontier frontier = Frontier.of(X, Y, orientation, Returns.VARIABLE);
            SimarWilson ours = SimarWilson.of(frontier, 4000, 7, 0.95);
            for (String[] row : rows("bootstrap.csv")) {
                if (!row[0].equalsIgnoreCase(orientation.name())) {
                    continue;
                }
                int unit = Integer.parseInt(row[1]);
                double error = Double.parseDouble(row[5]);
                assertThat(ours.bandwidth()).isCloseTo(Double.parseDouble(row[2]), within(1e-8));
                // R draws 1,000, we 4,000; four times the error of the difference of the means.
                assertThat(ours.bias()[unit])
                        .as("bias, " + String.join(" ", row))
                        .isCloseTo(Double.parseDouble(row[4]), within(4 * error * Math.sqrt(1.25)));
                double spread = error * Math.sqrt(1000);
                assertThat(ours.low()[unit])
                        .as("low, " + String.join(" ", row))
                        .isCloseTo(Double.parseDouble(row[6]), within(0.5 * spread + 1e-3));
                assertThat(ours.high()[unit])
                        .as("high, " + String.join(" ", row))
                        .isCloseTo(Double.parseDouble(row[7]), within(0.5 * spread + 1e-3));
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameNumbers() {
        Frontier frontier = Frontier.of(X, Y, Orientation.INPUT, Returns.VARIABLE);
        SimarWilson one = SimarWilson.of(frontier, 50, 3, 0.9);
        SimarWilson again = SimarWilson.of(frontier, 50, 3, 0.9);
        SimarWilson other = SimarWilson.of(frontier, 50, 4, 0.9);
        assertThat(one.low()).containsExactly(again.low());
        assertThat(one.low()).isNotEqualTo(other.low());
        for (int unit = 0; unit < frontier.units(); unit++) {
            assertThat(one.low()[unit]).isLessThan(one.high()[unit]);
            assertThat(one.bias()[unit]).isNotNegative();
            assertThat(one.corrected()[unit]).isLessThanOrEqualTo(one.efficiency()[unit]);
        }
    }

    /** One input, one output: the best ratio is 4 per 2. */
    @Test
    void byHand() {
        double[][] x = {{2, 4, 4}};
        double[][] y = {{4, 4, 6}};
        assertThat(Frontier.of(x, y, Orientation.INPUT, Returns.CONSTANT).efficiencies())
                .containsExactly(new double[] {1, 0.5, 0.75}, within(1e-12));
        assertThat(Frontier.of(x, y, Orientation.INPUT, Returns.VARIABLE).efficiencies())
                .containsExactly(new double[] {1, 0.5, 1}, within(1e-12));
        Frontier.Unit second =
                Frontier.of(x, y, Orientation.OUTPUT, Returns.VARIABLE).analyse()[1];
        assertThat(second.efficiency()).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(second.peers()).containsExactly(new double[] {0, 0, 1}, within(1e-12));
        // As good as the first in its only input, but with less to show for it.
        Frontier.Unit weak = Frontier.of(
                        new double[][] {{2, 2}}, new double[][] {{4, 4}, {5, 3}}, Orientation.INPUT, Returns.VARIABLE)
                .analyse()[1];
        assertThat(weak.efficiency()).isCloseTo(1, within(1e-12));
        assertThat(weak.outputSlacks()).containsExactly(new double[] {0, 2}, within(1e-12));
    }

    @Test
    void scaleChangesNothing() {
        double[][] x = {X[0].clone(), Arrays.stream(X[1]).map(v -> v * 1e6).toArray()};
        assertThat(Frontier.of(x, Y, Orientation.INPUT, Returns.VARIABLE).efficiencies())
                .containsExactly(
                        Frontier.of(X, Y, Orientation.INPUT, Returns.VARIABLE).efficiencies(), within(1e-10));
    }

    /** Many units alike, many on the frontier, outputs of zero: steps that lead nowhere must not go round. */
    @Test
    void tiesAndZeroOutputsEnd() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            int n = 1 + random.nextInt(30);
            double[][] x = whole(random, 1 + random.nextInt(3), n, 1);
            double[][] y = whole(random, 1 + random.nextInt(3), n, 0);
            for (int unit = 0; unit < n; unit++) {
                y[0][unit] += 1;
            }
            for (Orientation orientation : Orientation.values()) {
                double[] variable =
                        Frontier.of(x, y, orientation, Returns.VARIABLE).efficiencies();
                Frontier.Unit[] constant =
                        Frontier.of(x, y, orientation, Returns.CONSTANT).analyse();
                for (int unit = 0; unit < n; unit++) {
                    assertThat(variable[unit]).isBetween(0.0, 1 + 1e-9);
                    assertThat(constant[unit].efficiency()).isLessThanOrEqualTo(variable[unit] + 1e-9);
                    assertFits(x, y, constant[unit], orientation, unit);
                }
            }
        }
    }

    /** The mixture of peers makes the target exactly: radial move and slacks taken together. */
    private static void assertFits(double[][] x, double[][] y, Frontier.Unit unit, Orientation orientation, int at) {
        for (int i = 0; i < x.length; i++) {
            double target =
                    x[i][at] * (orientation == Orientation.INPUT ? unit.efficiency() : 1) - unit.inputSlacks()[i];
            assertThat(mixture(x[i], unit.peers())).isCloseTo(target, within(1e-8));
        }
        for (int r = 0; r < y.length; r++) {
            double target =
                    y[r][at] / (orientation == Orientation.INPUT ? 1 : unit.efficiency()) + unit.outputSlacks()[r];
            assertThat(mixture(y[r], unit.peers())).isCloseTo(target, within(1e-8));
        }
    }

    private static double mixture(double[] row, double[] peers) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * peers[j];
        }
        return sum;
    }

    private static double[][] whole(SplittableRandom random, int rows, int n, int least) {
        double[][] numbers = new double[rows][n];
        for (double[] row : numbers) {
            Arrays.setAll(row, i -> least + random.nextInt(4));
        }
        return numbers;
    }

    @Test
    void refusesWhatHasNoAnswer() {
        assertThatThrownBy(() -> Frontier.of(new double[][] {{1, 0}}, Y, Orientation.INPUT, Returns.CONSTANT))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> Frontier.of(
                        new double[][] {{1, 2}}, new double[][] {{1, 0}}, Orientation.INPUT, Returns.CONSTANT))
                .hasMessageContaining("no output");
        assertThatThrownBy(() -> Frontier.of(
                        new double[][] {{1, 2}}, new double[][] {{1, -1}}, Orientation.INPUT, Returns.CONSTANT))
                .hasMessageContaining("below 0");
        Frontier alone = Frontier.of(new double[][] {{3}}, new double[][] {{5}}, Orientation.INPUT, Returns.VARIABLE);
        assertThat(alone.efficiencies()).containsExactly(new double[] {1}, within(1e-12));
        assertThatThrownBy(() -> SimarWilson.of(alone, 10, 1, 0.95)).hasMessageContaining("Only 0");
    }

    private static double[] column(int column) {
        return rows("frontier-input.csv").stream()
                .mapToDouble(row -> Double.parseDouble(row[column]))
                .toArray();
    }

    private static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FrontierTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
