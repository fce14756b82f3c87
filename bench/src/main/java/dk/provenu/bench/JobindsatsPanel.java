package dk.provenu.bench;

import dk.provenu.engine.model.forecast.method.Panel;
import dk.provenu.engine.model.forecast.method.Series;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The 297 series of Jobindsats on which forecasts are measured: full-time unemployed on dagpenge and on kontanthjælp, and
 * full-time persons on cash assistance, 98 municipalities and the country, 2021M08-2025M07. The files are no part of the
 * project: the environment variable PROVENU_JOBINDSATS names their folder, else it is looked for beside the project.
 */
final class JobindsatsPanel {

    static final List<String> MEASURES = List.of(
            "unemployed_full_time_persons_dagpenge",
            "unemployed_full_time_persons_kontanthjaelp",
            "cash_assistance_full_time_persons");

    private static final MonthPeriod FIRST = new MonthPeriod(2021, 8);
    private static final int MONTHS = 48;

    private JobindsatsPanel() {}

    static Optional<Path> folder() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PROVENU_JOBINDSATS")).orElse(""),
                        "../shared/data/jobindsats-2021-2025")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("unemployment.csv")))
                .findFirst();
    }

    static Panel read(Path folder) {
        Map<String, Series> found = new TreeMap<>();
        for (String file : List.of("unemployment.csv", "cash_assistance.csv")) {
            try (Stream<String> lines = Files.lines(folder.resolve(file))) {
                lines.skip(1).map(line -> line.split(",", -1)).forEach(cells -> put(found, cells));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Panel(FIRST, MONTHS, new ArrayList<>(found.values()));
    }

    private static void put(Map<String, Series> found, String[] cells) {
        int measure = MEASURES.indexOf(cells[4]);
        if (measure < 0) {
            return;
        }
        Series series = found.computeIfAbsent(measure + cells[1], unused -> {
            double[] none = new double[MONTHS];
            Arrays.fill(none, Double.NaN);
            return new Series(cells[1], cells[4], cells[1].equals("000"), none, new boolean[MONTHS]);
        });
        int month = (Integer.parseInt(cells[3].substring(0, 4)) - FIRST.year()) * 12
                + Integer.parseInt(cells[3].substring(5))
                - FIRST.month();
        series.suppressed()[month] = cells[5].isEmpty();
        series.values()[month] = cells[5].isEmpty() ? Double.NaN : Double.parseDouble(cells[5]);
    }
}
