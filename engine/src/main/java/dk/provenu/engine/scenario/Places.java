package dk.provenu.engine.scenario;

import dk.provenu.engine.scenario.ScenarioNode.Items;
import dk.provenu.engine.scenario.ScenarioNode.Mapping;
import dk.provenu.engine.scenario.ScenarioNode.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where in a plan the values stand: keys and places of lists, with points between. */
final class Places {

    private static final Pattern NUMBER = Pattern.compile("\\.(likely|value)$");

    private Places() {}

    /** The part with the value at the path replaced; empty when there is no value at it. */
    static Optional<ScenarioNode> with(ScenarioNode node, String path, String text) {
        return switch (node) {
            case Value value -> path.isEmpty() ? Optional.of(value.with(text)) : Optional.empty();
            case Mapping mapping -> path.isEmpty() ? likely(mapping, text) : inside(mapping, path, text);
            case Items items -> item(items, path, text);
        };
    }

    /** The value at the path: the one whose twin changes when another is laid over it. */
    static Optional<Value> find(ScenarioNode node, String path) {
        return with(node, path, "").flatMap(changed -> replaced(node, changed));
    }

    private static Optional<Value> replaced(ScenarioNode before, ScenarioNode after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return switch (before) {
            case Value value -> Optional.of(value);
            case Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .flatMap(entry -> replaced(
                                entry.getValue(),
                                ((Mapping) after).entries().getOrDefault(entry.getKey(), entry.getValue()))
                                .stream())
                        .findFirst();
            case Items items ->
                IntStream.range(0, items.items().size())
                        .boxed()
                        .flatMap(at -> replaced(
                                items.items().get(at), ((Items) after).items().get(at))
                                .stream())
                        .findFirst();
        };
    }

    /** A number with keys of its own is meant by its likely value. */
    private static Optional<ScenarioNode> likely(Mapping mapping, String text) {
        for (String key : List.of("likely", "value")) {
            if (mapping.entries().get(key) instanceof Value value) {
                return Optional.of(mapping.with(key, value.with(text)));
            }
        }
        return Optional.empty();
    }

    /** Keys may hold points themselves, such as account numbers: the longest that fits is tried first. */
    private static Optional<ScenarioNode> inside(Mapping mapping, String path, String text) {
        return mapping.entries().entrySet().stream()
                .filter(entry -> path.equals(entry.getKey()) || path.startsWith(entry.getKey() + "."))
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .flatMap(entry -> with(entry.getValue(), rest(path, entry.getKey()), text).stream()
                        .map(part -> (ScenarioNode) mapping.with(entry.getKey(), part)))
                .findFirst();
    }

    private static Optional<ScenarioNode> item(Items items, String path, String text) {
        for (int place = 0; place < items.items().size(); place++) {
            for (String name : List.of(items.name(place), Integer.toString(place))) {
                if (path.equals(name) || path.startsWith(name + ".")) {
                    int at = place;
                    Optional<ScenarioNode> part = with(items.items().get(place), rest(path, name), text)
                            .map(found -> items.with(at, found));
                    if (part.isPresent()) {
                        return part;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String rest(String path, String head) {
        return path.length() == head.length() ? "" : path.substring(head.length() + 1);
    }

    /** Every path with a value, and the short one of a number with keys of its own. */
    static Set<String> all(Mapping mapping) {
        Set<String> all = new LinkedHashSet<>();
        for (String path : values(mapping).keySet()) {
            String number = NUMBER.matcher(path).replaceFirst("");
            all.add(number);
            all.add(path);
        }
        return all;
    }

    /** Every value by its path, in the order of the text. */
    static Map<String, Value> values(Mapping mapping) {
        Map<String, Value> values = new LinkedHashMap<>();
        gather(mapping, "", values);
        return values;
    }

    private static void gather(ScenarioNode node, String path, Map<String, Value> values) {
        String head = path.isEmpty() ? "" : path + ".";
        switch (node) {
            case Value value -> values.put(path, value);
            case Mapping mapping -> mapping.entries().forEach((key, part) -> gather(part, head + key, values));
            case Items items -> {
                for (int place = 0; place < items.items().size(); place++) {
                    gather(items.items().get(place), head + items.name(place), values);
                }
            }
        }
    }
}
