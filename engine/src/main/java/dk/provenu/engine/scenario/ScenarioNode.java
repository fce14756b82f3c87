package dk.provenu.engine.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a plan's text as it stands. */
public sealed interface ScenarioNode {

    /** The line where it begins, from 1. */
    int line();

    /** The value at a path; a number with keys of its own is meant by its likely value. */
    static Optional<Value> find(ScenarioNode node, String path) {
        return Places.find(node, path);
    }

    /**
     * One value.
     *
     * @param text as it stands, without the signs of quotation
     * @param quoted whether it stands in quotation marks
     * @param planned what the plan says, where another value was laid over it for one run
     */
    record Value(String text, boolean quoted, int line, Optional<String> planned) implements ScenarioNode {
        /** A value as the plan has it. */
        public Value(String text, boolean quoted, int line) {
            this(text, quoted, line, Optional.empty());
        }

        Value with(String other) {
            return new Value(other, false, line, Optional.of(planned.orElse(text)));
        }
    }

    /**
     * Keys and what they hold, in the order of the text.
     *
     * @param entries key to part
     */
    record Mapping(Map<String, ScenarioNode> entries, int line) implements ScenarioNode {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        Mapping with(String key, ScenarioNode part) {
            Map<String, ScenarioNode> changed = new LinkedHashMap<>(entries);
            changed.put(key, part);
            return new Mapping(changed, line);
        }

        /** The value of a key, where it is one. */
        Optional<String> text(String key) {
            return entries.get(key) instanceof Value value && !value.text().isBlank()
                    ? Optional.of(value.text().strip())
                    : Optional.empty();
        }
    }

    /** A list. */
    record Items(List<ScenarioNode> items, int line) implements ScenarioNode {
        public Items {
            items = List.copyOf(items);
        }

        Items with(int place, ScenarioNode part) {
            List<ScenarioNode> changed = new ArrayList<>(items);
            changed.set(place, part);
            return new Items(changed, line);
        }

        /** The name of an item in paths: its own {@code id} where it has one, otherwise its place from 0. */
        String name(int place) {
            return items.get(place) instanceof Mapping mapping
                    ? mapping.text("id").orElse(Integer.toString(place))
                    : Integer.toString(place);
        }
    }
}
