package dk.provenu.engine.model.forecast.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.provenu.engine.model.forecast.method.Panel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
    void theErrorsAreThoseOfTheReport() throws IOException {
        Optional<Path> folder = Jobindsats.folder();
        assumeTrue(folder.isPresent(), SKIPPED);
        Panel panel = Jobindsats.panel(folder.orElseThrow());
        PanelForecast forecast = Forecaster.forecast(panel, ForecastSettings.STANDARD);
        assertThat(forecast.problems()).isEmpty();
        assertThat(forecast.series()).hasSize(297);
        Backtest test = forecast.backtest();
        IntPredicate parts = row -> !test.series().get(test.at()[row]).country();
        Score all = test.score(parts);
        assertThat(Files.readString(Path.of("../docs/forecast-accuracy.md")))
                .contains(String.format(
                        Locale.ROOT,
                        "All %,d: MASE %.3f (seasonal naive %.3f), WAPE %.2f pct. (%.2f pct.); within 80: %.1f pct., within"
                                + " 95: %.1f pct.",
                        all.forecasts(),
                        all.mase(),
                        all.naiveMase(),
                        100 * all.wape(),
                        100 * all.naiveWape(),
                        100 * all.coverage80(),
                        100 * all.coverage95()));
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
