package dk.provenu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The same programmes by R's lpSolve, where both are installed. */
final class LpSolvePeer {

    private static final String SCRIPT = """
            library(lpSolve)
            all <- read.csv(commandArgs(TRUE)[1])
            answer <- NULL
            took <- system.time(for (set in unique(all$set)) {
              one <- all[all$set == set, ]
              X <- rbind(one$x0, one$x1); Y <- rbind(one$y0, one$y1); n <- ncol(X)
              found <- sapply(1:n, function(o) lp("min", c(1, rep(0, n)),
                rbind(cbind(-X[, o], X), cbind(0, Y), c(0, rep(1, n))),
                c("<=", "<=", ">=", ">=", "="), c(0, 0, Y[, o], 1))$objval)
              if (is.null(answer)) answer <- found
            })
            cat(took["user.self"] + took["sys.self"], "\\n")
            cat(sprintf("%.17g", answer), sep = "\\n")
            """;

    private LpSolvePeer() {}

    /** What it said. */
    static final class Answer {

        private final double seconds;
        private final double[] efficiencies;

        private Answer(double seconds, double[] efficiencies) {
            this.seconds = seconds;
            this.efficiencies = efficiencies;
        }

        /** Seconds of the processor for all sets. */
        double seconds() {
            return seconds;
        }

        /** Of the first set. */
        double[] efficiencies() {
            return efficiencies;
        }
    }

    static Optional<Answer> solve(DrawnUnits[] sets) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("frontier.R"), SCRIPT);
            Path data = Files.writeString(folder.resolve("units.csv"), csv(sets));
            Process process = new ProcessBuilder("Rscript", "--vanilla", script.toString(), data.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            Files.delete(data);
            Files.delete(script);
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
        double[] numbers = Arrays.stream(out.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Answer(numbers[0], Arrays.copyOfRange(numbers, 1, numbers.length));
    }

    private static String csv(DrawnUnits[] sets) {
        StringBuilder text = new StringBuilder("set,x0,x1,y0,y1\n");
        for (int set = 0; set < sets.length; set++) {
            for (int unit = 0; unit < sets[set].inputs()[0].length; unit++) {
                text.append(String.format(
                        Locale.ROOT,
                        "%d,%s,%s,%s,%s%n",
                        set,
                        sets[set].inputs()[0][unit],
                        sets[set].inputs()[1][unit],
                        sets[set].outputs()[0][unit],
                        sets[set].outputs()[1][unit]));
            }
        }
        return text.toString();
    }
}
