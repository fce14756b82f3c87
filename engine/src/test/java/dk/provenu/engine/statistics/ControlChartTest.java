package dk.provenu.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.statistics.ControlChart.Rule;
import dk.provenu.engine.statistics.ControlChart.Signal;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final ControlChart CHART = new ControlChart(0, 1);

    @Test
    void limitsComeFromTheMedianMovingRange() {
        // Median 2; moving ranges 1, 2, 1, 3, median 1.5.
        ControlChart chart = ControlChart.of(1, 2, 4, 3, 0);
        assertThat(chart.centre()).isEqualTo(2);
        assertThat(chart.upper()).isEqualTo(2 + 3 * 1.5 / 0.954, offset(1e-12));
    }

    /** Wheeler's factor 2.66 is 3 / 1.128. */
    @Test
    void limitsComeFromTheMeanMovingRange() {
        ControlChart chart = ControlChart.ofMeans(Rule.COMMON, 1, 2, 4, 3, 0);
        assertThat(chart.centre()).isEqualTo(2);
        assertThat(chart.upper()).isEqualTo(2 + 2.66 * 7 / 4, offset(0.001));
    }

    @Test
    void tellsNewsFromNoise() {
        assertThat(CHART.at(new double[] {0.5, -3.1}, 0, 1)).isEqualTo(Signal.OUTSIDE);
        assertThat(CHART.at(new double[] {0.5, 2.9}, 0, 1)).isEqualTo(Signal.NOISE);
        assertThat(CHART.at(new double[] {2.1, 0.5, 2.2}, 0, 2)).isEqualTo(Signal.SHIFT);
        assertThat(CHART.at(new double[] {2.1, 0.5, -2.2}, 0, 2)).isEqualTo(Signal.NOISE);
        double[] run = {0.1, 0.2, 0.3, 0.1, 0.2, 0.4, 0.2, 0.1};
        assertThat(CHART.at(run, 0, 7)).isEqualTo(Signal.RUN);
        assertThat(CHART.at(run, 1, 7)).isEqualTo(Signal.NOISE);
        assertThat(new ControlChart(0, 1, Rule.COMMON.limitsOnly()).at(run, 0, 7))
                .isEqualTo(Signal.NOISE);
    }
}
