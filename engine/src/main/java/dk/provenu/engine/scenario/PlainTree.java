package dk.provenu.engine.scenario;

import dk.provenu.engine.scenario.ScenarioNode.Items;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plain maps, lists, numbers and words as the tree of a text, each value on a line of its own. */
final class PlainTree {

    private int line = 1;

    private PlainTree() {}

    static Mapping of(Map<String, ?> tree) {
        return new PlainTree().mapping(tree);
    }

    private Mapping mapping(Map<?, ?> tree) {
        int first = line;
        Map<String, ScenarioNode> entries = new LinkedHashMap<>();
        tree.forEach((key, value) -> {
            entries.put(String.valueOf(key), node(value));
        });
        return new Mapping(entries, first);
    }

    private ScenarioNode node(Object value) {
        return switch (value) {
            case Map<?, ?> map -> mapping(map);
            case List<?> list -> {
                int first = line;
                List<ScenarioNode> items = new ArrayList<>();
                list.forEach(item -> items.add(node(item)));
                yield new Items(items, first);
            }
            case Double number -> new Value(NumberSyntax.write(number), false, line++);
            default -> new Value(String.valueOf(value), false, line++);
        };
    }
}
