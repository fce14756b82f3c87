package dk.provenu.bench;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.register.HistoryImporter;
import dk.provenu.data.register.HistoryVintages;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.register.indicator.Counts;
import dk.provenu.engine.register.indicator.IndicatorCounter;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.vocabulary.Indicators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * All indicators of the whole made-up country, ten years, by municipality, benefit and quarter, with the persons behind
 * each count; from Parquet, on two threads. Beside it DuckDB counts one of them, the weeks on benefit and their persons, from
 * the same file. {@code -Dprovenu.bench.persons=290000} takes a smaller country.
 */
final class IndicatorBench {

    private static final int THREADS = 2;

    private IndicatorBench() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("provenu-indicators");
            try {
                measure(Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE));
            } finally {
                Durable.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(Workspace workspace) throws IOException {
        Vintage vintage = made(workspace);
        Durable.delete(workspace.root().resolve(".cache"));
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Measure> measures = IndicatorCounter.measures(Indicators.all());
        double cpu = cpuSeconds();
        long before = System.nanoTime();
        Histories histories =
                timed("read from Parquet, column file made", () -> HistoryVintages.read(workspace, vintage));
        Counts counts = timed(measures.size() + " measures counted, cold", () -> count(histories, measures));
        double seconds = (System.nanoTime() - before) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.2f s, %.1f s of processor%n",
                "Provenu: all indicators from Parquet",
                seconds,
                cpuSeconds() - cpu);
        warmed(workspace, vintage, measures);
        for (int i = 0; i < 3; i++) {
            double warm = cpuSeconds();
            timed("counted again", () -> count(histories, measures));
            System.out.printf(Locale.ROOT, "%-44s %8.2f s%n", "  of processor", cpuSeconds() - warm);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%,d spells, %,d events, %,d counts; at most %.2f GiB of the JVM's memory%n",
                histories.spells().size(),
                histories.events().size(),
                counts.cells().size(),
                peak / (double) (1L << 30));
        IndicatorLoss.run(counts);
        double peer = IndicatorDuckPeer.run(vintage.folder().resolve("spells.parquet"), histories, counts, measures);
        if (peer > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "one measure by DuckDB takes %.2f of the time of all %d by Provenu%n",
                    peer / seconds,
                    measures.size());
        }
    }

    private static void warmed(Workspace workspace, Vintage vintage, List<Measure> measures) {
        double cpu = cpuSeconds();
        long before = System.nanoTime();
        count(HistoryVintages.read(workspace, vintage), measures);
        System.out.printf(
                Locale.ROOT,
                "%-44s %8.2f s, %.1f s of processor%n",
                "Provenu: all indicators from the column file",
                (System.nanoTime() - before) / 1e9,
                cpuSeconds() - cpu);
    }

    private static Vintage made(Workspace workspace) {
        int persons = Integer.getInteger(
                "provenu.bench.persons", SyntheticSettings.standard().persons());
        Histories made = SyntheticCountry.of(SyntheticSettings.standard().withPersons(persons), 1);
        return new HistoryImporter(Clock.systemUTC(), ImportProgress.NONE).keep(workspace, made, "bench");
    }

    private static Counts count(Histories histories, List<Measure> measures) {
        return IndicatorCounter.count(histories, measures, By.NONE, Periods.Interval.QUARTER, THREADS);
    }

    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : 0;
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long before = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%-44s %8.2f s%n", what, (System.nanoTime() - before) / 1e9);
        return result;
    }
}
