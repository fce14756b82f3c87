package dk.provenu.engine.statistics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import dk.provenu.engine.statistics.survival.HazardPeaks.Peak;
import dk.provenu.engine.statistics.survival.HazardPhases.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Signal and noise: how often a level hazard is marked, and whether what was put in is found again. */
class HazardSignalsTest {

    private static final int WEEKS = 104;
    private static final int RUNS = 400;
    private static final double CHANCE = 0.05;

    @Test
    void aLevelHazardIsSeldomMarked() {
        int cut = 0;
        int peaks = 0;
        for (int run = 0; run < RUNS; run++) {
            RiskTable table = drawn(run, 800, week -> 0.03);
            cut += HazardPhases.of(table, CHANCE, 4).size() > 1 ? 1 : 0;
            peaks += HazardPeaks.of(table, 6, CHANCE, 1).isEmpty() ? 0 : 1;
        }
        // 5 pct. of 400 is 20; two standard errors more is 29.
        assertThat(cut).isLessThanOrEqualTo(29);
        assertThat(peaks).isLessThanOrEqualTo(29);
    }

    @Test
    void aHazardThatOnlyFallsHasNoPeak() {
        int peaks = 0;
        for (int run = 0; run < RUNS; run++) {
            RiskTable table = drawn(1_000 + run, 800, week -> 0.01 + 0.08 * Math.exp(-week / 20.0));
            peaks += HazardPeaks.of(table, 6, CHANCE, 1).isEmpty() ? 0 : 1;
        }
        assertThat(peaks).isLessThanOrEqualTo(29);
    }

    @Test
    void aPeakThatWasPutInIsFound() {
        int found = 0;
        for (int run = 0; run < 100; run++) {
            List<Peak> peaks = HazardPeaks.of(drawn(run, 3_000, week -> week == 26 ? 0.06 : 0.02), 6, CHANCE, 1.25);
            found += peaks.size() == 1 && peaks.getFirst().first() == 26 ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(95);
    }

    @Test
    void aSurePeakThatDoesNotMatterIsNotMarked() {
        RiskTable table = drawn(7, 2_000_000, week -> week == 26 ? 0.022 : 0.02);
        assertThat(HazardPeaks.of(table, 6, CHANCE, 1))
                .anyMatch(peak -> peak.first() == 26)
                .allMatch(peak -> peak.chance() <= CHANCE);
        assertThat(HazardPeaks.of(table, 6, CHANCE, 1.25)).isEmpty();
    }

    @Test
    void exitsDryUpWhereTheyWereMadeTo() {
        int near = 0;
        for (int run = 0; run < 100; run++) {
            List<Phase> phases = HazardPhases.of(
                    drawn(run, 3_000, week -> week <= 13 ? 0.05 : week <= 40 ? 0.035 : 0.01), CHANCE, 4);
            int dry = HazardPhases.driedUp(phases, 0.5).orElseThrow();
            near += Math.abs(phases.get(dry).first() - 41) <= 3 ? 1 : 0;
        }
        assertThat(near).isGreaterThanOrEqualTo(95);
    }

    @Test
    void exitsThatComeBackHaveNotDriedUp() {
        List<Phase> phases =
                List.of(new Phase(1, 10, 50, 1_000), new Phase(11, 20, 10, 1_000), new Phase(21, 30, 40, 1_000));
        assertThat(HazardPhases.driedUp(phases, 0.5)).isEmpty();
        assertThat(HazardPhases.driedUp(phases.subList(0, 2), 0.5)).hasValue(1);
        assertThat(HazardPhases.driedUp(List.of(), 0.5)).isEmpty();
    }

    @Test
    void stretchesCoverAllWeeksAndAreLongEnough() {
        List<Phase> phases = HazardPhases.of(drawn(3, 20_000, week -> week == 30 ? 0.3 : 0.02), CHANCE, 4);
        assertThat(phases.getFirst().first()).isEqualTo(1);
        assertThat(phases.getLast().last()).isEqualTo(WEEKS);
        for (int at = 1; at < phases.size(); at++) {
            assertThat(phases.get(at).first()).isEqualTo(phases.get(at - 1).last() + 1);
            assertThat(phases.get(at).last() - phases.get(at).first()).isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void noStretchAtTheStartIsShort() {
        List<Phase> phases = HazardPhases.of(drawn(5, 20_000, week -> week <= 2 ? 0.2 : 0.02), CHANCE, 4);
        assertThat(phases.getFirst().last()).isGreaterThanOrEqualTo(4);
    }

    /** Spells that leave with the hazard of each week, counted. */
    private static RiskTable drawn(long seed, int spells, IntToDoubleFunction hazard) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] starting = new double[WEEKS];
        double[] events = new double[WEEKS];
        int left = spells;
        for (int week = 1; week <= WEEKS; week++) {
            starting[week - 1] = left;
            int leaving = 0;
            double chance = hazard.applyAsDouble(week);
            if (left > 10_000) {
                leaving = (int)
                        Math.round(left * chance + Math.sqrt(left * chance * (1 - chance)) * random.nextGaussian());
            } else {
                for (int i = 0; i < left; i++) {
                    leaving += random.nextDouble() < chance ? 1 : 0;
                }
            }
            events[week - 1] = leaving;
            left -= leaving;
        }
        int[] ends = new int[WEEKS];
        Arrays.setAll(ends, week -> week + 1);
        return new RiskTable(
                ends, starting, starting.clone(), new double[][] {events}, new double[WEEKS], new double[WEEKS]);
    }
}
