package dk.provenu.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The same curves by R's survival::survfit, where it is installed. */
final class SurvfitPeer {

    private static final String SCRIPT = """
            library(survival); library(data.table)
            spells <- fread(commandArgs(TRUE)[1])
            best <- Inf
            for (i in 1:2) best <- min(best, system.time(
              m <- survfit(Surv(exit, event) ~ stratum, spells, conf.type = "log"))["elapsed"])
            s <- rep(as.integer(sub("stratum=", "", names(m$strata))), m$strata)
            cat(best, "\\n")
            fwrite(data.table(s, m$time, m$surv, ifelse(m$surv == 0, 0, m$surv * m$std.err)), commandArgs(TRUE)[2], col.names = FALSE)
            """;

    private SurvfitPeer() {}

    /**
     * What R found.
     *
     * @param seconds the better of two runs
     * @param rows stratum, week, share still there, its standard error
     */
    record Answer(double seconds, List<double[]> rows) {}

    static Optional<Answer> run(short[] exit, byte[] cause, short[] stratum) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("survfit.R"), SCRIPT);
            Path spells = folder.resolve("spells.csv");
            Path answer = folder.resolve("answer.csv");
            try (BufferedWriter out = Files.newBufferedWriter(spells)) {
                out.write("exit,event,stratum\n");
                for (int i = 0; i < exit.length; i++) {
                    out.write(exit[i] + "," + Math.min(cause[i], 1) + "," + stratum[i] + "\n");
                }
            }
            Process process = new ProcessBuilder(
                            "Rscript", "--vanilla", script.toString(), spells.toString(), answer.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Optional<Answer> found = process.waitFor() == 0
                    ? Optional.of(new Answer(Double.parseDouble(out.strip()), rows(answer)))
                    : Optional.empty();
            for (Path file : List.of(script, spells, answer, folder)) {
                Files.deleteIfExists(file);
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<double[]> rows(Path answer) throws IOException {
        return Files.readAllLines(answer).stream()
                .map(line -> line.split(",", -1))
                .map(words -> new double[] {
                    Double.parseDouble(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    Double.parseDouble(words[3])
                })
                .toList();
    }
}
