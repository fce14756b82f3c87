package dk.provenu.engine.model.benchmark.frontier;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.statistics.frontier.Orientation;
import dk.provenu.engine.statistics.frontier.Returns;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was chosen of the frontier analysis.
 *
 * @param variables those that take part; empty for all
 * @param orientation which way units are drawn
 * @param returns constant or variable returns to scale
 * @param repetitions of the bootstrap; 0 for none
 * @param seed of its draws
 * @param level of the intervals, such as 0.95
 */
record FrontierChoice(
        List<String> variables, Orientation orientation, Returns returns, int repetitions, long seed, double level) {

    static final ModelOption PERIOD = new ModelOption("period", Text.of("Periode", "Period"), "");
    static final ModelOption VARIABLES = new ModelOption(
            "variables",
            Text.of("Variabler, adskilt af komma (tom: alle)", "Variables, separated by commas (empty: all)"),
            "");
    static final ModelOption ORIENTATION = new ModelOption(
            "orientation",
            Text.of("Retning", "Orientation"),
            "input",
            List.of("input", "output"),
            List.of(
                    Text.of("mindre ressource for det samme", "less input for the same"),
                    Text.of("mere resultat for det samme", "more output for the same")));
    /** Rigsrevisionen's analysis of 2018 compares job centres of very different size. */
    static final ModelOption RETURNS = new ModelOption(
            "returns",
            Text.of("Skalaafkast", "Returns to scale"),
            "variable",
            List.of("variable", "constant"),
            List.of(Text.of("variabelt", "variable"), Text.of("konstant", "constant")));
    /** What Simar and Wilson (2000) recommend for intervals. */
    static final ModelOption REPETITIONS =
            new ModelOption("repetitions", Text.of("Antal bootstrap", "Number of bootstraps"), "2000");

    static final ModelOption SEED = new ModelOption("seed", Text.of("Frø", "Seed"), "1");
    static final ModelOption LEVEL =
            new ModelOption("level", Text.of("Intervallernes niveau, pct.", "Level of the intervals, pct."), "95");

    static final List<ModelOption> OPTIONS = List.of(PERIOD, VARIABLES, ORIENTATION, RETURNS, REPETITIONS, SEED, LEVEL);

    /**
     * Reads the options.
     *
     * @throws ModelException naming an option whose value cannot be used
     */
    static FrontierChoice of(ModelInput input) {
        return new FrontierChoice(
                Arrays.stream(input.option(VARIABLES).split("[,;\\s]+"))
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                word(input, ORIENTATION, Orientation.values()),
                word(input, RETURNS, Returns.values()),
                (int) number(input, REPETITIONS, 0, 20_000),
                (long) number(input, SEED, 0, 1e15),
                number(input, LEVEL, 50, 99.9) / 100);
    }

    Map<String, String> words(String period) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(PERIOD.key(), period);
        words.put(VARIABLES.key(), String.join(",", variables));
        words.put(ORIENTATION.key(), orientation.name().toLowerCase(Locale.ROOT));
        words.put(RETURNS.key(), returns.name().toLowerCase(Locale.ROOT));
        words.put(REPETITIONS.key(), Integer.toString(repetitions));
        words.put(SEED.key(), Long.toString(seed));
        return words;
    }

    private static <E extends Enum<E>> E word(ModelInput input, ModelOption option, E[] values) {
        String value = input.option(option).strip();
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> wrong(
                        option,
                        value,
                        String.join(
                                ", ",
                                Arrays.stream(values)
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .toList())));
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
