package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.statistics.ControlChart;
import dk.provenu.engine.vocabulary.CsvResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of the rule by which a goal gets its status; the reader may choose others. They stand in
 * {@code status_rules.csv}, each with where it is from.
 *
 * @param fewest numbers needed before random variation can be told from a movement
 * @param baseline the most numbers before the plan begins that say what is common
 * @param chart when a number is news
 * @param level confidence of the interval about a share, between 0 and 1
 * @param dependence numbers depend on the one before when their correlation is above this over the root of their count
 */
record StatusRule(int fewest, int baseline, ControlChart.Rule chart, double level, double dependence) {

    private static final List<Map<String, String>> LINES = CsvResource.cells(StatusRule.class, "status_rules.csv");

    /** How many false signals the rule promises at most in 100 periods in which nothing has changed. */
    static final double PROMISE = standard("promise");

    /** The same where the limits rest on the fewest numbers, and these follow one another closely. */
    static final double PROMISE_FEW = standard("promise_few");

    /** Above this correlation of two years' months numbers seem to follow the time of year. */
    static final double SEASON = standard("season");

    /** What the reader may choose; the rest of the rule stands in the file. */
    static List<ModelOption> options() {
        return LINES.stream()
                .filter(line -> !line.getOrDefault("short_danish", "").isEmpty())
                .map(StatusRule::option)
                .toList();
    }

    private static ModelOption option(Map<String, String> line) {
        return new ModelOption(
                line.getOrDefault("key", ""),
                Text.of(line.getOrDefault("short_danish", ""), line.getOrDefault("short_english", "")),
                line.getOrDefault("value", ""));
    }

    /** The rule as it stands in the file. */
    static StatusRule standard() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        LINES.forEach(line -> numbers.put(line.getOrDefault("key", ""), number(line)));
        return made(numbers);
    }

    private static StatusRule made(Map<String, Double> numbers) {
        return new StatusRule(
                (int) at(numbers, "fewest"),
                (int) at(numbers, "baseline"),
                new ControlChart.Rule(at(numbers, "limit"), at(numbers, "warning"), (int) at(numbers, "run")),
                at(numbers, "level"),
                at(numbers, "dependence"));
    }

    /**
     * The rule with what the reader chose.
     *
     * @throws ModelException naming every choice that is no number, or one outside what makes sense
     */
    static StatusRule of(ModelInput input) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        List<Text> faults = new ArrayList<>();
        for (Map<String, String> line : LINES) {
            ModelOption option = option(line);
            String text = input.option(option);
            double least = Double.parseDouble(line.getOrDefault("least", ""));
            double most = Double.parseDouble(line.getOrDefault("most", ""));
            double chosen = parse(text);
            if (!(chosen >= least && chosen <= most)) {
                faults.add(Text.of(
                        "'" + text + "' kan ikke være " + option.key() + " (" + line.get("danish")
                                + "). Skriv et tal fra " + line.get("least") + " til " + line.get("most") + ".",
                        "'" + text + "' cannot be " + option.key() + " (" + line.get("english")
                                + "). Write a number from " + line.get("least") + " to " + line.get("most") + "."));
            }
            numbers.put(option.key(), chosen);
        }
        if (!faults.isEmpty()) {
            throw new ModelException(faults.stream()
                    .reduce((all, next) -> all.plus(Text.same(" ")).plus(next))
                    .orElseThrow());
        }
        return made(numbers);
    }

    private static double at(Map<String, Double> numbers, String key) {
        return numbers.getOrDefault(key, Double.NaN);
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double standard(String key) {
        return LINES.stream()
                .filter(line -> key.equals(line.get("key")))
                .mapToDouble(StatusRule::number)
                .findFirst()
                .orElseThrow();
    }

    private static double number(Map<String, String> line) {
        return Double.parseDouble(line.getOrDefault("value", ""));
    }

    /** Its numbers by name, for the settings of what is modelled by it. */
    Map<String, String> settings() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("limit", plain(chart.limit()));
        all.put("warning", plain(chart.warning()));
        all.put("run", Integer.toString(chart.run()));
        all.put("fewest", Integer.toString(fewest));
        all.put("baseline", Integer.toString(baseline));
        all.put("level", plain(level));
        all.put("dependence", plain(dependence));
        return all;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
