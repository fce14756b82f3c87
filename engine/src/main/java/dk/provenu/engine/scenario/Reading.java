package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One reading of a plan from its first line to {@link ScenarioSection#done}: what was asked for, and what is wrong. */
final class Reading {

    private static final int LONGEST_SHOWN = 60;
    private static final int MOST_LISTED = 12;

    final Scenario scenario;
    final Map<String, ScenarioNumber> numbers = new LinkedHashMap<>();
    private final List<ScenarioFault> faults = new ArrayList<>();

    Reading(Scenario scenario) {
        this.scenario = scenario;
    }

    void fault(int line, String path, Text words) {
        ScenarioFault fault = new ScenarioFault(line, path, words);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    void fault(int line, String path, String da, String en) {
        fault(line, path, Text.of(da, en));
    }

    /** What is said of a name that is not known: the nearest known one, or all. */
    static Text known(String name, Collection<String> known) {
        String near = Nearest.of(name, known).orElse("");
        if (!near.isEmpty()) {
            return Text.of(" Måske: " + near + ".", " Maybe: " + near + ".");
        }
        String list =
                String.join(", ", known.stream().sorted().limit(MOST_LISTED).toList())
                        + (known.size() > MOST_LISTED ? ", …" : "");
        return known.isEmpty() ? Text.EMPTY : Text.of(" Der kan stå: " + list + ".", " There may be: " + list + ".");
    }

    static String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    void finish() {
        if (!faults.isEmpty()) {
            throw new ScenarioException(scenario.file(), faults);
        }
        scenario.asked(List.copyOf(numbers.values()));
    }
}
