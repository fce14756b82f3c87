package dk.provenu.bench;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.WeekRows;
import dk.provenu.engine.register.synthetic.SyntheticCountry;
import dk.provenu.engine.register.synthetic.SyntheticSettings;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * 26 million person-weeks of made-up persons on a benefit made into spells, with the stock and the exits of each benefit in
 * each week, beside R data.table on the same sorted rows. Both hold the rows as columns of whole numbers in memory and use
 * two threads; reading is not measured. R keeps the run of each row as a column, which ours does not need.
 */
final class RegisterBench {

    private static final int ROWS = 26_000_000;
    private static final int PERSONS = 600_000;
    private static final int SEED = 1;

    private static final String SCRIPT = """
            suppressMessages(library(data.table))
            setDTthreads(2)
            rows <- fread(commandArgs(TRUE)[1], header = FALSE, col.names = c("person", "week", "state"))
            last <- max(rows$week)
            setkey(rows, person, week)
            best <- Inf
            for (i in 1:3) {
              took <- system.time({
                rows[, run := cumsum(person != shift(person, fill = -1L) | state != shift(state, fill = -1L)
                  | week != shift(week, fill = -2L) + 1L)]
                spells <- rows[, .(person = person[1L], state = state[1L], start = week[1L], end = week[.N]), by = run]
                stocks <- rows[, .N, keyby = .(state, week)]
                exits <- spells[end < last, .N, keyby = .(state, end)]
              })["elapsed"]
              best <- min(best, took)
              rows[, run := NULL]
            }
            cat(best, nrow(spells), sum(as.numeric(stocks$N) * stocks$week), sum(as.numeric(exits$N) * exits$end), "\\n")
            """;

    private RegisterBench() {}

    /** Rows as registers deliver them. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Rows(int[] first, short[] week, byte[] state, int states, int from, int to) {}

    /** Seconds, and what tells the result from another. */
    private record Found(double seconds, double spells, double stocks, double exits) {
        boolean isSame(Found other) {
            return spells == other.spells && stocks == other.stocks && exits == other.exits;
        }
    }

    static void run() {
        Histories country = SyntheticCountry.of(
                SyntheticSettings.standard().withPersons(PERSONS).withoutEvents(), SEED);
        Rows rows = rows(country);
        int count = rows.week.length;
        System.out.printf(Locale.ROOT, "%,d person-weeks of %,d persons%n", count, rows.first.length - 1);
        Clock.Time one = Clock.measure(() -> count(rows, 1));
        Clock.print("stocks, exits and spells, one thread", one, count, "rows");
        Clock.Time two = Clock.measure(() -> count(rows, 2));
        Clock.print("stocks, exits and spells, two threads", two, count, "rows");
        Found ours = found(rows, two.wall());
        peer(rows)
                .ifPresentOrElse(
                        r -> System.out.printf(
                                Locale.ROOT,
                                "R data.table: %.2f s; ours %.1f times as fast; spells, stocks and exits %s%n",
                                r.seconds,
                                r.seconds / two.wall(),
                                r.isSame(ours) ? "equal" : "DIFFER: " + r + " " + ours),
                        () -> System.out.println("R data.table: skipped, not installed"));
    }

    private static WeekRows count(Rows rows, int threads) {
        return WeekRows.of(rows.first, rows.week, rows.state, rows.states, rows.from, rows.to, threads);
    }

    private static Found found(Rows rows, double seconds) {
        WeekRows counted = count(rows, 2);
        return new Found(seconds, counted.spells(), weighted(counted.stocks()), weighted(counted.exits()));
    }

    private static double weighted(int[][] table) {
        double sum = 0;
        for (int[] state : table) {
            for (int week = 0; week < state.length; week++) {
                sum += (double) state[week] * week;
            }
        }
        return sum;
    }

    /** The weeks of benefit, week by week; the weeks are counted from 0. */
    private static Rows rows(Histories country) {
        Spells spells = country.spells();
        boolean[] benefit = country.states().where(state -> state.kind() == Kind.BENEFIT);
        short[] groups = country.states().groupOf();
        short[] week = new short[ROWS];
        byte[] state = new byte[ROWS];
        int[] first = new int[country.persons() + 1];
        int rows = 0;
        int persons = 0;
        for (int person = 0; person < country.persons() && rows < ROWS; person++) {
            for (int i = spells.personStart()[person]; i < spells.personStart()[person + 1]; i++) {
                int from = Math.max(spells.start()[i], country.from());
                for (int w = from; benefit[spells.state()[i]] && w < spells.end()[i] && rows < ROWS; w++) {
                    week[rows] = (short) (w - country.from());
                    state[rows++] = (byte) groups[spells.state()[i]];
                }
            }
            first[++persons] = rows;
        }
        return new Rows(
                Arrays.copyOf(first, persons + 1),
                Arrays.copyOf(week, rows),
                Arrays.copyOf(state, rows),
                country.states().groups().size(),
                0,
                country.weeks());
    }

    private static Optional<Found> peer(Rows rows) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("weeks.R"), SCRIPT);
            Path file = folder.resolve("weeks.csv");
            try {
                write(rows, file);
                Process process = new ProcessBuilder("Rscript", "--vanilla", script.toString(), file.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                String[] words = out.split(" ", -1);
                return process.waitFor() == 0 && words.length == 4
                        ? Optional.of(new Found(
                                Double.parseDouble(words[0]),
                                Double.parseDouble(words[1]),
                                Double.parseDouble(words[2]),
                                Double.parseDouble(words[3])))
                        : Optional.empty();
            } finally {
                Files.deleteIfExists(file);
                Files.delete(script);
                Files.delete(folder);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void write(Rows rows, Path file) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int person = 0; person < rows.first.length - 1; person++) {
                byte[] id = (person + ",").getBytes(StandardCharsets.US_ASCII);
                for (int i = rows.first[person]; i < rows.first[person + 1]; i++) {
                    out.write(id);
                    out.write((rows.week[i] + "," + rows.state[i] + "\n").getBytes(StandardCharsets.US_ASCII));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
