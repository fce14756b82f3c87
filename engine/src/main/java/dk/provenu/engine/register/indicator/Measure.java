package dk.provenu.engine.register.indicator;

import dk.provenu.engine.vocabulary.Indicator;
import dk.provenu.engine.vocabulary.IndicatorSets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that is counted, as a definition writes it: a subject and conditions, "weeks readiness=job_ready history=52".
 * Two measures are equal when they count the same.
 *
 * @param subject what is counted
 * @param population the name of the set of benefits within which it is counted
 * @param conditions condition to value, by name
 */
public record Measure(Subject subject, String population, Map<String, String> conditions) {

    /** What is counted. */
    public enum Subject {
        /** Weeks of persons on benefit. */
        WEEKS(
                "offer",
                "mentor",
                "composite",
                "readiness",
                "duration",
                "history",
                "on-benefit",
                "unbroken",
                "known",
                "self-supporting",
                "job",
                "education",
                "public"),
        /** Meetings in weeks on benefit. */
        MEETINGS("readiness"),
        /** New offers in weeks on benefit. */
        NEW_OFFERS("types", "pause", "only", "readiness"),
        /** Hours in offers in weeks on benefit, in hundredths. */
        OFFER_HOURS("types", "readiness"),
        /** Spells on benefit that begin. */
        SPELL_STARTS("start-known", "readiness", "offer-within", "followed"),
        /** Spells on benefit that end. */
        SPELL_ENDS(
                "start-known",
                "readiness",
                "partial-return",
                "known",
                "self-supporting",
                "job",
                "education",
                "public",
                "public-within",
                "followed"),
        /** The weeks of spells that end, from the first to the last. */
        SPELL_WEEKS("start-known", "readiness", "known"),
        /** Changes from one readiness category to another. */
        MOVES("from", "to");

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
        private final Set<String> conditions;

        Subject(String... conditions) {
            this.conditions = Set.of(conditions);
        }

        /** Its name in definitions. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether it counts spells, and not what happens in weeks. */
        public boolean isOfSpells() {
            return this == SPELL_STARTS || this == SPELL_ENDS || this == SPELL_WEEKS;
        }
    }

    private static final Pattern WEEKS = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern WINDOW = Pattern.compile("[1-9]\\d{0,2}/[1-9]\\d{0,2}");
    private static final Pattern BAND = Pattern.compile("\\d{1,3}-(\\d{1,3})?");

    /** The population across whose benefits the spells of the total are counted. */
    public static final String ALL = "job_centre";

    public Measure {
        conditions = Map.copyOf(conditions);
    }

    /** What stands above the line of a definition. */
    public static Measure numerator(Indicator indicator) {
        return parse(indicator.numerator(), indicator.population());
    }

    /** What stands below the line of a definition, where something does. */
    public static Optional<Measure> denominator(Indicator indicator) {
        return indicator.denominator().isEmpty()
                ? Optional.empty()
                : Optional.of(parse(indicator.denominator(), indicator.population()));
    }

    /**
     * Reads a measure.
     *
     * @throws IllegalArgumentException for a subject or condition that does not exist, or a value that it cannot have
     */
    public static Measure parse(String text, String population) {
        List<String> words = List.of(text.strip().split(" +"));
        Subject subject = Arrays.stream(Subject.values())
                .filter(each -> each.code().equals(words.getFirst()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + words.getFirst()
                        + "' cannot be counted. Write one of "
                        + Arrays.stream(Subject.values()).map(Subject::code).collect(Collectors.joining(", ")) + "."));
        Map<String, String> conditions = new TreeMap<>();
        for (String word : words.subList(1, words.size())) {
            String[] parts = word.split("=", 2);
            if (parts.length < 2 || !subject.conditions.contains(parts[0]) || !fits(parts[0], parts[1])) {
                throw new IllegalArgumentException("'" + word + "' in '" + text + "' is no condition of "
                        + subject.code() + ". Its conditions are "
                        + subject.conditions.stream().sorted().collect(Collectors.joining(", ")) + ".");
            }
            if (conditions.put(parts[0], parts[1]) != null) {
                throw new IllegalArgumentException("'" + parts[0] + "' stands twice in '" + text + "'.");
            }
        }
        boolean ofOffers = subject == Subject.NEW_OFFERS || subject == Subject.OFFER_HOURS;
        if ((ofOffers && !conditions.containsKey("types")) || (subject == Subject.MOVES && conditions.size() < 2)) {
            throw new IllegalArgumentException("'" + text + "' does not say of which types.");
        }
        IndicatorSets.benefits(population);
        return new Measure(subject, population, conditions);
    }

    private static boolean fits(String condition, String value) {
        return switch (condition) {
            case "offer" -> value.equals("none") || has("offers", value);
            case "types", "only" -> has("offers", value);
            case "mentor", "composite", "start-known", "partial-return" -> value.equals("yes");
            case "readiness", "from", "to" -> has("readiness", value);
            case "on-benefit" -> WINDOW.matcher(value).matches();
            case "duration" -> BAND.matcher(value).matches();
            default -> WEEKS.matcher(value).matches();
        };
    }

    private static boolean has(String kind, String name) {
        return IndicatorSets.ofKind(kind).stream().anyMatch(set -> set.name().equals(name));
    }

    /** The value of a condition. */
    public Optional<String> find(String condition) {
        return Optional.ofNullable(conditions.get(condition));
    }

    /** The weeks of a condition, or 0 where it does not stand. */
    int weeks(String condition) {
        return find(condition).map(Integer::parseInt).orElse(0);
    }

    /** How many weeks before a week must have been observed for it to be counted. */
    public int history() {
        int band = find("duration")
                .map(value -> value.endsWith("-")
                        ? Integer.parseInt(value.substring(0, value.length() - 1))
                        : Integer.parseInt(value.substring(value.indexOf('-') + 1)) + 1)
                .orElse(0);
        int window = find("on-benefit")
                .map(value -> Integer.parseInt(value.substring(value.indexOf('/') + 1)))
                .orElse(0);
        return Math.max(Math.max(weeks("history"), weeks("unbroken")), Math.max(band, window));
    }

    /** How many weeks after a week must have been observed for it to be counted. */
    public int follow() {
        int longest =
                subject == Subject.SPELL_ENDS || subject == Subject.SPELL_WEEKS ? IndicatorSets.weeks("pause") : 0;
        for (String condition : List.of(
                "known",
                "self-supporting",
                "job",
                "education",
                "public",
                "public-within",
                "followed",
                "offer-within")) {
            longest = Math.max(longest, weeks(condition));
        }
        return longest;
    }

    /**
     * The same without the condition that only says how much history a week must have: within a period that has it all, the
     * two count the same.
     */
    public Measure withoutHistory() {
        if (!conditions.containsKey("history")) {
            return this;
        }
        Map<String, String> others = new TreeMap<>(conditions);
        others.remove("history");
        return new Measure(subject, population, others);
    }

    /** As a definition writes it. */
    @Override
    public String toString() {
        return subject.code()
                + new TreeMap<>(conditions)
                        .entrySet().stream()
                                .map(each -> " " + each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining());
    }
}
