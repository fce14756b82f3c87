package dk.provenu.engine.model;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.analysis.Copies;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures of several runs brought into one graph, so that what is reckoned from them is one figure of one graph. Two runs
 * give the same names to figures that may differ, so a name that is taken gets a number behind it; leaves that are the same
 * are one leaf.
 */
public final class Quotes {

    private final Map<FigureId, Figure> leaves = new HashMap<>();
    private final Set<FigureId> taken = new HashSet<>();

    /**
     * Brings in figures of one run; to be called once for each run, with all that is asked of it.
     *
     * @return each figure with the one that stands for it here; the same one where no name was taken
     */
    public Map<Figure, Figure> add(Collection<Figure> figures) {
        Graph graph = Graph.of(figures);
        boolean free = graph.order().stream().allMatch(this::isFree)
                && graph.groups().stream().map(Group::id).noneMatch(this::isTaken);
        Map<Figure, Figure> stand = free
                ? graph.order().stream().collect(Collectors.toMap(figure -> figure, figure -> figure))
                : copies(figures);
        Graph here = Graph.of(stand.values());
        here.order().forEach(this::take);
        here.groups().forEach(group -> taken.add(group.id()));
        return stand;
    }

    private Map<Figure, Figure> copies(Collection<Figure> figures) {
        Map<FigureId, FigureId> names = new HashMap<>();
        return Copies.of(figures, id -> names.computeIfAbsent(id, this::name), leaf -> {
            Figure known = leaves.get(leaf.id());
            return known == null ? leaf : same(known, leaf) ? known : renamed(leaf);
        });
    }

    private boolean isFree(Figure figure) {
        return !isTaken(figure.id()) || figure.equals(leaves.get(figure.id()));
    }

    private boolean isTaken(FigureId id) {
        return taken.contains(id);
    }

    private void take(Figure figure) {
        taken.add(figure.id());
        if (!(figure.origin() instanceof Origin.Derived)) {
            leaves.putIfAbsent(figure.id(), figure);
        }
    }

    private FigureId name(FigureId id) {
        FigureId name = id;
        for (int number = 2; isTaken(name); number++) {
            name = new FigureId(id.value() + "." + number);
        }
        return name;
    }

    private Figure renamed(Figure leaf) {
        FigureId id = leaf.id();
        int number = 2;
        FigureId name = new FigureId(id.value() + "." + number);
        for (Figure there = leaves.get(name); there != null; there = leaves.get(name)) {
            if (same(there, leaf)) {
                return there;
            }
            number++;
            name = new FigureId(id.value() + "." + number);
        }
        return named(leaf, name);
    }

    private static boolean same(Figure a, Figure b) {
        return a.value().equals(b.value())
                && a.unit().equals(b.unit())
                && a.priceBasis().equals(b.priceBasis())
                && a.origin().getClass().equals(b.origin().getClass());
    }

    private static Figure named(Figure leaf, FigureId id) {
        return switch (leaf.origin()) {
            case Origin.Observed(var cell) ->
                Figure.observed(id, leaf.label(), leaf.value(), leaf.unit(), leaf.priceBasis(), cell, leaf.notes());
            case Origin.Parameter(var reference) ->
                Figure.parameter(
                        id, leaf.label(), leaf.value(), leaf.unit(), leaf.priceBasis(), reference, leaf.notes());
            case Origin.Assumption assumption ->
                Figure.assumption(
                        id, leaf.label(), leaf.value(), leaf.unit(), leaf.priceBasis(), assumption, leaf.notes());
            case Origin.Modelled modelled ->
                Figure.modelled(id, leaf.label(), leaf.value(), leaf.unit(), leaf.priceBasis(), modelled, leaf.notes());
            case Origin.Derived _ -> throw new IllegalStateException("'" + leaf.id() + "' is no leaf");
        };
    }
}
