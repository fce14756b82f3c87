package dk.provenu.engine.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts against the definition, spell by spell and week by week. */
class RiskCountsTest {

    private static final int STRATA = 4;
    private static final int CAUSES = 3;
    private static final int HORIZON = 20;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areTheDefinitionCounted(long seed) {
        Durations spells = drawn(seed, seed % 2 == 0);
        RiskCounts counts = RiskCounts.of(spells, HORIZON);
        for (int stratum = 0; stratum < STRATA; stratum++) {
            RiskTable table = counts.table(stratum);
            double share = 1;
            for (int week = 1; week <= HORIZON; week++) {
                int atRisk = 0;
                int[] left = new int[CAUSES + 1];
                int lost = 0;
                for (int i = 0; i < spells.size(); i++) {
                    int entry = spells.entry().length == 0 ? 0 : spells.entry()[i];
                    if (spells.stratum()[i] != stratum || entry >= week || spells.exit()[i] < week) {
                        continue;
                    }
                    atRisk++;
                    if (spells.exit()[i] == week && spells.cause()[i] > 0) {
                        left[spells.cause()[i]]++;
                    } else if (spells.exit()[i] == week) {
                        lost++;
                    }
                }
                assertThat(table.starting()[week - 1]).isEqualTo(atRisk);
                assertThat(table.exposure()[week - 1]).isEqualTo(atRisk);
                assertThat(table.censored()[week - 1]).isEqualTo(lost);
                for (int cause = 1; cause <= CAUSES; cause++) {
                    assertThat(table.events()[cause - 1][week - 1]).isEqualTo(left[cause]);
                }
                share *= atRisk == 0 ? 1 : 1 - (left[1] + left[2] + left[3]) / (double) atRisk;
                assertThat(SurvivalCurve.of(table).survival()[week]).isCloseTo(share, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSharesAddUpAndNothingIsNotANumber(long seed) {
        RiskCounts counts = RiskCounts.of(drawn(seed, seed % 2 == 0), HORIZON);
        for (int stratum = 0; stratum < STRATA; stratum++) {
            SurvivalCurve curve = SurvivalCurve.of(counts.table(stratum));
            for (Interval form : Interval.values()) {
                Band band = curve.band(form, 0.95);
                for (int week = 0; week <= HORIZON; week++) {
                    double left = 0;
                    for (int cause = 0; cause < CAUSES; cause++) {
                        left += curve.incidence()[cause][week];
                        assertThat(curve.incidenceError()[cause][week]).isNotNaN();
                    }
                    assertThat(curve.survival()[week] + left).isCloseTo(1, within(1e-12));
                    assertThat(curve.error()[week]).isNotNaN().isNotNegative();
                    assertThat(band.low()[week]).isBetween(0.0, curve.survival()[week] + 1e-12);
                    assertThat(band.high()[week]).isBetween(curve.survival()[week] - 1e-12, 1.0);
                }
            }
        }
    }

    @Test
    void allLeaveInTheLastWeek() {
        RiskTable table = table(new short[] {2, 2, 3, 3}, new byte[] {1, 2, 1, 1});
        SurvivalCurve curve = SurvivalCurve.of(table);
        assertThat(curve.survival()).containsExactly(1, 1, 0.5, 0, 0);
        assertThat(curve.error()[3]).isZero();
        assertThat(curve.incidence()[0][4]).isEqualTo(0.75);
        // A share of 3 in 4 with nobody lost has the binomial error.
        assertThat(curve.incidenceError()[0][4]).isCloseTo(Math.sqrt(0.75 * 0.25 / 4), within(1e-15));
        Band band = curve.band(Interval.LOG_LOG, 0.95);
        assertThat(band.low()[3]).isZero();
        assertThat(band.high()[3]).isEqualTo(band.high()[2]);
        assertThat(curve.lastWeek()).isEqualTo(3);
        assertThat(RestrictedMean.of(table, 4).weeks()).isEqualTo(2.5);
        assertThat(SurvivalQuantile.of(curve, 0.5, Interval.LOG, 0.95).weeks()).hasValue(2.5);
    }

    @Test
    void whoIsLastSeenInAWeekIsAtRiskInIt() {
        RiskTable table = table(new short[] {2, 2}, new byte[] {0, 1});
        assertThat(table.starting()).containsExactly(2, 2, 0, 0);
        assertThat(SurvivalCurve.of(table).survival()[2]).isEqualTo(0.5);
    }

    @Test
    void aStratumWithoutSpellsHasAnEmptyTable() {
        RiskTable empty = RiskCounts.of(new Durations(2, 1, new short[] {3}, new byte[] {1}, new short[] {0}), 5)
                .table(1);
        SurvivalCurve curve = SurvivalCurve.of(empty);
        assertThat(curve.survival()).containsOnly(1);
        assertThat(curve.lastWeek()).isZero();
        assertThat(SurvivalQuantile.of(curve, 0.5, Interval.LOG, 0.95).weeks()).isEmpty();
        assertThat(HazardPhases.of(empty, 0.05, 1)).isEmpty();
        assertThat(HazardPeaks.of(empty, 6, 0.05, 1)).isEmpty();
        assertThat(RestrictedMean.of(empty, 5).weeks()).isEqualTo(5);
    }

    @Test
    void nobodyAtRiskForAWhile() {
        // One is seen in weeks 1 and 2, another from week 5 on only: the curve stands still between them.
        RiskTable table = RiskCounts.of(
                        new Durations(
                                1, 1, new short[] {0, 4}, new short[] {2, 6}, new byte[] {0, 1}, new short[] {0, 0}),
                        8)
                .table(0);
        assertThat(table.starting()).containsExactly(1, 1, 0, 0, 1, 1, 0, 0);
        assertThat(SurvivalCurve.of(table).survival()).containsExactly(1, 1, 1, 1, 1, 1, 0, 0, 0);
    }

    @Test
    void whatLastsLongerThanTheHorizonIsStillThere() {
        RiskTable table = RiskCounts.of(
                        new Durations(1, 1, new short[] {9, 3}, new byte[] {1, 1}, new short[] {0, 0}), 5)
                .table(0);
        assertThat(table.starting()).containsExactly(2, 2, 2, 1, 1);
        assertThat(table.allEvents()).isEqualTo(1);
        assertThat(table.censored()).containsOnly(0);
    }

    @Test
    void strataTogetherAreTheirSum() {
        Durations spells = drawn(11, true);
        RiskCounts counts = RiskCounts.of(spells, HORIZON);
        RiskTable both = counts.table(1, 3);
        assertThat(both.starting()[4])
                .isEqualTo(counts.table(1).starting()[4] + counts.table(3).starting()[4]);
        assertThat(both.allEvents())
                .isEqualTo(counts.table(1).allEvents() + counts.table(3).allEvents());
    }

    @Test
    void wrongSpellsAreNamed() {
        assertThatThrownBy(() -> new Durations(1, 1, new short[] {3, 0}, new byte[] {1, 1}, new short[] {0, 0}))
                .hasMessageContaining("Spell 1 is seen from week 0 to week 0");
        assertThatThrownBy(() -> new Durations(1, 1, new short[] {3}, new short[] {3}, new byte[] {1}, new short[] {0}))
                .hasMessageContaining("Spell 0 is seen from week 3 to week 3");
        assertThatThrownBy(() -> new Durations(1, 1, new short[] {3}, new byte[] {2}, new short[] {0}))
                .hasMessageContaining("cause 2");
        assertThatThrownBy(() -> new Durations(1, 1, new short[] {3}, new byte[] {1}, new short[] {1}))
                .hasMessageContaining("stratum 1");
        assertThatThrownBy(() -> new Durations(1, 1, new short[] {3}, new byte[] {1, 1}, new short[] {0}))
                .hasMessageContaining("differ in length");
    }

    private static RiskTable table(short[] exit, byte[] cause) {
        return RiskCounts.of(new Durations(1, 2, exit, cause, new short[exit.length]), 4)
                .table(0);
    }

    private static Durations drawn(long seed, boolean late) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 60;
        short[] entry = new short[late ? size : 0];
        short[] exit = new short[size];
        byte[] cause = new byte[size];
        short[] stratum = new short[size];
        for (int i = 0; i < size; i++) {
            exit[i] = (short) (1 + random.nextInt(i % 5 == 0 ? 4 : HORIZON + 6));
            cause[i] = (byte) random.nextInt(CAUSES + 1);
            stratum[i] = (short) random.nextInt(3); // the last stratum stays empty
            if (late) {
                entry[i] = (short) random.nextInt(exit[i]);
            }
        }
        return new Durations(STRATA, CAUSES, entry, exit, cause, stratum);
    }
}
