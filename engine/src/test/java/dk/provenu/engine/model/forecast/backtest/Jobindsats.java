package dk.provenu.engine.model.forecast.backtest;

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

/** The series of Jobindsats 2021M08-2025M07, where they are present; they are no part of the project. */
final class Jobindsats {

    static final String DAGPENGE = "unemployed_full_time_persons_dagpenge";
    static final String KONTANTHJAELP = "unemployed_full_time_persons_kontanthjaelp";
    static final String CASH_ASSISTANCE = "cash_assistance_full_time_persons";

    private static final MonthPeriod FIRST = new MonthPeriod(2021, 8);
    private static final int MONTHS = 48;

    private Jobindsats() {}

    /** The folder: the system property {@code provenu.jobindsats}, or beside the project. */
    static Optional<Path> folder() {
        return Stream.of(
                        System.getProperty("provenu.jobindsats", ""),
                        "../../shared/data/jobindsats-2021-2025",
                        "../shared/data/jobindsats-2021-2025")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(path -> Files.exists(path.resolve("unemployment.csv")))
                .findFirst();
    }

    /** The 297 series. */
    static Panel panel(Path folder) {
        List<Series> series = new ArrayList<>();
        Map<String, Series> unemployment = read(folder.resolve("unemployment.csv"));
        for (String measure : List.of(DAGPENGE, KONTANTHJAELP)) {
            unemployment.values().stream()
                    .filter(one -> one.measure().equals(measure))
                    .forEach(series::add);
        }
        read(folder.resolve("cash_assistance.csv")).values().stream()
                .filter(one -> one.measure().equals(CASH_ASSISTANCE))
                .forEach(series::add);
        return new Panel(FIRST, MONTHS, series);
    }

    private static Map<String, Series> read(Path file) {
        Map<String, Series> found = new TreeMap<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Series series = found.computeIfAbsent(cells[4] + cells[1], unused -> {
                    double[] none = new double[MONTHS];
                    Arrays.fill(none, Double.NaN);
                    return new Series(cells[1], cells[4], cells[1].equals("000"), none, new boolean[MONTHS]);
                });
                int month = (Integer.parseInt(cells[3].substring(0, 4)) - FIRST.year()) * 12
                        + Integer.parseInt(cells[3].substring(5))
                        - FIRST.month();
                if (cells[5].isEmpty()) {
                    series.suppressed()[month] = true;
                } else {
                    series.values()[month] = Double.parseDouble(cells[5]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
