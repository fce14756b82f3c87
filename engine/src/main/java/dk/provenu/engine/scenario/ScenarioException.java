package dk.provenu.engine.scenario;

import dk.provenu.engine.figure.Text;
import java.util.Comparator;
import java.util.List;

/** A plan that cannot be used as it is written; everything that is wrong at once, each with its line. */
public final class ScenarioException extends RuntimeException {

    private final String file;
    private final transient List<ScenarioFault> faults;

    /**
     * @param file the plan's file, by which people find it
     * @param faults at least one
     */
    public ScenarioException(String file, List<ScenarioFault> faults) {
        super(words(file, faults).en());
        this.file = file;
        this.faults = faults.stream()
                .sorted(Comparator.comparingInt(ScenarioFault::line))
                .toList();
    }

    public String file() {
        return file;
    }

    /** What is wrong, in the order of the lines. */
    public List<ScenarioFault> faults() {
        return faults;
    }

    public Text words() {
        return words(file, faults);
    }

    private static Text words(String file, List<ScenarioFault> faults) {
        List<ScenarioFault> sorted = faults.stream()
                .sorted(Comparator.comparingInt(ScenarioFault::line))
                .toList();
        if (sorted.size() == 1) {
            return Text.same(file + ". ").plus(sorted.getFirst().told());
        }
        Text words = Text.of(
                "Planen " + file + " har " + sorted.size() + " fejl:",
                "The plan " + file + " has " + sorted.size() + " faults:");
        for (ScenarioFault fault : sorted) {
            words = words.plus(Text.same("\n  ")).plus(fault.told());
        }
        return words;
    }
}
