package dk.provenu.engine.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dk.provenu.engine.figure.Language;
import dk.provenu.engine.model.ExampleData;
import dk.provenu.engine.model.ModelResult;
import dk.provenu.engine.model.forecast.ControlChart.Signal;
import dk.provenu.engine.vocabulary.ComparisonGroups;
import java.util.Map;
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

    @Test
    void tellsNewsFromNoise() {
        assertThat(CHART.at(new double[] {0.5, -3.1}, 0, 1)).isEqualTo(Signal.OUTSIDE);
        assertThat(CHART.at(new double[] {0.5, 2.9}, 0, 1)).isEqualTo(Signal.NOISE);
        assertThat(CHART.at(new double[] {2.1, 0.5, 2.2}, 0, 2)).isEqualTo(Signal.SHIFT);
        assertThat(CHART.at(new double[] {2.1, 0.5, -2.2}, 0, 2)).isEqualTo(Signal.NOISE);
        double[] run = {0.1, 0.2, 0.3, 0.1, 0.2, 0.4, 0.2, 0.1};
        assertThat(CHART.at(run, 0, 7)).isEqualTo(Signal.RUN);
        assertThat(CHART.at(run, 1, 7)).isEqualTo(Signal.NOISE);
    }

    @Test
    void aPlantedJumpIsNewsAndAKnownBreakIsNot() {
        ModelResult plain = run(0);
        assertThat(plain.findings().getFirst().in(Language.DA)).contains("kendt brud");
        ModelResult jump = new Signals()
                .run(data(150)
                        .input(
                                "Albertslund",
                                ComparisonGroups.find("albertslund-2019"),
                                Map.of("measure", "unemployed_full_time_persons")));
        assertThat(jump.findings().getFirst().in(Language.DA)).contains("er en nyhed");
    }

    private static ModelResult run(int more) {
        return new Signals().run(data(more).input("Albertslund", ComparisonGroups.find("albertslund-2019"), Map.of()));
    }

    /** The example with persons added to the last month of the unemployed of Albertslund. */
    private static ExampleData data(int more) {
        return ExampleData.of("udvikling").with(SeriesKind.KIND, line -> {
            String[] fields = line.split(",", -1);
            if (more > 0
                    && fields[1].equals("165")
                    && fields[3].equals("2025M07")
                    && fields[4].equals("unemployed_full_time_persons")) {
                fields[5] = Integer.toString(Integer.parseInt(fields[5]) + more);
            }
            return String.join(",", fields);
        });
    }
}
