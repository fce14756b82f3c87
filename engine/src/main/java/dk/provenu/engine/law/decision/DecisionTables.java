package dk.provenu.engine.law.decision;

import dk.provenu.engine.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Decision tables by id, each over time; made ready to be asked once, when it is first asked. */
public final class DecisionTables {

    private static final DecisionTables NONE = new DecisionTables(new TreeMap<>());

    private final SortedMap<String, List<DecisionTable>> tables;
    private final Map<String, CompiledTable> compiled = new ConcurrentHashMap<>();

    private DecisionTables(SortedMap<String, List<DecisionTable>> tables) {
        this.tables = tables;
    }

    public static DecisionTables none() {
        return NONE;
    }

    /**
     * These tables. One without a last day holds until the next of its id begins.
     *
     * @throws IllegalArgumentException when two of one id hold on the same day
     */
    public static DecisionTables of(Collection<DecisionTable> tables) {
        TreeMap<String, List<DecisionTable>> byId = new TreeMap<>();
        tables.forEach(table ->
                byId.computeIfAbsent(table.id(), id -> new ArrayList<>()).add(table));
        byId.values().forEach(versions -> versions.sort(Comparator.comparing(DecisionTable::from)));
        byId.replaceAll((id, versions) -> List.copyOf(versions));
        byId.values().forEach(DecisionTables::refuseOverlaps);
        return new DecisionTables(byId);
    }

    private static void refuseOverlaps(List<DecisionTable> versions) {
        for (int i = 1; i < versions.size(); i++) {
            DecisionTable before = versions.get(i - 1);
            DecisionTable next = versions.get(i);
            boolean same = before.from().equals(next.from());
            if (same
                    || before.until()
                            .filter(last -> !last.isBefore(next.from()))
                            .isPresent()) {
                throw new IllegalArgumentException("Two tables '" + next.id() + "' hold on " + next.from()
                        + ". Maybe: correct from or until of one.");
            }
        }
    }

    /** All tables, by id and first day. */
    public List<DecisionTable> all() {
        return tables.values().stream().flatMap(List::stream).toList();
    }

    /** The table of an id that holds on a day; empty when none does. */
    public Optional<DecisionTable> find(String id, LocalDate on) {
        return tables.getOrDefault(id, List.of()).reversed().stream()
                .filter(table -> !on.isBefore(table.from()))
                .findFirst()
                .filter(table -> table.isInForce(on));
    }

    /**
     * The table of an id that holds on a day.
     *
     * @throws IllegalArgumentException with the nearest id, or the days on which it holds, when there is none
     */
    public DecisionTable get(String id, LocalDate on) {
        return find(id, on).orElseThrow(() -> none(id, on));
    }

    /**
     * The same, ready to be asked.
     *
     * @throws IllegalArgumentException when there is none
     */
    public CompiledTable compiled(String id, LocalDate on) {
        DecisionTable table = get(id, on);
        return compiled.computeIfAbsent(id + " " + table.from(), name -> CompiledTable.of(table));
    }

    private IllegalArgumentException none(String id, LocalDate on) {
        List<DecisionTable> versions = tables.getOrDefault(id, List.of());
        if (versions.isEmpty()) {
            String near = Nearest.of(id, tables.keySet())
                    .map(name -> " Maybe: " + name)
                    .orElse("");
            return new IllegalArgumentException("The law has no table '" + id + "'." + near);
        }
        String days = versions.stream()
                .map(table -> table.from() + " to "
                        + table.until().map(LocalDate::toString).orElse("now"))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return new IllegalArgumentException("The table '" + id + "' does not hold on " + on + ", only: " + days);
    }
}
