package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.UnitException;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import dk.provenu.engine.source.PriceBases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * A plan as text, in one of its revisions. Every plan has {@code kind} and {@code title}, and may have {@code description}
 * and {@code price}: the price level of its amounts, a year (its fixed prices) or as {@link PriceBases} reads it. All other
 * keys are the model's.
 */
public final class Scenario {

    /** The first part of the ids of a plan's numbers. */
    public static final String ROOM = "scenario";

    static final String KIND = "kind";
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String PRICE = "price";

    private static final Set<String> OWN = Set.of(KIND, TITLE, DESCRIPTION, PRICE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final String name;
    private final int revision;
    private final String saved;
    private final String checksum;
    private final String file;
    private final Mapping text;
    private final AtomicReference<List<ScenarioNumber>> numbers;

    private Scenario(
            String name,
            int revision,
            String saved,
            String checksum,
            String file,
            Mapping text,
            AtomicReference<List<ScenarioNumber>> numbers) {
        this.name = name;
        this.revision = revision;
        this.saved = saved;
        this.checksum = checksum;
        this.file = file;
        this.text = text;
        this.numbers = numbers;
    }

    /**
     * A plan.
     *
     * @param name the file's name without .yaml
     * @param revision which revision, from 1
     * @param saved when the revision was kept, ISO 8601
     * @param checksum tells texts apart
     * @param file where people find it, such as scenarios/NAME.yaml
     * @param text the tree of the text
     * @throws ScenarioException when it has no kind or no title
     */
    public static Scenario of(String name, int revision, String saved, String checksum, String file, Mapping text) {
        Scenario scenario = new Scenario(name, revision, saved, checksum, file, text, new AtomicReference<>(List.of()));
        Reading reading = new Reading(scenario);
        ScenarioSection root = new ScenarioSection(reading, "", text);
        String kind = root.text(KIND);
        root.text(TITLE);
        root.findText(DESCRIPTION);
        scenario.priceBasis(reading);
        if (!kind.isEmpty() && !FigureId.key(kind).equals(kind)) {
            root.refuse(
                    KIND, Text.of("'" + kind + "' er ikke en slags plan.", "'" + kind + "' is not a kind of plan."));
        }
        reading.finish();
        return scenario;
    }

    /** A plan of plain maps, lists, numbers and words: for tests of models. Kind and title are given where the tree has none. */
    public static Scenario of(String kind, String name, int revision, Map<String, ?> tree) {
        Mapping text = PlainTree.of(tree);
        Mapping whole = text.with(KIND, text.entries().getOrDefault(KIND, new Value(kind, false, 1)));
        whole = whole.with(TITLE, whole.entries().getOrDefault(TITLE, new Value(name, false, 1)));
        String checksum = Integer.toHexString(whole.hashCode());
        return of(name, revision, "2026-01-01T00:00:00Z", checksum, "scenarios/" + name + ".yaml", whole);
    }

    /** The same for a kind that is declared. */
    public static Scenario of(ScenarioKind kind, String name, int revision, Map<String, ?> tree) {
        return of(kind.id(), name, revision, tree);
    }

    /** The id of its kind. */
    public String kind() {
        return text.text(KIND).orElse("");
    }

    public String name() {
        return name;
    }

    /** What people call it. */
    public String title() {
        return text.text(TITLE).orElse(name);
    }

    /** What it is for; may be empty. */
    public String description() {
        return text.text(DESCRIPTION).orElse("");
    }

    public int revision() {
        return revision;
    }

    /** When the revision was kept, ISO 8601. */
    public String saved() {
        return saved;
    }

    /** Tells texts apart, what was laid over them included. */
    public String checksum() {
        return checksum;
    }

    /** Where people find it. */
    public String file() {
        return file;
    }

    /** The text's tree. */
    public Mapping tree() {
        return text;
    }

    /** A new reading from the first line; to be made once in a run, for its numbers have their ids from their places. */
    public ScenarioSection root() {
        ScenarioSection root = new ScenarioSection(new Reading(this), "", text);
        OWN.forEach(root::has);
        return root;
    }

    /** The numbers that the last whole reading asked for, in its order; none before. */
    public List<ScenarioNumber> numbers() {
        return numbers.get();
    }

    void asked(List<ScenarioNumber> found) {
        numbers.set(found);
    }

    /** Whether something stands at the path that a value can be laid over. */
    public boolean has(String path) {
        return Places.with(text, path, "0").isPresent();
    }

    /**
     * The same plan with values replaced for one run: path to value, such as {@code effect.likely} or {@code phases.0.staff}.
     *
     * @throws ScenarioException naming every path that the plan does not have
     */
    public Scenario with(Map<String, String> values) {
        if (values.isEmpty()) {
            return this;
        }
        Mapping changed = text;
        List<ScenarioFault> faults = new ArrayList<>();
        for (Map.Entry<String, String> each : values.entrySet()) {
            Optional<ScenarioNode> next = Places.with(changed, each.getKey(), each.getValue());
            if (next.isPresent() && next.get() instanceof Mapping mapping) {
                changed = mapping;
            } else {
                faults.add(new ScenarioFault(
                        0,
                        each.getKey(),
                        Text.of("planen har ingen værdi på den plads.", "the plan has no value at that place.")
                                .plus(Reading.known(each.getKey(), Places.all(text)))));
            }
        }
        if (!faults.isEmpty()) {
            throw new ScenarioException(file, faults);
        }
        return new Scenario(
                name, revision, saved, checksum + ";" + ScenarioChanges.write(values), file, changed, numbers);
    }

    /** Its name in the names of price bases. */
    String id() {
        return ROOM + "-" + FigureId.key(name);
    }

    PriceBasis priceBasis(Reading reading) {
        ScenarioNode node = text.entries().get(PRICE);
        return text.text(PRICE)
                .map(price -> priceBasis(price, node == null ? 0 : node.line(), PRICE, reading))
                .orElseGet(() -> new PriceBasis.Unknown(id()));
    }

    PriceBasis priceBasis(String price, int line, String path, Reading reading) {
        if (YEAR.matcher(price).matches()) {
            return new PriceBasis.Fixed(Integer.parseInt(price));
        }
        try {
            return PriceBases.read(price, OptionalInt.empty(), id());
        } catch (UnitException e) {
            reading.fault(
                    line,
                    path,
                    "'" + Reading.shown(price) + "' er ikke et prisniveau. Skriv et år, for eksempel 2026.",
                    "'" + Reading.shown(price) + "' is not a price level. Write a year, such as 2026.");
            return new PriceBasis.Unknown(id());
        }
    }

    @Override
    public String toString() {
        return name + " (revision " + revision + ")";
    }
}
