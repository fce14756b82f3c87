package dk.provenu.engine.model;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.scenario.Scenario;
import dk.provenu.engine.scenario.ScenarioChanges;
import dk.provenu.engine.scenario.ScenarioException;
import dk.provenu.engine.scenario.ScenarioFault;
import dk.provenu.engine.scenario.ScenarioKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The plans that a model was given, and which of them was chosen.
 *
 * @param scenarios by the id of their kind, each list by name
 */
public record Plans(Map<String, List<Scenario>> scenarios) {

    /** Which plan, by its name; several, parted by commas, for a model of several kinds or of a comparison. */
    public static final ModelOption SCENARIO = new ModelOption("scenario", Text.of("Plan", "Plan"), "");

    /** What is laid over it for one run; {@code NAME/path=value} where it is not the chosen plan's. */
    public static final ModelOption SET = new ModelOption("set", Text.of("Ændret i planen", "Changed in the plan"), "");

    public static final Plans NONE = new Plans(Map.of());

    public Plans {
        Map<String, List<Scenario>> sorted = new TreeMap<>();
        scenarios.forEach((kind, all) -> sorted.put(
                kind, all.stream().sorted(Comparator.comparing(Scenario::name)).toList()));
        scenarios = Collections.unmodifiableMap(sorted);
    }

    /** Plans of any kinds. */
    public static Plans of(List<Scenario> all) {
        Map<String, List<Scenario>> byKind = new LinkedHashMap<>();
        all.forEach(each ->
                byKind.computeIfAbsent(each.kind(), _ -> new ArrayList<>()).add(each));
        return new Plans(byKind);
    }

    /** No plan of the kind; says how to make one. */
    public static ModelException missing(ScenarioKind kind) {
        return new ModelException(Text.of(
                "Der er ingen plan af slagsen '" + kind.title().da() + "' (" + kind.id()
                        + "). Lav en under Investering, eller med: provenu scenario template " + kind.id()
                        + " > plan.yaml og provenu scenario save NAVN --file plan.yaml --workspace MAPPE",
                "There is no plan of the kind '" + kind.title().en() + "' (" + kind.id()
                        + "). Make one behind Investment, or by: provenu scenario template " + kind.id()
                        + " > plan.yaml and provenu scenario save NAME --file plan.yaml --workspace DIR"));
    }

    List<Scenario> all(ScenarioKind kind, Map<String, String> options) {
        Map<String, Scenario> changed = new LinkedHashMap<>();
        chosen(kind, options).forEach(each -> changed.put(each.name(), each));
        return of(kind).stream()
                .map(each -> changed.getOrDefault(each.name(), laidOver(each, false, options)))
                .toList();
    }

    List<Scenario> chosen(ScenarioKind kind, Map<String, String> options) {
        List<Scenario> named = names(options).stream()
                .flatMap(name -> of(kind).stream().filter(each -> each.name().equals(name)))
                .toList();
        List<Scenario> chosen = named.isEmpty() ? of(kind).stream().limit(1).toList() : named;
        refuseUnknownPaths(options);
        return chosen.stream().map(each -> laidOver(each, true, options)).toList();
    }

    private List<Scenario> of(ScenarioKind kind) {
        return scenarios.getOrDefault(kind.id(), List.of());
    }

    private static List<String> names(Map<String, String> options) {
        return Stream.of(options.getOrDefault(SCENARIO.key(), "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The plan with the changes that name it, and, where it was chosen, those that name none and that it has. */
    private static Scenario laidOver(Scenario scenario, boolean chosen, Map<String, String> options) {
        Map<String, String> own = new LinkedHashMap<>();
        changes(options).forEach((path, value) -> {
            Optional<String> name = nameOf(path);
            if (name.isPresent() && name.get().equals(scenario.name())) {
                own.put(path.substring(name.get().length() + 1), value);
            } else if (name.isEmpty() && chosen && scenario.has(path)) {
                own.put(path, value);
            }
        });
        return scenario.with(own);
    }

    private static Map<String, String> changes(Map<String, String> options) {
        return ScenarioChanges.parse(options.getOrDefault(SET.key(), ""));
    }

    private static Optional<String> nameOf(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }

    /** A path that no chosen plan has, of whatever kind, would otherwise change nothing in silence. */
    private void refuseUnknownPaths(Map<String, String> options) {
        Map<String, String> unknown = new LinkedHashMap<>(changes(options));
        List<String> names = names(options);
        List<Scenario> chosen = new ArrayList<>();
        for (List<Scenario> kind : scenarios.values()) {
            List<Scenario> named =
                    kind.stream().filter(each -> names.contains(each.name())).toList();
            chosen.addAll(
                    named.isEmpty() ? chosen.size() : 0,
                    named.isEmpty() ? kind.stream().limit(1).toList() : named);
        }
        unknown.keySet()
                .removeIf(path -> nameOf(path)
                        .map(name -> scenarios.values().stream()
                                .flatMap(List::stream)
                                .anyMatch(each -> each.name().equals(name)))
                        .orElseGet(() -> chosen.stream().anyMatch(each -> each.has(path))));
        if (unknown.isEmpty()) {
            return;
        }
        String path = unknown.keySet().iterator().next();
        if (nameOf(path).isEmpty() && !chosen.isEmpty()) {
            chosen.getFirst().with(Map.of(path, unknown.getOrDefault(path, "")));
        }
        throw new ScenarioException(
                SET.key(),
                List.of(new ScenarioFault(
                        0, path, Text.of("der er ingen plan af det navn.", "there is no plan of that name."))));
    }
}
