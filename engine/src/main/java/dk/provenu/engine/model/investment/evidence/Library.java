package dk.provenu.engine.model.investment.evidence;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.PriceBasis;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Value;
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
 * @param errors each entry's standard error by its id; missing where the source gives none
 */
record Library(Evidence evidence, List<Named> pools, Map<String, Figure> errors) {

    /** A pooling and what it is of. */
    record Named(String key, Text label, Pool pool) {
        boolean constructed() {
            return pool.entries().getFirst().constructed();
        }
    }

    Library {
        pools = List.copyOf(pools);
        errors = Map.copyOf(errors);
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
                Text label = Text.same(first.row().text("effort") + " (")
                        .plus(Words.outcome(first.row().text("outcome")))
                        .plus(Text.same(")"));
                pools.add(new Named(key, label, Pool.of(id("pool", key), label, entries, method)));
            }
        });
        pools.sort((a, b) -> b.pool().entries().size() - a.pool().entries().size());
        Map<String, Figure> errors = new LinkedHashMap<>();
        evidence.entries().forEach(entry -> errors.put(entry.id(), errorOf(entry)));
        return new Library(evidence, pools, errors);
    }

    /** The standard error of an entry. */
    Figure error(Entry entry) {
        Figure error = errors.get(entry.id());
        if (error == null) {
            throw new IllegalArgumentException("The library has no entry '" + entry.id() + "'");
        }
        return error;
    }

    private static Figure errorOf(Entry entry) {
        Figure estimate = entry.estimate();
        return Figure.modelled(
                Library.id("error", entry.id()),
                Text.of("Standardfejl, ", "Standard error, ").plus(entry.label()),
                entry.error().isPresent()
                        ? Value.of(entry.error().getAsDouble())
                        : Value.missing(MissingReason.NOT_PUBLISHED),
                estimate.unit(),
                estimate.unit().isMoney() ? estimate.priceBasis() : PriceBasis.none(),
                new Origin.Modelled(
                        Text.of(
                                "Trykt, eller halvdelen af intervallet divideret med dets normalfraktil",
                                "Printed, or half the interval over its normal quantile"),
                        Map.of(),
                        List.<Node>of(
                                entry.row().figure("error"),
                                entry.row().figure("low"),
                                entry.row().figure("high"),
                                entry.row().figure("interval"))),
                List.of());
    }
}
