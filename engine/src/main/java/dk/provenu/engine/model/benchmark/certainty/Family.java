package dk.provenu.engine.model.benchmark.certainty;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.benchmark.BenchmarkData;
import dk.provenu.engine.model.benchmark.CostBenchmark;
import dk.provenu.engine.model.benchmark.UnitCostBenchmark;
import dk.provenu.engine.model.benchmark.certainty.Measure.Chosen;
import dk.provenu.engine.source.DatasetKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A benchmark whose columns are measures: every column of its tables that has a column of ranks beside it and is named
 * here. A new benchmark becomes part of the choices by a line here.
 *
 * @param model the benchmark
 * @param method its name among the methods
 * @param tables the ids of its tables that hold measures
 * @param table what the id of a table chooses; empty where it chooses nothing
 * @param columns the columns that are measures, and what each chooses
 * @param eachYear the dataset whose years the model is run for one by one; empty where one run holds them all
 */
record Family(
        Model model,
        Chosen method,
        Pattern tables,
        Optional<Dimension> table,
        Map<String, Map<Dimension, Chosen>> columns,
        Optional<DatasetKind> eachYear) {

    private static final Chosen ALL_ACCOUNTS = new Chosen("total", Text.of("konto 5 og 6", "accounts 5 and 6"));

    /** The benchmarks of cost. */
    static List<Family> all() {
        Map<String, Map<Dimension, Chosen>> corrections = new LinkedHashMap<>();
        corrections.put("unit_cost", corrected("yes", Text.of("efter korrektion", "corrected")));
        corrections.put("uncorrected", corrected("no", Text.of("uden korrektion", "uncorrected")));
        Map<String, Map<Dimension, Chosen>> accounts = new LinkedHashMap<>();
        accounts.put("total", Map.of(Dimension.ACCOUNT, ALL_ACCOUNTS));
        accounts.put("account_5", Map.of(Dimension.ACCOUNT, new Chosen("account_5", Text.of("konto 5", "account 5"))));
        accounts.put("account_6", Map.of(Dimension.ACCOUNT, new Chosen("account_6", Text.of("konto 6", "account 6"))));
        return List.of(
                new Family(
                        new CostBenchmark(),
                        new Chosen("gross", Text.of("bruttoudgift (VIVE)", "gross cost (VIVE)")),
                        Pattern.compile(".+"),
                        Optional.of(Dimension.DENOMINATOR),
                        corrections,
                        Optional.of(BenchmarkData.EXPENDITURE)),
                new Family(
                        new UnitCostBenchmark(),
                        new Chosen("accounts", Text.of("enhedsudgift (regnskab)", "unit cost (accounts)")),
                        Pattern.compile("\\d{4}"),
                        Optional.of(Dimension.YEAR),
                        accounts,
                        Optional.empty()),
                new Family(
                        new UnitCostBenchmark(),
                        new Chosen(
                                "one_denominator", Text.of("regnskab over én nævner", "accounts over one denominator")),
                        Pattern.compile("one_denominator"),
                        Optional.empty(),
                        Map.of("cost", Map.of(Dimension.ACCOUNT, ALL_ACCOUNTS)),
                        Optional.of(BenchmarkData.UNIT_COSTS)));
    }

    private static Map<Dimension, Chosen> corrected(String value, Text label) {
        Map<Dimension, Chosen> chosen = new EnumMap<>(Dimension.class);
        chosen.put(Dimension.CORRECTION, new Chosen(value, label));
        chosen.put(Dimension.ACCOUNT, ALL_ACCOUNTS);
        return chosen;
    }
}
