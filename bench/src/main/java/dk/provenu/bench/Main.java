package dk.provenu.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code ./provenu bench [figures ...]}: all measurements, or those named. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Map<String, Runnable> all = new TreeMap<>(Map.ofEntries(
                Map.entry("certainty", CertaintyBench::run),
                Map.entry("decisions", DecisionBench::run),
                Map.entry("figures", FiguresBench::run),
                Map.entry("forecast", ForecastBench::run),
                Map.entry("forecast-accuracy", ForecastAccuracy::run),
                Map.entry("frontier", FrontierBench::run),
                Map.entry("indicators", IndicatorBench::run),
                Map.entry("paper", PaperBench::run),
                Map.entry("plan", PlanBench::run),
                Map.entry("register", RegisterBench::run),
                Map.entry("register-country", RegisterCountryBench::run),
                Map.entry("reimbursement", ReimbursementBench::run),
                Map.entry("survival", SurvivalBench::run),
                Map.entry("workbook", WorkbookBench::run)));
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
