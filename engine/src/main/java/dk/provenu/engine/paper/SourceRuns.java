package dk.provenu.engine.paper;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.Address;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.paper.language.LanguageFault;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the models that a paper names, each once under each set of options; what cannot be run is a fault, told once. */
final class SourceRuns {

    private static final int LONGEST_SHOWN = 80;
    private static final int MOST_LISTED = 6;

    /**
     * An address apart.
     *
     * @param path what stands before the question mark
     * @param options what stands after it
     */
    record Parts(String path, String options) {

        static Parts of(String address) {
            int mark = address.indexOf('?');
            return mark < 0
                    ? new Parts(address, "")
                    : new Parts(address.substring(0, mark), address.substring(mark + 1));
        }

        /** The first part of the path. */
        String model() {
            int slash = path.indexOf('/');
            return slash < 0 ? path : path.substring(0, slash);
        }

        /** What comes after it; empty where nothing does. */
        String rest() {
            int slash = path.indexOf('/');
            return slash < 0 ? "" : path.substring(slash + 1);
        }

        List<String> steps() {
            return List.of(path.split("/", -1));
        }
    }

    private final PaperFigures figures;
    private final Map<String, SortedMap<String, String>> options;
    private final List<LanguageFault> faults;
    private final Map<String, SourceRun> runs = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();

    SourceRuns(PaperFigures figures, Map<String, SortedMap<String, String>> options, List<LanguageFault> faults) {
        this.figures = figures;
        this.options = options;
        this.faults = faults;
    }

    Collection<SourceRun> all() {
        return runs.values();
    }

    /** The result of an address's model under the paper's options for it and those of the address. */
    Optional<SourceRun> get(Parts address, int line) {
        String model = address.model();
        SortedMap<String, String> chosen = new TreeMap<>(options.getOrDefault(model, new TreeMap<>()));
        try {
            if (!address.options().isEmpty()) {
                chosen.putAll(Address.parse("x?" + address.options()).options());
            }
        } catch (IllegalArgumentException e) {
            String written = shown(address.options());
            return refuse(
                    line,
                    Text.of(
                            "'" + written + "' kan ikke læses. Skriv valg som ?nøgle=værdi.",
                            "'" + written + "' cannot be read. Write options as ?key=value."));
        }
        String key = model + chosen;
        SourceRun known = runs.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        if (!refused.add(key)) {
            return Optional.empty();
        }
        if (!figures.isModel(model)) {
            return refuse(
                    line,
                    Text.of(
                            "Modellen '" + shown(model) + "' findes ikke. Se dem med: provenu models",
                            "There is no model '" + shown(model) + "'. See them with: provenu models"));
        }
        try {
            SourceRun run = new SourceRun(figures.result(model, chosen), chosen);
            runs.put(key, run);
            return Optional.of(run);
        } catch (ModelException e) {
            return refuse(line, e.words());
        }
    }

    private Optional<SourceRun> refuse(int line, Text words) {
        faults.add(new LanguageFault(line, words));
        return Optional.empty();
    }

    /** What is said of a name that is not there: the nearest, or some that are. */
    static LanguageFault unknown(String id, Collection<String> known, int line) {
        String near = Nearest.of(id, known).map(each -> " Måske: " + each + ".").orElse("");
        String some = near.isEmpty() && !known.isEmpty()
                ? known.stream().sorted().limit(MOST_LISTED).collect(Collectors.joining(", "))
                : "";
        return new LanguageFault(
                line,
                Text.of(
                        "'" + shown(id) + "' findes ikke." + near
                                + (some.isEmpty() ? "" : " Der findes: " + some + ", …"),
                        "'" + shown(id) + "' does not exist." + near.replace("Måske", "Maybe")
                                + (some.isEmpty() ? "" : " There are: " + some + ", …")));
    }

    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
