package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.statistics.MetaAnalysis.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The evidence in order, and what of it can be pooled: measured entries of one effort and one measure, those invented for
 * examples by themselves.
 *
 * @param evidence the entries
 * @param pools the largest first
 */
record Library(Evidence evidence, List<Named> pools) {

    /** A pooling and what it is of. */
    record Named(String key, Text label, Pool pool) {
        boolean constructed() {
            return pool.entries().getFirst().constructed();
        }
    }

    Library {
        pools = List.copyOf(pools);
    }

    static FigureId id(String... parts) {
        return FigureId.of(EvidenceLibrary.ID).child(parts);
    }

    static Library of(Evidence evidence, Method method) {
        Map<String, List<Entry>> alike = new LinkedHashMap<>();
        evidence.entries().stream()
                .filter(Entry::poolable)
                .forEach(entry -> alike.computeIfAbsent(
                                entry.effort() + ", " + entry.measure() + (entry.constructed() ? ", constructed" : ""),
                                key -> new ArrayList<>())
                        .add(entry));
        List<Named> pools = new ArrayList<>();
        alike.forEach((name, entries) -> {
            if (entries.size() > 1) {
                String key = FigureId.key(name);
                Entry first = entries.getFirst();
                Text label = Text.same(first.row().text("effort") + ", ")
                        .plus(Words.outcome(first.row().text("outcome")));
                pools.add(new Named(key, label, Pool.of(id("pool", key), label, entries, method)));
            }
        });
        pools.sort((a, b) -> b.pool().entries().size() - a.pool().entries().size());
        return new Library(evidence, pools);
    }
}
