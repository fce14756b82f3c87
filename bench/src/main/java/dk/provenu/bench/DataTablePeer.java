package dk.provenu.bench;

import dk.provenu.engine.model.reimbursement.CompiledRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The same count in R with data.table on two threads, where both are installed. */
final class DataTablePeer {

    private static final String SCRIPT = """
            library(data.table)
            setDTthreads(2)
            spells <- fread(commandArgs(TRUE)[1])
            weeks <- spells[, .(person = rep(person, length), week = sequence(length, week), kind = rep(kind, length))]
            setkey(weeks, person, week)
            best <- Inf
            for (i in 1:3) {
              took <- system.time({
                weeks[, start := person != shift(person, fill = -1L) | week - shift(week, fill = 0L) > 52L]
                weeks[, n := rowid(cumsum(start))]
                found <- weeks[, .N, by = .(kind, step = findInterval(n, c(1L, 5L, 27L, 53L)))]
              })["elapsed"]
              best <- min(best, took)
              weeks[, c("start", "n") := NULL]
            }
            cat("seconds", best, "\\n")
            for (i in seq_len(nrow(found))) cat(found$kind[i], found$step[i], found$N[i], "\\n")
            """;

    private DataTablePeer() {}

    static Optional<ReimbursementBench.Peer> run(DrawnHistories drawn, CompiledRules rules) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("count.R"), SCRIPT);
            Path spells = folder.resolve("spells.csv");
            write(drawn, spells);
            Process process = new ProcessBuilder("Rscript", "--vanilla", script.toString(), spells.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            Files.delete(spells);
            Files.delete(script);
            Files.delete(folder);
            return done ? Optional.of(read(out, rules)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static void write(DrawnHistories drawn, Path file) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("person,week,length,kind\n");
            for (int i = 0; i < drawn.spellCount(); i++) {
                int at = DrawnHistories.FIELDS * i;
                int[] spells = drawn.spells();
                out.write(spells[at] + "," + spells[at + 1] + "," + spells[at + 2] + "," + spells[at + 3] + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReimbursementBench.Peer read(String out, CompiledRules rules) {
        double seconds = 0;
        Map<String, Long> steps = new TreeMap<>();
        for (String line : out.lines().toList()) {
            String[] words = line.strip().split(" ", -1);
            if (words[0].equals("seconds")) {
                seconds = Double.parseDouble(words[1]);
            } else {
                String way = DuckPeer.way(Integer.parseInt(words[0]), rules);
                steps.merge(way + " " + words[1], (long) Double.parseDouble(words[2]), Long::sum);
            }
        }
        return new ReimbursementBench.Peer(seconds, steps);
    }
}
