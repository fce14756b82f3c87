package dk.provenu.bench;

import dk.provenu.engine.model.forecast.backtest.ForecastSettings;
import dk.provenu.engine.model.forecast.backtest.Forecaster;
import dk.provenu.engine.model.forecast.method.Panel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * How long it takes to forecast 297 series a year ahead, with the whole rolling backtest, beside R's forecast::ets on a
 * sample of the same series in the same run.
 */
final class ForecastBench {

    /** Every eleventh area of each measure: 27 of the 297 series, a fit of all 48 months for each. */
    private static final String SCRIPT = """
            suppressPackageStartupMessages(library(forecast))
            folder <- commandArgs(TRUE)[1]
            seconds <- 0; fits <- 0
            for (source in list(c("unemployment.csv", "unemployed_full_time_persons_dagpenge"),
                                c("unemployment.csv", "unemployed_full_time_persons_kontanthjaelp"),
                                c("cash_assistance.csv", "cash_assistance_full_time_persons"))) {
              data <- read.csv(file.path(folder, source[1]), colClasses = c(area_code = "character"))
              data <- data[data$measure == source[2], ]
              areas <- sort(unique(data$area_code))
              for (area in areas[seq(1, length(areas), by = 11)]) {
                y <- data$value[data$area_code == area]
                y[is.na(y)] <- 1
                y <- ts(y, start = c(2021, 8), frequency = 12)
                seconds <- seconds + system.time(forecast(ets(y), h = 12), gcFirst = FALSE)["elapsed"]
                fits <- fits + 1
              }
            }
            cat(fits, seconds)
            """;

    private ForecastBench() {}

    static void run() {
        Optional<Path> folder = JobindsatsPanel.folder();
        if (folder.isEmpty()) {
            System.out.println("forecasts: skipped, since the series of Jobindsats are not here (PROVENU_JOBINDSATS)");
            return;
        }
        Panel panel = JobindsatsPanel.read(folder.get());
        long before = System.nanoTime();
        int rows =
                Forecaster.forecast(panel, ForecastSettings.STANDARD).backtest().rows();
        double first = (System.nanoTime() - before) / 1e9;
        int origins = panel.months() - ForecastSettings.FEWEST_KNOWN + 1;
        int made = panel.series().size() * origins;
        System.out.printf(
                Locale.ROOT,
                "%d series, %d origins: %,d forecasts of up to 12 months, %,d held against what came%n",
                panel.series().size(),
                origins,
                made,
                rows);
        System.out.printf(Locale.ROOT, "the first time in this JVM: %.2f s%n", first);
        Clock.Time time = Clock.measure(() -> Forecaster.forecast(panel, ForecastSettings.STANDARD));
        Clock.print("forecast with backtest, one thread", time, rows, "months forecast");
        beside(folder.get(), panel.series().size(), made, time);
    }

    private static void beside(Path folder, int series, int made, Clock.Time time) {
        Optional<double[]> ets = ets(folder);
        if (ets.isEmpty()) {
            System.out.println("R forecast::ets: skipped, since there is no Rscript with the package forecast here");
            return;
        }
        double fits = ets.get()[0];
        double each = ets.get()[1] / fits;
        System.out.printf(
                Locale.ROOT,
                "R forecast::ets on %.0f of them, one fit each: %.2f s, %.3f s a fit; that is %.0f s for %d series once,"
                        + " where Provenu makes all %,d forecasts in %.2f s: %.0f times as fast by the forecast%n",
                fits,
                ets.get()[1],
                each,
                each * series,
                series,
                made,
                time.wall(),
                each * made / time.wall());
    }

    private static Optional<double[]> ets(Path folder) {
        try {
            Path script = Files.writeString(Files.createTempFile("provenu-bench", ".R"), SCRIPT);
            Process process = new ProcessBuilder("Rscript", "--vanilla", script.toString(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            Files.delete(script);
            String[] words = out.strip().split(" ", -1);
            return done
                    ? Optional.of(new double[] {Double.parseDouble(words[0]), Double.parseDouble(words[1])})
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
