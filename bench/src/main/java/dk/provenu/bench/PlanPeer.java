package dk.provenu.bench;

import dk.provenu.engine.model.investment.plan.optimum.Programme;
import dk.provenu.engine.model.investment.plan.optimum.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The same programmes by R's lpSolve, where both are installed. Bounds are rows, as lpSolve has no other. */
final class PlanPeer {

    private static final String SCRIPT = """
            library(lpSolve)
            all <- read.csv(commandArgs(TRUE)[1])
            sets <- lapply(split(all, all$set), function(one) {
              n <- nrow(one); groups <- unique(one$group)
              least <- sapply(groups, function(g) one$least[one$group == g][1])
              list(objective = one$net,
                rows = rbind(one$staff, one$money, t(sapply(groups, function(g) as.numeric(one$group == g))), diag(n)),
                signs = c("<=", "<=", rep(">=", length(groups)), rep("<=", n)),
                right = c(one$most_staff[1], one$most_money[1], least, one$width))
            })
            answer <- numeric(length(sets))
            took <- system.time(for (i in seq_along(sets)) {
              s <- sets[[i]]
              answer[i] <- lp("max", s$objective, s$rows, s$signs, s$right)$objval
            })
            cat(took["user.self"] + took["sys.self"], "\\n")
            cat(sprintf("%.17g", answer), sep = "\\n")
            """;

    private PlanPeer() {}

    /**
     * What it said.
     *
     * @param seconds of the processor for all programmes
     * @param objectives the net yields
     */
    record Answer(double seconds, List<Double> objectives) {}

    static Optional<Answer> solve(List<Programme> programmes) {
        try {
            Path folder = Files.createTempDirectory("provenu-bench");
            Path script = Files.writeString(folder.resolve("plan.R"), SCRIPT);
            Path data = Files.writeString(folder.resolve("plan.csv"), csv(programmes));
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
        List<Double> numbers =
                Arrays.stream(out.strip().split("\\s+")).map(Double::valueOf).toList();
        return new Answer(numbers.getFirst(), numbers.subList(1, numbers.size()));
    }

    private static String csv(List<Programme> programmes) {
        StringBuilder text = new StringBuilder("set,group,width,net,staff,money,least,most_staff,most_money\n");
        for (int set = 0; set < programmes.size(); set++) {
            Programme programme = programmes.get(set);
            for (Target target : programme.targets()) {
                double cost = target.staff() * programme.wage() + target.price();
                for (int k = 1; k < target.courses().size(); k++) {
                    double width = target.courses().get(k) - target.courses().get(k - 1);
                    double slope = (target.persons().get(k) - target.persons().get(k - 1)) / width;
                    text.append(String.format(
                            Locale.ROOT,
                            "%d,%s,%s,%s,%s,%s,%s,%s,%s%n",
                            set,
                            target.key(),
                            width,
                            target.value() * slope - cost,
                            target.staff(),
                            cost,
                            target.least(),
                            programme.staff().orElseThrow(),
                            programme.money().orElseThrow()));
                }
            }
        }
        return text.toString();
    }
}
