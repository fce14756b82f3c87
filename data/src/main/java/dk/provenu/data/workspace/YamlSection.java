package dk.provenu.data.workspace;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Nearest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values of a YAML file, read strictly: a key that is not known, or stands twice, and a value of another form
 * than is asked for are refused with their line. Values are texts as they stand, so that 0165 stays a code.
 */
public final class YamlSection {

    private static final String DA = "da";
    private static final String EN = "en";
    private static final Set<String> WORDS = Set.of(DA, EN);

    /** Every key is known. */
    private static final Set<String> ANY = Set.of();

    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_SHOWN = 60;

    private final Path file;
    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private YamlSection(Path file, int line, List<NodeTuple> tuples, Set<String> known) {
        this.file = file;
        this.line = line;
        for (NodeTuple tuple : tuples) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!known.isEmpty() && !known.contains(key)) {
                throw unknown(lineOf(tuple.getKeyNode()), key, known);
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw refused(
                        lineOf(tuple.getKeyNode()),
                        "nøglen '" + key + "' står to gange. Slet den ene.",
                        "the key '" + key + "' stands twice. Delete one.");
            }
        }
    }

    /**
     * Reads a file.
     *
     * @param known the keys that it may have
     * @throws WorkspaceException when it cannot be read or has another key
     */
    public static YamlSection read(Path file, Set<String> known) {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable(file, 0, null);
            }
            return parse(file, Files.readString(file), known);
        } catch (CharacterCodingException e) {
            throw new WorkspaceException(
                    Text.of(
                            "Filen " + file + " er ikke UTF-8. Gem den som UTF-8.",
                            "The file " + file + " is not UTF-8. Save it as UTF-8."),
                    e);
        } catch (IOException e) {
            throw unreadable(file, 0, e);
        }
    }

    /**
     * Reads a text that stands in a file.
     *
     * @param file the name by which faults are told
     * @param known the keys that it may have
     * @throws WorkspaceException when it is not YAML or has another key
     */
    public static YamlSection parse(Path file, String text, Set<String> known) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setMaxAliasesForCollections(20).build();
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                return new YamlSection(file, 1, List.of(), known);
            }
            if (!(root.get() instanceof MappingNode mapping)) {
                throw unreadable(file, 1, null);
            }
            return new YamlSection(file, 1, mapping.getValue(), known);
        } catch (MarkedYamlEngineException e) {
            throw unreadable(
                    file, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0), e);
        } catch (YamlEngineException e) {
            throw unreadable(file, 0, e);
        }
    }

    /** The line where the section begins. */
    public int line() {
        return line;
    }

    /** The text of a key; empty when the key is not there or has no value. */
    public Optional<String> find(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw refused(
                    lineOf(node),
                    "'" + key + "' skal være én værdi, ikke en liste eller flere nøgler.",
                    "'" + key + "' must be one value, not a list or several keys.");
        }
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /** The text of a key that must be there. */
    public String get(String key) {
        return find(key)
                .orElseThrow(() -> refused(line, "nøglen '" + key + "' mangler.", "the key '" + key + "' is missing."));
    }

    /** The texts of a list; one value counts as a list of one, no value as none. */
    public List<String> texts(String key) {
        return items(key).stream()
                .map(item -> {
                    if (!(item instanceof ScalarNode scalar)) {
                        throw refused(
                                lineOf(item),
                                "'" + key + "' skal være en liste af navne.",
                                "'" + key + "' must be a list of names.");
                    }
                    return scalar.getValue().strip();
                })
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The sections of a list. */
    public List<YamlSection> sections(String key, Set<String> known) {
        List<YamlSection> sections = new ArrayList<>();
        for (Node item : items(key)) {
            if (!(item instanceof MappingNode mapping)) {
                throw refused(
                        lineOf(item),
                        "'" + key + "' skal være en liste, hvor hvert led har nøglerne " + list(known) + ".",
                        "'" + key + "' must be a list whose items have the keys " + list(known) + ".");
            }
            sections.add(new YamlSection(file, lineOf(item), mapping.getValue(), known));
        }
        return sections;
    }

    /** The section of a key; empty when the key is not there. */
    public Optional<YamlSection> section(String key, Set<String> known) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            throw refused(
                    lineOf(node),
                    "'" + key + "' skal have nøglerne " + list(known) + ".",
                    "'" + key + "' must have the keys " + list(known) + ".");
        }
        return Optional.of(new YamlSection(file, lineOf(node), mapping.getValue(), known));
    }

    /** The section of a key whose own keys the file chooses, such as codes; empty when the key is not there. */
    public Optional<YamlSection> open(String key) {
        return section(key, ANY);
    }

    /** The keys, in the order of the file. */
    public List<String> keys() {
        return List.copyOf(values.keySet());
    }

    /** Whether the value of a key has keys of its own. */
    public boolean isSection(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** Whether the value of a key is a list. */
    public boolean isList(String key) {
        return values.get(key) instanceof SequenceNode;
    }

    /** The words of a key, written as {@code {da: ..., en: ...}}; empty when the key is not there. */
    public Optional<Text> words(String key) {
        return section(key, WORDS).map(words -> Text.of(words.get(DA), words.get(EN)));
    }

    /** The line of a key, or of the section when the key is not there. */
    public int lineOf(String key) {
        Node node = values.get(key);
        return node == null ? line : lineOf(node);
    }

    /** What is wrong on a line of the file; the words begin with a small letter. */
    public WorkspaceException refused(int at, String da, String en) {
        return new WorkspaceException(Text.of(
                CprGuard.mask("Filen " + file + ", linje " + at + ": " + da),
                CprGuard.mask("The file " + file + ", line " + at + ": " + en)));
    }

    private List<Node> items(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        boolean none = node == null
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
        return none ? List.of() : List.of(node);
    }

    private WorkspaceException unknown(int at, String key, Set<String> known) {
        String shown = key.length() > LONGEST_SHOWN ? key.substring(0, LONGEST_SHOWN) + "…" : key;
        Optional<String> near = Nearest.of(key, known);
        return refused(
                at,
                "nøglen '" + shown + "' kendes ikke. "
                        + near.map(name -> "Måske: " + name + ".").orElse("Der kan stå: " + list(known) + "."),
                "the key '" + shown + "' is not known. "
                        + near.map(name -> "Maybe: " + name + ".").orElse("There may be: " + list(known) + "."));
    }

    private static WorkspaceException unreadable(Path file, int line, @Nullable Throwable cause) {
        String daLine = line > 0 ? ", linje " + line + "," : "";
        String enLine = line > 0 ? ", line " + line + "," : "";
        Text words = Text.of(
                "Filen " + file + daLine + " kan ikke læses som YAML. Ret den; hver linje skal være 'nøgle: værdi'.",
                "The file " + file + enLine + " cannot be read as YAML. Correct it; each line must be 'key: value'.");
        return cause == null ? new WorkspaceException(words) : new WorkspaceException(words, cause);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String list(Set<String> names) {
        return names.isEmpty() ? "{...: ...}" : String.join(", ", new TreeSet<>(names));
    }
}
