package dk.provenu.bench;

import dk.provenu.data.catalog.Vintage;
import dk.provenu.data.importing.ImportProgress;
import dk.provenu.data.register.HistoryImporter;
import dk.provenu.data.register.HistoryVintages;
import dk.provenu.data.vintage.Durable;
import dk.provenu.data.workspace.Workspace;
import dk.provenu.data.workspace.WorkspaceSettings;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/** The whole made-up country: making it, keeping it as Parquet, reading it from there and from the column file. */
final class RegisterCountryBench {

    private RegisterCountryBench() {}

    static void run() {
        try {
            Path folder = Files.createTempDirectory("provenu-country");
            try {
                measure(folder);
            } finally {
                Durable.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void measure(Path folder) throws IOException {
        Workspace workspace = Workspace.openOrCreate(folder.resolve("w"), WorkspaceSettings.NONE);
        Histories made = timed("made", () -> SyntheticCountry.of(SyntheticSettings.standard(), 1));
        Vintage vintage = timed(
                "kept as Parquet",
                () -> new HistoryImporter(Clock.systemUTC(), ImportProgress.NONE).keep(workspace, made, "bench"));
        timed("read from Parquet, column file made", () -> HistoryVintages.read(workspace, vintage));
        for (int i = 0; i < 3; i++) {
            Histories read = timed("read from the column file", () -> HistoryVintages.read(workspace, vintage));
            timed("one loop over all spells", () -> read.spells().weeks());
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "%,d spells, %,d events; at most %.2f GiB of the JVM's memory%n",
                made.spells().size(),
                made.events().size(),
                peak / (double) (1L << 30));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long before = System.nanoTime();
        T result = work.get();
        System.out.printf(Locale.ROOT, "%-44s %8.2f s%n", what, (System.nanoTime() - before) / 1e9);
        return result;
    }
}
