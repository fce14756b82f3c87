package dk.provenu.engine.model.benchmark.framework;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.statistics.LinearFit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was chosen of the own regression.
 *
 * @param outcome the variable to be explained; empty for the first of that role
 * @param conditions the variables that explain; empty for all of that role
 * @param weighted whether municipalities count by their population
 * @param robust how the errors of the coefficients are told; empty for the ordinary ones
 * @param level the level of intervals, such as 0.95
 * @param mostInflation the variance inflation from which conditions count as telling the same
 * @param rowsPerCondition the fewest municipalities for each condition
 * @param neighbours how many nearest neighbours are shown
 */
record RegressionChoice(
        String outcome,
        List<String> conditions,
        boolean weighted,
        Optional<LinearFit.Robust> robust,
        double level,
        double mostInflation,
        int rowsPerCondition,
        int neighbours) {

    static final ModelOption OUTCOME = new ModelOption(
            "outcome", Text.of("Variabel, der forklares (tom: den med rollen outcome)", "Variable to explain"), "");
    static final ModelOption CONDITIONS = new ModelOption(
            "conditions",
            Text.of(
                    "Rammevilkår, adskilt af komma (tom: alle)",
                    "Framework conditions, separated by commas (empty: all)"),
            "");
    static final ModelOption WEIGHTS = new ModelOption(
            "weights",
            Text.of("Vægte", "Weights"),
            "none",
            List.of("none", "population"),
            List.of(Text.of("ingen", "none"), Text.of("befolkning", "population")));
    /** HC3 of MacKinnon and White (1985), which Long and Ervin (2000) recommend below 250 rows. */
    static final ModelOption ERRORS = new ModelOption(
            "errors",
            Text.of("Koefficienternes usikkerhed", "Errors of the coefficients"),
            "hc3",
            List.of("hc3", "hc1", "ordinary"),
            List.of(
                    Text.of("robust (HC3)", "robust (HC3)"),
                    Text.of("robust (HC1)", "robust (HC1)"),
                    Text.of("almindelig", "ordinary")));

    static final ModelOption LEVEL =
            new ModelOption("level", Text.of("Intervallernes niveau, pct.", "Level of the intervals, pct."), "95");
    /** The usual rule of thumb (Kutner, Nachtsheim and Neter 2004); O'Brien (2007) discusses its limits. */
    static final ModelOption INFLATION = new ModelOption(
            "most-inflation", Text.of("Største variansinflation (VIF)", "Greatest variance inflation (VIF)"), "10");
    /** Harrell (2015, "Regression Modeling Strategies"): 10 to 20 rows for each explanatory variable. */
    static final ModelOption ROWS = new ModelOption(
            "rows-per-condition",
            Text.of("Færreste kommuner pr. rammevilkår", "Fewest municipalities per framework condition"),
            "10");

    static final ModelOption NEIGHBOURS =
            new ModelOption("neighbours", Text.of("Antal nærmeste naboer", "Number of nearest neighbours"), "8");

    static final List<ModelOption> OPTIONS =
            List.of(OUTCOME, CONDITIONS, WEIGHTS, ERRORS, LEVEL, INFLATION, ROWS, NEIGHBOURS);

    /**
     * Reads the options.
     *
     * @throws ModelException naming an option whose value cannot be used
     */
    static RegressionChoice of(ModelInput input) {
        List<String> conditions = Arrays.stream(input.option(CONDITIONS).split("[,;\\s]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        String errors = word(input, ERRORS, Set.of("hc3", "hc1", "ordinary"));
        return new RegressionChoice(
                input.option(OUTCOME).strip(),
                conditions,
                word(input, WEIGHTS, Set.of("none", "population")).equals("population"),
                errors.equals("ordinary")
                        ? Optional.empty()
                        : Optional.of(LinearFit.Robust.valueOf(errors.toUpperCase(Locale.ROOT))),
                number(input, LEVEL, 50, 99.9) / 100,
                number(input, INFLATION, 1, 1e6),
                (int) number(input, ROWS, 2, 98),
                (int) number(input, NEIGHBOURS, 1, 97));
    }

    /** What a result says of the choice. */
    Map<String, String> words(int year, String outcomeUsed, List<String> conditionsUsed) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("year", Integer.toString(year));
        words.put(OUTCOME.key(), outcomeUsed);
        words.put(CONDITIONS.key(), String.join(",", conditionsUsed));
        words.put(WEIGHTS.key(), weighted ? "population" : "none");
        words.put(
                ERRORS.key(),
                robust.map(form -> form.name().toLowerCase(Locale.ROOT)).orElse("ordinary"));
        return words;
    }

    private static String word(ModelInput input, ModelOption option, Set<String> allowed) {
        String value = input.option(option).strip().toLowerCase(Locale.ROOT);
        if (!allowed.contains(value)) {
            throw wrong(
                    option, value, String.join(", ", allowed.stream().sorted().toList()));
        }
        return value;
    }

    private static double number(ModelInput input, ModelOption option, double least, double most) {
        String value = input.option(option).strip();
        try {
            double number = Double.parseDouble(value.replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as a number outside of its range is.
        }
        throw wrong(option, value, "%.0f-%.0f".formatted(least, most));
    }

    private static ModelException wrong(ModelOption option, String value, String allowed) {
        return new ModelException(Text.of(
                "Valget " + option.key() + " er '" + value + "'. Skriv en af: " + allowed + ".",
                "The option " + option.key() + " is '" + value + "'. Write one of: " + allowed + "."));
    }
}
