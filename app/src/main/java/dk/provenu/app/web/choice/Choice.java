package dk.provenu.app.web.choice;

import dk.provenu.app.service.Choices;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Language;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Model;
import dk.provenu.engine.model.ModelOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person has chosen to see, as the address says it.
 *
 * @param workspace the key of the workspace, when one is named
 * @param municipality the code of the municipality, when another than the workspace's own is looked at
 * @param group the id of the comparison group
 * @param period the year that is looked at
 * @param knownOn only what was known on this date is used
 * @param figure the number whose explanation is open
 * @param options what else the page offers to choose, name to value
 */
public record Choice(
        Language language,
        Optional<String> workspace,
        Optional<String> municipality,
        Optional<String> group,
        Optional<String> period,
        Optional<LocalDate> knownOn,
        Optional<FigureId> figure,
        SortedMap<String, String> options) {
    public static final String WORKSPACE = "mappe";
    public static final String MUNICIPALITY = "kommune";
    public static final String GROUP = "gruppe";
    public static final String PERIOD = "periode";
    public static final String KNOWN_ON = "kendt";
    public static final String LANGUAGE = "sprog";
    public static final String FIGURE = "figur";

    /** The day whose law is used, on pages that ask the law. */
    public static final String LAW = "lov";

    /** The reform that is laid over the law, on pages that ask the law. */
    public static final String REFORM = "reform";

    /** The result that is looked at, on a page that holds several. */
    public static final String MODEL = "model";

    private static final Set<String> NAMES = Set.of(WORKSPACE, MUNICIPALITY, GROUP, PERIOD, KNOWN_ON, LANGUAGE, FIGURE);

    /** Nothing chosen. */
    public static Choice none() {
        return new Choice(
                Language.DA,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    /**
     * Reads the choices from the address.
     *
     * @param more names of what else the page offers to choose
     * @throws BadRequest when a name is unknown or said twice, or a value has not the form of its name
     */
    public static Choice of(Map<String, List<String>> parameters, Set<String> more) {
        parameters.forEach((name, values) -> {
            if (!NAMES.contains(name) && !more.contains(name)) {
                throw new BadRequest(Text.of(
                        "Adressen har et ukendt valg, '%s'. Kendte valg er %s. Fjern det fra adressen."
                                .formatted(shorten(name), known()),
                        "The address has an unknown choice, '%s'. Known choices are %s. Remove it from the address."
                                .formatted(shorten(name), known())));
            }
            if (values.size() > 1) {
                throw new BadRequest(Text.of(
                        "Adressen siger '%s' %d gange. Lad det stå én gang.".formatted(name, values.size()),
                        "The address says '%s' %d times. Let it stand once.".formatted(name, values.size())));
            }
        });
        return new Choice(
                language(value(parameters, LANGUAGE)),
                value(parameters, WORKSPACE),
                value(parameters, MUNICIPALITY),
                value(parameters, GROUP),
                value(parameters, PERIOD),
                value(parameters, KNOWN_ON).map(text -> date(KNOWN_ON, text)),
                value(parameters, FIGURE).map(Choice::figure),
                options(parameters, more));
    }

    /** The choices as the models take them. */
    public Choices forModel(Model model) {
        SortedMap<String, String> own = new TreeMap<>(options);
        own.keySet().retainAll(model.choices().stream().map(ModelOption::key).toList());
        return new Choices(municipality, group, knownOn, on(model), reform(model), own);
    }

    /** The choices that the law depends on. */
    public Choices forLaw() {
        return new Choices(
                Optional.empty(),
                Optional.empty(),
                knownOn,
                Optional.empty(),
                Optional.ofNullable(options.get(REFORM)),
                new TreeMap<>());
    }

    /** The day whose law is looked at, where one is chosen. */
    public Optional<LocalDate> lawDay() {
        return Optional.ofNullable(options.get(LAW)).map(text -> date(LAW, text));
    }

    private Optional<LocalDate> on(Model model) {
        return model.asksTheLawOfADay() ? lawDay() : Optional.empty();
    }

    private Optional<String> reform(Model model) {
        return Optional.ofNullable(options.get(REFORM)).filter(_ -> model.asksTheLaw());
    }

    /** The address of {@code path} with these choices, without an open explanation. */
    public Address at(String path) {
        Address address = Address.of(path)
                .with(WORKSPACE, workspace.orElse(null))
                .with(MUNICIPALITY, municipality.orElse(null))
                .with(GROUP, group.orElse(null))
                .with(PERIOD, period.orElse(null))
                .with(KNOWN_ON, knownOn.map(LocalDate::toString).orElse(null))
                .with(LANGUAGE, language == Language.EN ? "en" : null);
        for (Map.Entry<String, String> option : options.entrySet()) {
            address = address.with(option.getKey(), option.getValue());
        }
        return address;
    }

    /** The same choices in a workspace. What belonged to another one is left behind. */
    public Choice in(String key) {
        boolean same = workspace.isEmpty() || workspace.get().equals(key);
        return new Choice(
                language,
                Optional.of(key),
                same ? municipality : Optional.empty(),
                same ? group : Optional.empty(),
                same ? period : Optional.empty(),
                knownOn,
                same ? figure : Optional.empty(),
                same ? options : new TreeMap<>());
    }

    /** The same choices in a language. */
    public Choice in(Language other) {
        return new Choice(other, workspace, municipality, group, period, knownOn, figure, options);
    }

    /** The same choices, and one more. */
    public Choice with(String option, String value) {
        SortedMap<String, String> more = new TreeMap<>(options);
        more.put(option, value);
        return new Choice(language, workspace, municipality, group, period, knownOn, figure, more);
    }

    /** The same choices without those that only one page offers. */
    public Choice common() {
        return new Choice(
                language, workspace, municipality, group, Optional.empty(), knownOn, Optional.empty(), new TreeMap<>());
    }

    private static SortedMap<String, String> options(Map<String, List<String>> parameters, Set<String> names) {
        SortedMap<String, String> options = new TreeMap<>();
        names.forEach(name -> value(parameters, name).ifPresent(value -> options.put(name, value)));
        return options;
    }

    private static Optional<String> value(Map<String, List<String>> parameters, String name) {
        return Optional.ofNullable(parameters.get(name))
                .flatMap(values -> values.stream().findFirst())
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Language language(Optional<String> code) {
        return switch (code.orElse("da")) {
            case "da" -> Language.DA;
            case "en" -> Language.EN;
            default ->
                throw BadRequest.unknown(LANGUAGE, code.orElse(""), Text.of("Skriv da eller en.", "Write da or en."));
        };
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw BadRequest.unknown(
                    name, text, Text.of("Skriv en dato som 2026-11-22.", "Write a date such as 2026-11-22."));
        }
    }

    private static FigureId figure(String text) {
        try {
            return new FigureId(text);
        } catch (IllegalArgumentException notAnId) {
            throw BadRequest.unknown(
                    FIGURE,
                    text,
                    Text.of(
                            "Et tals navn ser ud som investment-profile/net_yield/total/2015.",
                            "A number's name looks like investment-profile/net_yield/total/2015."));
        }
    }

    private static String shorten(String name) {
        return name.length() > 40 ? name.substring(0, 40) + " …" : name;
    }

    private static String known() {
        return String.join(", ", WORKSPACE, MUNICIPALITY, GROUP, PERIOD, KNOWN_ON, LANGUAGE, FIGURE);
    }
}
