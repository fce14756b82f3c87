package dk.provenu.engine.scenario;

import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A value that stands otherwise in two texts of a plan.
 *
 * @param path where it stands
 * @param before as it stood; empty where it did not
 * @param after as it stands; empty where it no longer does
 */
public record ScenarioDifference(String path, Optional<String> before, Optional<String> after) {

    /** What differs, in the order of the texts; comments and layout are none of it. */
    public static List<ScenarioDifference> between(Mapping before, Mapping after) {
        Map<String, Value> old = Places.values(before);
        Map<String, Value> now = Places.values(after);
        Set<String> paths = new LinkedHashSet<>(old.keySet());
        paths.addAll(now.keySet());
        List<ScenarioDifference> differences = new ArrayList<>();
        for (String path : paths) {
            Optional<String> from = Optional.ofNullable(old.get(path)).map(Value::text);
            Optional<String> to = Optional.ofNullable(now.get(path)).map(Value::text);
            if (!from.equals(to)) {
                differences.add(new ScenarioDifference(path, from, to));
            }
        }
        return differences;
    }
}
