package dk.provenu.engine.model.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.provenu.engine.model.forecast.method.Panel;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/**
 * What docs/forecast-accuracy.md says of the real series, recomputed where they are present. They are no part of the
 * project; elsewhere this is skipped, and says so.
 */
class RealSeriesTest {

    private static final String SKIPPED = "Skipped: the series of Jobindsats 2021M08-2025M07 are not here. Name their "
            + "folder with -Dprovenu.jobindsats=FOLDER.";

    @Test
    void theErrorsAreThoseOfTheReport() {
        Optional<Path> folder = Jobindsats.folder();
        assumeTrue(folder.isPresent(), SKIPPED);
        Panel panel = Jobindsats.panel(folder.orElseThrow());
        PanelForecast forecast = Forecaster.forecast(panel, ForecastSettings.STANDARD);
        assertThat(forecast.problems()).isEmpty();
        assertThat(forecast.series()).hasSize(297);
        Backtest test = forecast.backtest();
        IntPredicate parts = row -> !test.series().get(test.at()[row]).country();
        Score all = test.score(parts);
        assertThat(all.forecasts()).isEqualTo(65_011);
        assertThat(all.mase()).isCloseTo(0.510, within(0.002));
        assertThat(all.wape()).isCloseTo(0.0398, within(0.0005));
        assertThat(all.naiveMase()).isCloseTo(0.778, within(0.002));
        assertThat(all.coverage80()).isCloseTo(0.80, within(0.025));
        assertThat(all.coverage95()).isCloseTo(0.95, within(0.02));
        for (String measure : panel.measures()) {
            Score score = test.score(parts.and(test.ofMeasure(measure)));
            assertThat(score.mase()).as(measure).isLessThan(0.7 * score.naiveMase());
        }
        test.byOrigin(parts)
                .forEach((known, score) ->
                        assertThat(score.mase()).as("known %d", known).isLessThan(0.8 * score.naiveMase()));
    }
}
