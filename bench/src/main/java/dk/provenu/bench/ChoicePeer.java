package dk.provenu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The same table of choices in R with data.table on two threads, where both are installed. */
final class ChoicePeer {

    private static final String SCRIPT = """
            library(data.table)
            setDTthreads(2)
            folder <- commandArgs(TRUE)[1]
            spent <- fread(file.path(folder, "job-centre-expenditure.csv"))
            persons <- fread(file.path(folder, "full-time-persons.csv"))
            costs <- fread(file.path(folder, "unit-costs.csv"))
            best <- Inf
            for (run in 1:7) {
              took <- system.time({
                gross <- persons[spent, on = .(municipality, year), allow.cartesian = TRUE]
                two <- rbind(
                  gross[, .(municipality, year, a = denominator, b = "no", value = 1000 * expenditure / full_time_persons)],
                  gross[, .(municipality, year, a = denominator, b = "yes", value = 1000 * (expenditure + correction) / full_time_persons)])
                two[, method := "gross"]
                three <- rbind(
                  costs[, .(municipality, year, a = account_group, b = "", value = unit_cost)],
                  costs[, .(a = "total", b = "", value = sum(unit_cost)), by = .(municipality, year)])
                three[, method := "accounts"]
                all <- rbind(two, three)
                all[, rank := frank(round(value, ifelse(method == "gross", 0, 3)), ties.method = "min"), by = .(method, a, b, year)]
                all[, `:=`(mean = value / mean(value) * 100, median = value / median(value) * 100), by = .(method, a, b, year)]
                shares <- all[, .(cheaper = 100 * (sum(mean < 100) + sum(median < 100)) / (2 * .N),
                                  third = 100 * mean(rank <= round(uniqueN(all$municipality) / 3)),
                                  best = min(rank), middle = median(as.double(rank)), worst = max(rank)), by = municipality]
                keys <- unique(all[, .(method, a, b, year)])
                ranks <- as.matrix(dcast(all, method + a + b + year ~ municipality, value.var = "rank")[, -(1:4)])
                keys <- unique(dcast(all, method + a + b + year ~ municipality, value.var = "rank")[, 1:4])
                dims <- cbind(keys$method, ifelse(keys$method == "gross", keys$a, NA), ifelse(keys$method == "gross", keys$b, NA),
                              ifelse(keys$method == "gross", "total", keys$a), keys$year)
                moved <- numeric(5)
                for (d in 1:5) {
                  pairs <- 0; sum <- 0
                  for (i in seq_len(nrow(dims) - 1)) for (j in (i + 1):nrow(dims)) {
                    here <- dims[i, ]; there <- dims[j, ]
                    if (is.na(here[d]) || is.na(there[d]) || here[d] == there[d]) next
                    if (all(is.na(here[-d]) | is.na(there[-d]) | here[-d] == there[-d])) {
                      pairs <- pairs + 1
                      sum <- sum + mean(abs(ranks[i, ] - ranks[j, ]))
                    }
                  }
                  moved[d] <- if (pairs > 0) sum / pairs else 0
                }
              })["elapsed"]
              best <- min(best, took)
            }
            cat("seconds", best, "\\n")
            for (i in seq_len(nrow(shares))) cat(shares$municipality[i], format(shares$cheaper[i], digits = 17), "\\n")
            """;

    private ChoicePeer() {}

    /**
     * What R found.
     *
     * @param seconds how long it took, its best of seven
     * @param cheaper pct. of choices by municipality
     */
    record Answer(double seconds, Map<String, Double> cheaper) {}

    static Optional<Answer> run(DrawnBenchmark drawn) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            List<Path> files = new ArrayList<>();
            files.add(Files.writeString(folder.resolve("choices.R"), SCRIPT));
            for (Map.Entry<String, String> file : drawn.csv().entrySet()) {
                files.add(Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue()));
            }
            Process process = new ProcessBuilder(
                            "Rscript", "--vanilla", files.getFirst().toString(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(folder);
            return done ? Optional.of(read(out)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Answer read(String out) {
        double seconds = 0;
        Map<String, Double> cheaper = new TreeMap<>();
        for (String line : out.lines().toList()) {
            String[] words = line.strip().split(" ", -1);
            if (words[0].equals("seconds")) {
                seconds = Double.parseDouble(words[1]);
            } else {
                cheaper.put(words[0], Double.parseDouble(words[1]));
            }
        }
        return new Answer(seconds, cheaper);
    }
}
