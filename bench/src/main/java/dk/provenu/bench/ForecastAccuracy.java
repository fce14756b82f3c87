package dk.provenu.bench;

import dk.provenu.engine.model.forecast.backtest.Backtest;
import dk.provenu.engine.model.forecast.backtest.ForecastSettings;
import dk.provenu.engine.model.forecast.backtest.Forecaster;
import dk.provenu.engine.model.forecast.backtest.Score;
import dk.provenu.engine.model.forecast.method.Panel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Writes docs/forecast-accuracy.md: Provenu's rolling-origin errors on the real series, and beside them those of R's
 * methods from the same origins. PROVENU_FORECAST_PEERS names what forecast-peers.R wrote, with commas.
 */
final class ForecastAccuracy {

    private ForecastAccuracy() {}

    static void run() {
        Optional<Path> folder = JobindsatsPanel.folder();
        if (folder.isEmpty()) {
            System.out.println("forecasts: skipped, since the series of Jobindsats are not here (PROVENU_JOBINDSATS)");
            return;
        }
        Panel panel = JobindsatsPanel.read(folder.get());
        Backtest test = Forecaster.forecast(panel, ForecastSettings.STANDARD).backtest();
        IntPredicate parts = row -> !test.series().get(test.at()[row]).country();
        heading(test, parts);
        String peers =
                Optional.ofNullable(System.getenv("PROVENU_FORECAST_PEERS")).orElse("");
        if (!peers.isEmpty()) {
            beside(
                    PeerForecasts.read(
                            Stream.of(peers.split(",", -1)).map(Path::of).toList()),
                    test,
                    parts);
        }
        line("## By measure");
        head("measure", "forecasts");
        for (String measure : panel.measures()) {
            scores(measure, test.score(parts.and(test.ofMeasure(measure))));
            scores(measure + ", the country", test.score(test.of("000", measure)));
        }
        line("");
        line("## By origin");
        line("So that a method that fits one period only is seen. The last month known is in the first column.");
        head("last month known", "forecasts");
        test.byOrigin(parts)
                .forEach((known, score) -> scores(panel.month(known - 1).code(), score));
        line("");
        line("## By months ahead");
        head("months ahead", "forecasts");
        test.byHorizon(parts).forEach((ahead, score) -> scores(Integer.toString(ahead), score));
    }

    private static void heading(Backtest test, IntPredicate parts) {
        Score all = test.score(parts);
        line("""
                # How good the forecasts are

                Made by `./provenu bench forecast-accuracy` from the series of Jobindsats 2021M08-2025M07, which are no part of
                the project (PROVENU_JOBINDSATS names their folder), and from the forecasts of R's methods (PROVENU_FORECAST_PEERS
                names the files), made by

                    Rscript --vanilla bench/src/main/r/forecast-peers.R FOLDER snaive,thetaf 24,25,...,47 OUT
                    Rscript --vanilla bench/src/main/r/forecast-peers.R FOLDER ets,auto.arima 24,28,32,36,40,44 OUT

                98 municipalities and the country; full-time unemployed on dagpenge, on kontanthjælp, and full-time persons on
                cash assistance. From every month with at least 24 months known, 1 to 12 months ahead, each forecast is held
                against what came. Weights and intervals of each origin use nothing that came later. Suppressed months are
                forecast, but not counted. The tables are of the municipalities, unless they say so.

                - MASE: the absolute error over the mean absolute error of seasonal naive on the known months of the same series.
                - WAPE: the absolute errors together over what came together.
                - Within 80 and 95: the share of what came that lay in the intervals; a peer's intervals are its own.
                """);
        line(String.format(
                Locale.ROOT,
                "**All %,d: MASE %.3f (seasonal naive %.3f), WAPE %.2f pct. (%.2f pct.); within 80: %.1f pct., within"
                        + " 95: %.1f pct.**",
                all.forecasts(),
                all.mase(),
                all.naiveMase(),
                100 * all.wape(),
                100 * all.naiveWape(),
                100 * all.coverage80(),
                100 * all.coverage95()));
        line("""

                ## What these months cannot tell

                - They are one stretch of time: the methods and three constants were chosen on it (how fast a yearly change
                  fades, 0.9; how much of a month's news goes into the level, 0.7; how sharply the better method is preferred,
                  8). None is fitted to a series or a measure. For each a wide range gives nearly the same errors, but for the
                  first, and that mostly for the country: with 0.85 the errors of all are 4 pct. larger, with 0.95 they are
                  hardly other.
                - The origins overlap. From a month with 24 known months to the last there are two years that do not.
                - Little happened to the country in them. From 2022M03 to 2022M06 the unemployed on kontanthjælp rose by 39 pct.,
                  which no method foresaw; origins before 24 known months are not counted here. For a year after a break that
                  the calendar knows (1 July 2025), intervals count those errors too.
                - The country's own intervals rest on few errors, and hold too few of the months of cash assistance.
                """);
    }

    private static void beside(
            SortedMap<String, Map<String, PeerForecasts.Peer>> peers, Backtest test, IntPredicate parts) {
        line("## Beside R's methods");
        line("""

                R 4.2, package forecast with its defaults, from the origins that each line names (as months known), on exactly the
                forecasts that it made. p: the two-sided p-value of the paired difference, each municipality counted once (its mean
                over measures, origins and months ahead), by Student's t and by Wilcoxon's signed ranks; better in: the share of
                the municipalities in which Provenu's MASE is lower.
                """);
        line(
                "| method | origins | measures | forecasts | MASE | Provenu | p, t | p, Wilcoxon | better in | WAPE, pct. | Provenu |"
                        + " p, Wilcoxon | within 80 | Provenu | within 95 | Provenu |");
        line("| --- ".repeat(3) + "| ---: ".repeat(13) + "|");
        peers.forEach((method, forecasts) -> {
            BesidePeer all = BesidePeer.of(test, parts, forecasts);
            line(all.line(method, "all"));
            for (String measure : JobindsatsPanel.MEASURES) {
                IntPredicate rows = parts.and(test.ofMeasure(measure));
                if (forecasts.keySet().stream().anyMatch(key -> key.startsWith(measure))) {
                    line(BesidePeer.of(test, rows, forecasts).line(method, measure));
                }
            }
        });
        line("");
    }

    private static void head(String first, String second) {
        line("");
        line("| " + first + " | " + second
                + " | MASE | seasonal naive | WAPE, pct. | seasonal naive | within 80 | within 95 |");
        line("| --- " + "| ---: ".repeat(7) + "|");
    }

    private static void scores(String name, Score score) {
        line(String.format(
                Locale.ROOT,
                "| %s | %,d | %.3f | %.3f | %.2f | %.2f | %.1f | %.1f |",
                name,
                score.forecasts(),
                score.mase(),
                score.naiveMase(),
                100 * score.wape(),
                100 * score.naiveWape(),
                100 * score.coverage80(),
                100 * score.coverage95()));
    }

    private static void line(String text) {
        System.out.println(text);
    }
}
