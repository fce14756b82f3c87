package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.model.ModelInput;
import dk.provenu.engine.model.ModelOption;
import dk.provenu.engine.register.indicator.By;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.register.indicator.Periods;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.IndicatorSets;
import dk.provenu.engine.vocabulary.Indicators;
import dk.provenu.engine.vocabulary.VocabularyException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person has chosen to see.
 *
 * @param benefit the benefit; empty for all of the indicator's population
 * @param split what the second table tells apart by
 * @param period the code of the period; empty for the last
 */
record Chosen(Indicator indicator, Optional<Benefit> benefit, Split split, Periods.Interval interval, String period) {

    /** What the second table tells apart by. */
    enum Split {
        MUNICIPALITY("kommune", "municipality"),
        BENEFIT("ydelse", "benefit"),
        AGE("alder", "age"),
        READINESS("visitationskategori", "readiness category");

        private final Text words;

        Split(String da, String en) {
            this.words = Text.of(da, en);
        }

        Text words() {
            return words;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        By by() {
            return switch (this) {
                case AGE -> By.AGE;
                case READINESS -> By.READINESS;
                default -> By.NONE;
            };
        }
    }

    private static final String ALL = "all";

    static final ModelOption INDICATOR = new ModelOption(
            "indicator",
            Text.of("Indikator", "Indicator"),
            "exit-rate",
            Indicators.all().stream().map(Indicator::id).toList(),
            Indicators.all().stream().map(Indicator::name).toList());

    static final ModelOption BENEFIT =
            new ModelOption("benefit", Text.of("Ydelse", "Benefit"), ALL, benefitCodes(), benefitNames());

    static final ModelOption SPLIT = new ModelOption(
            "by",
            Text.of("Opdelt efter", "Broken down by"),
            Split.BENEFIT.code(),
            Arrays.stream(Split.values()).map(Split::code).toList(),
            Arrays.stream(Split.values()).map(Split::words).toList());

    static final ModelOption INTERVAL = new ModelOption(
            "interval",
            Text.of("Periodens længde", "Length of periods"),
            Periods.Interval.QUARTER.code(),
            Arrays.stream(Periods.Interval.values()).map(Periods.Interval::code).toList(),
            Arrays.stream(Periods.Interval.values())
                    .map(Periods.Interval::words)
                    .toList());

    static final ModelOption PERIOD = new ModelOption(
            "period",
            Text.of(
                    "Periode, fx 2019Q4; den seneste, som indikatoren kan tælles for, når intet er valgt",
                    "Period, such as 2019Q4; the last for which the indicator can be counted when nothing is chosen"),
            "");

    static final List<ModelOption> OPTIONS = List.of(INDICATOR, BENEFIT, SPLIT, INTERVAL, PERIOD);

    /**
     * What the input says.
     *
     * @throws ModelException for a value that does not exist, or a benefit that the indicator does not count
     */
    static Chosen of(ModelInput input) {
        Indicator indicator;
        try {
            indicator = Indicators.get(input.option(INDICATOR));
        } catch (VocabularyException e) {
            throw new ModelException(e.text());
        }
        String benefit = input.option(BENEFIT);
        List<Benefit> population = indicator.benefits();
        Optional<Benefit> found =
                population.stream().filter(each -> each.code().equals(benefit)).findFirst();
        if (found.isEmpty() && !benefit.equals(ALL)) {
            throw new ModelException(Text.of(
                    indicator.name().da() + " tælles ikke for '" + benefit + "'. Vælg all eller en af "
                            + String.join(
                                    ", ", population.stream().map(Benefit::code).toList()) + ".",
                    indicator.name().en() + " is not counted for '" + benefit + "'. Choose all or one of "
                            + String.join(
                                    ", ", population.stream().map(Benefit::code).toList()) + "."));
        }
        return new Chosen(
                indicator,
                found,
                oneOf(SPLIT, input, List.of(Split.values())),
                oneOf(INTERVAL, input, List.of(Periods.Interval.values())),
                input.option(PERIOD).strip());
    }

    private static <T> T oneOf(ModelOption option, ModelInput input, List<T> values) {
        int place = option.values().indexOf(input.option(option));
        if (place < 0) {
            throw new ModelException(Text.of(
                    option.title().da() + ": '" + input.option(option) + "' findes ikke. Vælg en af "
                            + String.join(", ", option.values()) + ".",
                    option.title().en() + ": there is no '" + input.option(option) + "'. Choose one of "
                            + String.join(", ", option.values()) + "."));
        }
        return values.get(place);
    }

    private static List<String> benefitCodes() {
        List<String> codes = new ArrayList<>(List.of(ALL));
        IndicatorSets.benefits(Measure.ALL).forEach(benefit -> codes.add(benefit.code()));
        return codes;
    }

    private static List<Text> benefitNames() {
        List<Text> names = new ArrayList<>(List.of(Text.of("alle i indikatorens population", "all of its population")));
        IndicatorSets.benefits(Measure.ALL).forEach(benefit -> names.add(benefit.name()));
        return names;
    }

    /** The options as they are read back. */
    Map<String, String> options(String periodCode) {
        Map<String, String> options = new TreeMap<>();
        options.put(INDICATOR.key(), indicator.id());
        options.put(BENEFIT.key(), benefit.map(Benefit::code).orElse(ALL));
        options.put(SPLIT.key(), split.code());
        options.put(INTERVAL.key(), interval.code());
        options.put(PERIOD.key(), periodCode);
        return options;
    }
}
