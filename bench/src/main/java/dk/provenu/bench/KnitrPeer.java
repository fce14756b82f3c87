package dk.provenu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same paper by R's knitr: sentences with inline expressions, filled in from the same numbers. */
final class KnitrPeer {

    private static final int REPEATS = 5;
    private static final int FIRST_YEAR = 2016;

    private static final String SCRIPT = """
            suppressMessages(library(knitr))
            args <- commandArgs(TRUE)
            d <- read.csv(args[1], encoding = "UTF-8", check.names = FALSE)
            text <- readLines(args[2], encoding = "UTF-8")
            kr <- function(x) format(round(x), big.mark = ".", decimal.mark = ",", trim = TRUE)
            word <- function(a, b) if (round(a) < round(b)) "mindre" else if (round(a) > round(b)) "mere" else "lige s\\u00e5 lidt som"
            highest <- function(x) { n <- d$name[order(-x)[1:3]]; paste0(n[1], ", ", n[2], " og ", n[3]) }
            took <- system.time(for (i in 1:%d) out <- knit(text = text, quiet = TRUE))
            cat(sprintf("%%.9f", (took["user.self"] + took["sys.self"]) / %d), "\\n")
            writeLines(enc2utf8(out), useBytes = TRUE)
            """.formatted(REPEATS, REPEATS);

    private KnitrPeer() {}

    /**
     * What it wrote.
     *
     * @param seconds seconds of the processor for one paper
     * @param sentences its sentences, in order
     */
    record Answer(double seconds, List<String> sentences) {}

    /** Knits the paper; empty where R or knitr is not installed. */
    static Optional<Answer> knit(List<String> names, double[][] costs, int sentences) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("paper.R"), SCRIPT);
            Path data = Files.writeString(folder.resolve("costs.csv"), csv(names, costs));
            Path paper =
                    Files.writeString(folder.resolve("paper.Rmd"), paper(names.size(), costs[0].length, sentences));
            Process process = new ProcessBuilder(
                            "Rscript", "--vanilla", script.toString(), data.toString(), paper.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor() == 0;
            for (Path file : List.of(script, data, paper, folder)) {
                Files.delete(file);
            }
            return done ? Optional.of(read(out)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Answer read(String out) {
        List<String> lines = out.lines().filter(line -> !line.isBlank()).toList();
        return new Answer(Double.parseDouble(lines.getFirst().strip()), lines.subList(1, lines.size()));
    }

    private static String csv(List<String> names, double[][] costs) {
        StringBuilder text = new StringBuilder("name");
        for (int year = 0; year < costs[0].length; year++) {
            text.append(",y").append(FIRST_YEAR + year);
        }
        for (int i = 0; i < costs.length; i++) {
            text.append('\n').append(names.get(i));
            for (double cost : costs[i]) {
                text.append(',').append((long) cost);
            }
        }
        return text.append('\n').toString();
    }

    private static String paper(int municipalities, int years, int sentences) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            String list = "d$y" + (FIRST_YEAR + i % years);
            String own = list + "[" + (i % municipalities + 1) + "]";
            lines.add("Udgiften er `r kr(" + own + ")` kr., hvilket er `r kr(abs(" + own + " - mean(" + list
                    + ")))` kr. `r word("
                    + own + ", mean(" + list + "))` end gennemsnittet; `r sum(" + list + " > " + own
                    + ")` af `r length("
                    + list + ")` ligger over, højest `r highest(" + list + ")`.");
        }
        return String.join("\n", lines) + "\n";
    }
}
