package dk.provenu.engine.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No small count comes through, and nothing more is lost than must be. */
class ThinnedTableTest {

    @ParameterizedTest
    @ValueSource(ints = {40, 150, 600, 5_000})
    void noCountIsSmall(int size) {
        for (int seed = 0; seed < 25; seed++) {
            RiskTable weekly = drawn(seed, size);
            for (int fewest : new int[] {3, 5, 10}) {
                ThinnedTable thinned = ThinnedTable.of(weekly, fewest);
                RiskTable table = thinned.table();
                for (int step = 0; step < table.steps(); step++) {
                    assertFree(table.starting()[step], fewest);
                    assertFree(table.events(step), fewest);
                    assertFree(table.censored()[step], fewest);
                    assertFree(table.entered()[step], fewest);
                    // What remains is known from the step itself, whether there is a next one or not.
                    assertFree(remain(table, step), fewest);
                }
                if (thinned.causes()) {
                    assertBlocks(thinned, fewest);
                } else {
                    assertThat(table.causes()).isEqualTo(1);
                }
            }
        }
    }

    /** Who is there after a step: the next one's start less who came just before it, or by addition after the last. */
    private static double remain(RiskTable table, int step) {
        double all = 0;
        for (int at = 0; at <= step; at++) {
            all += table.entered()[at] - table.events(at) - table.censored()[at];
        }
        return all;
    }

    private static void assertBlocks(ThinnedTable thinned, int fewest) {
        RiskTable table = thinned.table();
        int step = 0;
        for (int end : thinned.blocks()) {
            double[] sums = new double[table.causes()];
            while (step < table.steps() && table.ends()[step] <= end) {
                for (int cause = 0; cause < sums.length; cause++) {
                    sums[cause] += table.events()[cause][step];
                }
                step++;
            }
            for (double sum : sums) {
                assertFree(sum, fewest);
                assertThat(sum).isCloseTo(Math.rint(sum), within(1e-9));
            }
        }
        assertThat(step).isEqualTo(table.steps());
    }

    @Test
    void aCauseOfFewCountsUnderTheLast() {
        byte[] cause = new byte[60];
        short[] exit = new short[60];
        for (int i = 0; i < 60; i++) {
            cause[i] = (byte) (i < 3 ? 1 : i < 30 ? 2 : 3);
            exit[i] = (short) (1 + i % 5);
        }
        ThinnedTable thinned = ThinnedTable.of(
                RiskCounts.of(new Durations(1, 3, exit, cause, new short[60]), 10)
                        .table(0),
                5);
        assertThat(thinned.causes()).isTrue();
        assertThat(thinned.merged()).containsExactly(true, false, false);
        assertThat(Arrays.stream(thinned.table().events()[2]).sum()).isCloseTo(33, within(1e-9));
        assertThat(thinned.table().events()[0]).containsOnly(0);
    }

    @Test
    void asMuchTimeIsKeptAsMayBe() {
        // Two are lost in week 3 and three in week 9: the weeks between are joined, those before and after stand alone.
        short[] exit = new short[105];
        byte[] cause = new byte[105];
        for (int i = 0; i < 100; i++) {
            exit[i] = (short) (1 + i / 10);
            cause[i] = 1;
        }
        for (int i = 100; i < 105; i++) {
            exit[i] = (short) (i < 102 ? 3 : 9);
        }
        RiskTable table = ThinnedTable.of(
                        RiskCounts.of(new Durations(1, 1, exit, cause, new short[105]), 12)
                                .table(0),
                        5)
                .table();
        assertThat(table.ends()).containsExactly(1, 2, 9, 10);
    }

    @Test
    void aFewThatAreLostDoNotCutTheCurveOff() {
        short[] exit = new short[203];
        byte[] cause = new byte[203];
        for (int i = 0; i < 200; i++) {
            exit[i] = (short) (1 + i / 10);
            cause[i] = 1;
        }
        Arrays.fill(exit, 200, 203, (short) 4);
        RiskTable table = ThinnedTable.of(
                        RiskCounts.of(new Durations(1, 1, exit, cause, new short[203]), 25)
                                .table(0),
                        5)
                .table();
        assertThat(table.weeks()).isEqualTo(20);
        assertThat(table.starting()[0]).isEqualTo(200);
        assertThat(table.starting()[4]).isEqualTo(160);
    }

    @Test
    void withoutAThresholdNothingChanges() {
        RiskTable weekly = drawn(3, 600);
        RiskTable table = ThinnedTable.of(weekly, 1).table();
        assertThat(table.ends()).containsExactly(Arrays.copyOf(weekly.ends(), table.steps()));
        assertThat(SurvivalCurve.of(table).error()[40])
                .isEqualTo(SurvivalCurve.of(weekly).error()[40]);
    }

    @Test
    void theCurveStaysNearTheFullOne() {
        RiskTable weekly = drawn(5, 5_000);
        SurvivalCurve full = SurvivalCurve.of(weekly);
        SurvivalCurve thinned = SurvivalCurve.of(ThinnedTable.of(weekly, 5).table());
        for (int week = 1; week <= thinned.lastWeek(); week++) {
            assertThat(thinned.survival()[week]).isCloseTo(full.survival()[week], within(0.01));
            assertThat(thinned.error()[week]).isCloseTo(full.error()[week], within(0.001));
        }
    }

    @Test
    void tooFewGiveNoCurve() {
        assertThat(ThinnedTable.of(drawn(1, 4), 5).table().steps()).isZero();
        assertThat(SurvivalCurve.of(ThinnedTable.of(drawn(1, 4), 5).table()).lastWeek())
                .isZero();
    }

    private static void assertFree(double count, int fewest) {
        assertThat(count <= 1e-9 || count >= fewest - 1e-9)
                .as("count %s", count)
                .isTrue();
    }

    private static RiskTable drawn(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        short[] entry = new short[size];
        short[] exit = new short[size];
        byte[] cause = new byte[size];
        for (int i = 0; i < size; i++) {
            exit[i] = (short) (1 + Math.min(110, (int) (-30 * Math.log(random.nextDouble()))));
            cause[i] = (byte) (random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(3));
            entry[i] = (short) (random.nextInt(4) == 0 ? random.nextInt(exit[i]) : 0);
        }
        return RiskCounts.of(new Durations(1, 3, entry, exit, cause, new short[size]), 104)
                .table(0);
    }
}
