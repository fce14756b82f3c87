package dk.provenu.engine.figure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that a set of figures rests on, in an order in which each comes after its operands. */
public final class Graph {

    private final List<Figure> order;
    private final Map<FigureId, Figure> byId;
    private final Map<FigureId, Group> groups;

    private Graph(List<Figure> order, Map<FigureId, Figure> byId, Map<FigureId, Group> groups) {
        this.order = List.copyOf(order);
        this.byId = byId;
        this.groups = groups;
    }

    /**
     * The graph below the given figures; built without recursion, so depth does not matter.
     *
     * @throws IllegalArgumentException when two different figures or columns have the same id
     */
    public static Graph of(Collection<Figure> roots) {
        return new Builder().build(roots);
    }

    /** One walk; a figure is finished when all it was made from is. */
    private static final class Builder {
        private final List<Figure> order = new ArrayList<>();
        private final Map<FigureId, Figure> byId = new HashMap<>();
        private final Map<FigureId, Group> groups = new LinkedHashMap<>();
        private final Set<Figure> done = new HashSet<>();
        /** Columns whose members are all done, so that 98 ranks in one column look at it once. */
        private final Set<Group> doneGroups = new HashSet<>();

        private final Deque<Figure> open = new ArrayDeque<>();

        Graph build(Collection<Figure> roots) {
            for (Figure root : roots) {
                open.push(root);
                while (!open.isEmpty()) {
                    Figure figure = open.peek();
                    if (done.contains(figure)) {
                        open.pop();
                    } else if (inputsAreDone(figure)) {
                        open.pop();
                        finish(figure);
                    }
                }
            }
            for (FigureId id : groups.keySet()) {
                if (byId.containsKey(id)) {
                    throw new IllegalArgumentException("A figure and a column have the same id '" + id + "'");
                }
            }
            return new Graph(order, byId, groups);
        }

        /** Whether all inputs are done; those that are not are opened. */
        private boolean inputsAreDone(Figure figure) {
            boolean ready = true;
            for (Node node : inputs(figure)) {
                ready &= switch (node) {
                    case Figure operand -> isDone(operand);
                    case Group group -> isDone(group);
                };
            }
            return ready;
        }

        private boolean isDone(Figure figure) {
            if (done.contains(figure)) {
                return true;
            }
            open.push(figure);
            return false;
        }

        private boolean isDone(Group group) {
            if (doneGroups.contains(group)) {
                return true;
            }
            Group known = groups.putIfAbsent(group.id(), group);
            if (known != null && known != group && !known.members().equals(group.members())) {
                throw new IllegalArgumentException("Two different columns have the id '" + group.id() + "'");
            }
            boolean ready = true;
            for (Figure member : group.members()) {
                ready &= isDone(member);
            }
            if (ready) {
                doneGroups.add(group);
            }
            return ready;
        }

        private void finish(Figure figure) {
            done.add(figure);
            order.add(figure);
            if (byId.putIfAbsent(figure.id(), figure) != null) {
                throw new IllegalArgumentException("Two different figures have the id '" + figure.id() + "'");
            }
        }
    }

    /** What a figure was made from: operands, or the inputs of a modelled one. */
    public static List<Node> inputs(Figure figure) {
        return switch (figure.origin()) {
            case Origin.Derived derived -> derived.operands();
            case Origin.Modelled modelled -> modelled.inputs();
            default -> List.of();
        };
    }

    /** All figures, leaves first. */
    public List<Figure> order() {
        return order;
    }

    /** All columns that operations refer to. */
    public Collection<Group> groups() {
        return groups.values();
    }

    public Optional<Figure> find(FigureId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The figure of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Figure get(FigureId id) {
        Figure figure = byId.get(id);
        if (figure == null) {
            throw new IllegalArgumentException("There is no figure '" + id + "' among " + byId.size());
        }
        return figure;
    }

    /** The observed, parameter, assumption and modelled figures on which all else rests. */
    public List<Figure> leaves() {
        return order.stream()
                .filter(figure -> !(figure.origin() instanceof Origin.Derived))
                .toList();
    }

    /** Every remark on any figure of the graph, each once. */
    public Set<Note> notes() {
        Set<Note> all = new LinkedHashSet<>();
        order.forEach(figure -> all.addAll(figure.notes()));
        return all;
    }
}
