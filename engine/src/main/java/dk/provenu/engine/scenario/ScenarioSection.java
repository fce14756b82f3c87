package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.scenario.ScenarioNode.Items;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keys and values of a plan, read strictly. A fault is kept and a stand-in is answered, so that reading goes on and
 * {@link #done} can tell everything at once; nothing may be computed with what was read before {@code done} has passed.
 * A key that nobody asked for is a fault too, so ask for those that may be left out as well ({@code find...}).
 */
public final class ScenarioSection {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final Set<String> YES = Set.of("ja", "yes", "true");
    private static final Set<String> NO = Set.of("nej", "no", "false");

    private final Reading reading;
    private final String path;
    private final Mapping mapping;
    private final Set<String> asked = new TreeSet<>();
    private final Map<String, ScenarioSection> below = new LinkedHashMap<>();

    ScenarioSection(Reading reading, String path, Mapping mapping) {
        this.reading = reading;
        this.path = path;
        this.mapping = mapping;
    }

    /** The section of a plan made of plain maps, lists, numbers and words: for tests of models. */
    public static ScenarioSection ofMap(Map<String, ?> tree) {
        return Scenario.of("test", "test", 1, tree).root();
    }

    /** Where in the plan the section stands, such as {@code phases.0}; empty for the whole plan. */
    public String path() {
        return path;
    }

    /** The line where it begins. */
    public int line() {
        return mapping.line();
    }

    /** The line of a key; that of the section when the key is not there. */
    public int line(String key) {
        ScenarioNode node = mapping.entries().get(key);
        return node == null ? line() : node.line();
    }

    /** The keys that stand in the text, for sections whose keys the plan chooses itself, such as names of groups. */
    public List<String> keys() {
        return List.copyOf(mapping.entries().keySet());
    }

    /** Whether something stands at the key. Counts as asking for it. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** Whether the key holds keys of its own and not one value or a list. Counts as asking for it. */
    public boolean isSection(String key) {
        return node(key).filter(Mapping.class::isInstance).isPresent();
    }

    /** Words that must be there. */
    public String text(String key) {
        Optional<String> text = findText(key);
        if (text.isEmpty() && node(key).isEmpty()) {
            lacking(key);
        }
        return text.orElse("");
    }

    /** Words that may be left out. */
    public Optional<String> findText(String key) {
        return value(key).map(value -> value.text().strip());
    }

    /** One of some words, which must be there. */
    public String oneOf(String key, Set<String> known) {
        Optional<String> text = findOneOf(key, known);
        if (text.isEmpty() && node(key).isEmpty()) {
            lacking(key);
        }
        return text.orElseGet(() -> known.iterator().next());
    }

    /** One of some words, which may be left out. */
    public Optional<String> findOneOf(String key, Set<String> known) {
        return findText(key).filter(text -> {
            if (!known.contains(text)) {
                refuse(
                        key,
                        Text.of(
                                        "'" + Reading.shown(text) + "' kendes ikke.",
                                        "'" + Reading.shown(text) + "' is not known.")
                                .plus(Reading.known(text, known)));
            }
            return known.contains(text);
        });
    }

    /** Yes or no (ja, nej); what is meant when it is left out is said by the model. */
    public boolean flag(String key, boolean standard) {
        return findText(key)
                .map(text -> {
                    if (!YES.contains(text) && !NO.contains(text)) {
                        refuse(
                                key,
                                Text.of(
                                        "'" + Reading.shown(text) + "' er hverken ja eller nej.",
                                        "'" + Reading.shown(text) + "' is neither yes nor no."));
                        return standard;
                    }
                    return YES.contains(text);
                })
                .orElse(standard);
    }

    /** A calendar year that must be there. */
    public int year(String key) {
        return whole(key, FIRST_YEAR, LAST_YEAR);
    }

    /** A calendar year that may be left out. */
    public OptionalInt findYear(String key) {
        return findWhole(key, FIRST_YEAR, LAST_YEAR);
    }

    /** A whole number between bounds that must be there: a count of years, months or phases that no formula reads. */
    public int whole(String key, int min, int max) {
        OptionalInt number = findWhole(key, min, max);
        if (number.isEmpty() && node(key).isEmpty()) {
            lacking(key);
        }
        return number.orElse(min);
    }

    /** A whole number between bounds that may be left out. */
    public OptionalInt findWhole(String key, int min, int max) {
        Optional<String> text = findText(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(text.get());
            if (number >= min && number <= max) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of bounds.
        }
        refuse(
                key,
                Text.of(
                        "'" + Reading.shown(text.get()) + "' er ikke et helt tal fra " + min + " til " + max + ".",
                        "'" + Reading.shown(text.get()) + "' is not a whole number from " + min + " to " + max + "."));
        return OptionalInt.empty();
    }

    /** A day, written as 2026-01-31, that may be left out. */
    public Optional<LocalDate> findDate(String key) {
        return findText(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                refuse(
                        key,
                        Text.of(
                                "'" + Reading.shown(text) + "' er ikke en dato. Skriv den som 2026-01-31.",
                                "'" + Reading.shown(text) + "' is not a date. Write it as 2026-01-31."));
                return Optional.empty();
            }
        });
    }

    /**
     * A number that must be there, as an assumption with the id {@code scenario/NAME/PATH}. It stands plainly
     * ({@code staff: 5}) or with keys: {@code value} or {@code likely}, {@code low} and {@code high} (10th and 90th
     * percentile), {@code note}, {@code evidence}, {@code unit}, {@code price} (the year of its prices; otherwise the plan's
     * own {@code price}), {@code distribution}.
     *
     * @param label what it is, for people
     * @param unit the unit that the model reckons in; another scale stated in the plan is converted by a visible step
     * @param min the least that makes sense, in that unit
     * @param max the greatest
     */
    public Figure number(String key, Text label, Unit unit, double min, double max) {
        Optional<Figure> number = findNumber(key, label, unit, min, max);
        if (number.isEmpty() && node(key).isEmpty()) {
            lacking(key);
        }
        return number.orElseGet(() -> new NumberReader(reading, at(key), label, unit, min, max).standIn());
    }

    /** A number that may be left out; also empty where the key names evidence and no value. */
    public Optional<Figure> findNumber(String key, Text label, Unit unit, double min, double max) {
        return node(key)
                .filter(ScenarioSection::isFilled)
                .flatMap(node -> new NumberReader(reading, at(key), label, unit, min, max).read(node));
    }

    /** What the {@code evidence} of a key names, one or several; none where it names none. Counts as asking for the key. */
    public List<String> evidence(String key) {
        if (node(key).orElse(null) instanceof Mapping found) {
            ScenarioNode named = found.entries().get(NumberReader.EVIDENCE);
            return named == null ? List.of() : texts(named, at(key) + "." + NumberReader.EVIDENCE);
        }
        return List.of();
    }

    /** A section that must be there. */
    public ScenarioSection section(String key) {
        Optional<ScenarioSection> section = findSection(key);
        if (section.isEmpty() && node(key).isEmpty()) {
            lacking(key);
        }
        return section.orElseGet(() -> new ScenarioSection(reading, at(key), new Mapping(Map.of(), line(key))));
    }

    /** A section that may be left out. */
    public Optional<ScenarioSection> findSection(String key) {
        return node(key).filter(ScenarioSection::isFilled).flatMap(node -> {
            if (node instanceof Mapping found) {
                return Optional.of(below.computeIfAbsent(key, _ -> new ScenarioSection(reading, at(key), found)));
            }
            refuse(
                    key,
                    Text.of(
                            "her skal stå nøgler med hver sin værdi, rykket ind under '" + key + ":'.",
                            "here must be keys with a value each, indented below '" + key + ":'."));
            return Optional.empty();
        });
    }

    /** The sections of a list; none when the key is not there. */
    public List<ScenarioSection> sections(String key) {
        Optional<ScenarioNode> node = node(key).filter(ScenarioSection::isFilled);
        if (node.isEmpty()) {
            return List.of();
        }
        List<ScenarioSection> sections = new ArrayList<>();
        if (node.get() instanceof Items items) {
            for (int place = 0; place < items.items().size(); place++) {
                String name = items.name(place);
                String where = at(key) + "." + name;
                if (items.items().get(place) instanceof Mapping found) {
                    sections.add(
                            below.computeIfAbsent(key + "." + name, _ -> new ScenarioSection(reading, where, found)));
                } else {
                    notAList(key, items.items().get(place).line());
                }
            }
        } else {
            notAList(key, node.get().line());
        }
        return sections;
    }

    /** The words of a list; one value counts as a list of one, no key as none. */
    public List<String> texts(String key) {
        return node(key).map(node -> texts(node, at(key))).orElse(List.of());
    }

    private List<String> texts(ScenarioNode node, String where) {
        List<ScenarioNode> items = node instanceof Items list ? list.items() : List.of(node);
        List<String> texts = new ArrayList<>();
        for (ScenarioNode item : items) {
            if (item instanceof Value value) {
                if (!value.text().isBlank()) {
                    texts.add(value.text().strip());
                }
            } else {
                reading.fault(item.line(), where, "her skal stå en liste af navne.", "here must be a list of names.");
            }
        }
        return texts;
    }

    /** Adds a fault that only the model can see, such as a share above what the others leave. */
    public void refuse(String key, Text why) {
        reading.fault(line(key), at(key), why);
    }

    /**
     * Ends the reading of the whole plan.
     *
     * @throws ScenarioException with everything that is wrong, keys that nobody asked for included
     */
    public void done() {
        unasked();
        reading.finish();
    }

    private void unasked() {
        mapping.entries().forEach((key, node) -> {
            if (!asked.contains(key)) {
                reading.fault(
                        node.line(),
                        at(key),
                        Text.of("nøglen kendes ikke.", "the key is not known.").plus(Reading.known(key, asked)));
            }
        });
        below.values().forEach(ScenarioSection::unasked);
    }

    private Optional<Value> value(String key) {
        return node(key).filter(ScenarioSection::isFilled).flatMap(node -> {
            if (node instanceof Value value) {
                return Optional.of(value);
            }
            refuse(
                    key,
                    Text.of(
                            "her skal stå én værdi, ikke en liste eller flere nøgler.",
                            "here must be one value, not a list or several keys."));
            return Optional.empty();
        });
    }

    private Optional<ScenarioNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** A key with nothing after it is as one that is not there. */
    private static boolean isFilled(ScenarioNode node) {
        return !(node instanceof Value value) || !value.text().isBlank();
    }

    private void lacking(String key) {
        reading.fault(
                line(),
                at(key),
                "nøglen mangler. Tilføj en linje '" + key + ": ...'.",
                "the key is missing. Add a line '" + key + ": ...'.");
    }

    private void notAList(String key, int line) {
        reading.fault(
                line,
                at(key),
                "her skal stå en liste, hvor hvert led begynder med en bindestreg og har nøgler.",
                "here must be a list whose items begin with a hyphen and have keys.");
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
