package dk.provenu.data.scenario;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.data.vintage.Checksums;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioFault;
import dk.provenu.engine.scenario.ScenarioNode;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the text of a plan: YAML of keys, lists and values; values stay texts, so that 0165 stays a code. */
public final class ScenarioText {

    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 20;

    private final List<ScenarioFault> faults = new ArrayList<>();

    /** Where each value stands, by itself and not by what it says. */
    private final IdentityHashMap<ScenarioNode.Value, Node> scalars = new IdentityHashMap<>();

    private ScenarioText() {}

    /** A text that is no revision of anything yet: of a test, or one that is being written. */
    public static Scenario parse(String name, String text) {
        return parse(name, "scenarios/" + name + ".yaml", text, 1, "");
    }

    /**
     * Reads a plan.
     *
     * @param name its name
     * @param file by which faults are told
     * @param revision which revision the text is
     * @param saved when it was kept, ISO 8601; may be empty
     * @throws ScenarioException with everything that is wrong with its form
     */
    public static Scenario parse(String name, String file, String text, int revision, String saved) {
        ScenarioText reader = new ScenarioText();
        Optional<Mapping> tree = reader.tree(text);
        if (tree.isEmpty() || !reader.faults.isEmpty()) {
            throw new ScenarioException(file, reader.faults);
        }
        return Scenario.of(name, revision, saved, Checksums.of(text), file, tree.get());
    }

    /**
     * The text with values replaced where they stand, all else as it was, comments included.
     *
     * @param values path to number, such as {@code effect.likely}
     * @throws ScenarioException when the text has no value at a path
     */
    public static String with(String name, String text, Map<String, String> values) {
        Scenario plan = parse(name, text);
        ScenarioText reader = new ScenarioText();
        Mapping tree = reader.tree(text).orElseThrow();
        plan.with(values);
        List<Place> places = values.entrySet().stream()
                .map(each -> reader.place(tree, each.getKey(), ScenarioNumber.plain(each.getValue())))
                .sorted(Comparator.comparingInt(Place::from).reversed())
                .toList();
        int[] points = text.codePoints().toArray();
        StringBuilder changed = new StringBuilder(text);
        for (Place place : places) {
            int from = new String(points, 0, place.from()).length();
            int to = new String(points, 0, place.to()).length();
            changed.replace(from, to, place.value());
        }
        return changed.toString();
    }

    /** What is put between two characters of the text, counted as YAML counts them. */
    private record Place(int from, int to, String value) {}

    private Place place(Mapping tree, String path, String value) {
        ScenarioNode.Value found = ScenarioNode.find(tree, path).orElseThrow();
        Node node = scalars.get(found);
        if (node == null) {
            throw new IllegalStateException("The value at " + path + " has no place in the text");
        }
        return new Place(
                node.getStartMark().orElseThrow().getIndex(),
                node.getEndMark().orElseThrow().getIndex(),
                value);
    }

    /** The tree of a text of whatever kind, to compare it with another. */
    public static Mapping tree(String file, String text) {
        return parse(file, file, text, 1, "").tree();
    }

    private Optional<Mapping> tree(String text) {
        if (text.length() > LONGEST) {
            fault(0, "planen er længere end 200.000 tegn.", "the plan is longer than 200,000 characters.");
            return Optional.empty();
        }
        refusePersons(text);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        try {
            // No anchors: what stands in one place must be changed in one place.
            LoadSettings settings =
                    LoadSettings.builder().setMaxAliasesForCollections(0).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                fault(1, "planen er tom. Begynd med 'kind: ...'.", "the plan is empty. Begin with 'kind: ...'.");
                return Optional.empty();
            }
            if (root.get() instanceof MappingNode mapping) {
                return Optional.of(mapping(mapping, 0));
            }
            fault(1, "hver linje skal være 'nøgle: værdi'.", "each line must be 'key: value'.");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            fault(
                    line,
                    "linjen kan ikke læses som YAML. Hver linje skal være 'nøgle: værdi'; se på indrykning, kolon og"
                            + " anførselstegn.",
                    "the line cannot be read as YAML. Each line must be 'key: value'; look at indents, colons and"
                            + " quotation marks.");
        } catch (YamlEngineException e) {
            fault(0, "planen kan ikke læses som YAML.", "the plan cannot be read as YAML.");
        }
        return Optional.empty();
    }

    private void refusePersons(String text) {
        int line = 0;
        for (String each : text.split("\n", -1)) {
            line++;
            if (CprGuard.sees(each)) {
                fault(
                        line,
                        "her står, hvad der ligner et CPR-nummer. En plan må ikke rumme personer; slet det.",
                        "here stands what looks like a CPR number. A plan must not hold persons; delete it.");
            }
        }
    }

    private Mapping mapping(MappingNode mapping, int depth) {
        Map<String, ScenarioNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            int line = line(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(line, "en nøgle skal være et ord.", "a key must be a word.");
            } else if (entries.put(key.getValue(), node(tuple.getValueNode(), depth + 1)) != null) {
                fault(
                        line,
                        "nøglen '" + key.getValue() + "' står to gange. Slet den ene.",
                        "the key '" + key.getValue() + "' stands twice. Delete one.");
            }
        }
        return new Mapping(entries, line(mapping));
    }

    private ScenarioNode node(Node node, int depth) {
        if (depth > DEEPEST) {
            fault(line(node), "planen er rykket for dybt ind.", "the plan is indented too deeply.");
            return new ScenarioNode.Value("", false, line(node));
        }
        if (node.getAnchor().isPresent()) {
            return anchored(node);
        }
        return switch (node) {
            case ScalarNode scalar -> value(scalar);
            case MappingNode mapping -> mapping(mapping, depth);
            case SequenceNode sequence ->
                new ScenarioNode.Items(
                        sequence.getValue().stream()
                                .map(item -> node(item, depth + 1))
                                .toList(),
                        line(sequence));
            default -> anchored(node);
        };
    }

    private ScenarioNode value(ScalarNode scalar) {
        ScenarioNode.Value value =
                new ScenarioNode.Value(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line(scalar));
        scalars.put(value, scalar);
        return value;
    }

    private ScenarioNode anchored(Node node) {
        fault(
                line(node),
                "ankre (& og *) kan ikke bruges her. Skriv værdien.",
                "anchors (& and *) cannot be used here. Write the value.");
        return new ScenarioNode.Value("", false, line(node));
    }

    private void fault(int line, String da, String en) {
        faults.add(new ScenarioFault(line, "", Text.of(da, en)));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
