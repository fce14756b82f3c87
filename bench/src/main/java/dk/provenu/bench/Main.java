package dk.provenu.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./provenu bench [figures ...]}: all measurements, or those named. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, Runnable> all = new TreeMap<>(Map.of(
                "certainty",
                CertaintyBench::run,
                "decisions",
                DecisionBench::run,
                "figures",
                FiguresBench::run,
                "forecast",
                ForecastBench::run,
                "forecast-accuracy",
                ForecastAccuracy::run,
                "frontier",
                FrontierBench::run,
                "reimbursement",
                ReimbursementBench::run,
                "survival",
                SurvivalBench::run,
                "workbook",
                WorkbookBench::run));
        for (String name : arguments.length == 0 ? List.copyOf(all.keySet()) : List.of(arguments)) {
            Runnable bench = all.get(name);
            if (bench == null) {
                System.err.println("There is no measurement '" + name + "'. Maybe: " + String.join(", ", all.keySet()));
                System.exit(2);
                return;
            }
            System.out.println("== " + name);
            bench.run();
        }
    }
}
