package dk.provenu.engine.figure.analysis;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Note;
import dk.provenu.engine.figure.Operation;
import dk.provenu.engine.figure.Origin;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A graph made once more with the same operations: under other names, so that two runs of one model can stand in one
 * graph, or on other leaves, so that what was observed can be drawn as uncertain. No formula is written twice.
 */
public final class Copies {

    private final UnaryOperator<FigureId> names;
    private final UnaryOperator<Figure> leaves;
    private final Map<Figure, Figure> figures = new HashMap<>();
    private final Map<Group, Group> groups = new HashMap<>();

    private Copies(UnaryOperator<FigureId> names, UnaryOperator<Figure> leaves) {
        this.names = names;
        this.leaves = leaves;
    }

    /**
     * Copies figures and all that they rest on.
     *
     * @param names the names of derived figures and columns; leaves keep theirs
     * @param leaves the leaves; must keep unit and price basis
     * @return each figure of the graph, the given ones and those below, with its copy
     */
    public static Map<Figure, Figure> of(
            Collection<Figure> roots, UnaryOperator<FigureId> names, UnaryOperator<Figure> leaves) {
        Copies copies = new Copies(names, leaves);
        Graph.of(roots).order().forEach(copies::copy);
        return copies.figures;
    }

    private void copy(Figure figure) {
        figures.put(
                figure,
                figure.origin() instanceof Origin.Derived(var operation, var operands)
                        ? derived(figure, operation, operands)
                        : leaf(figure));
    }

    /** A leaf; a modelled one that stays reads the copies of what it read. */
    private Figure leaf(Figure figure) {
        Figure leaf = leaves.apply(figure);
        if (!(leaf.origin() instanceof Origin.Modelled(var method, var settings, var inputs))
                || inputs.isEmpty()
                || !inputs.equals(Graph.inputs(figure))
                || inputs.stream().allMatch(this::isKept)) {
            return leaf;
        }
        return Figure.modelled(
                leaf.id(),
                leaf.label(),
                leaf.value(),
                leaf.unit(),
                leaf.priceBasis(),
                new Origin.Modelled(
                        method, settings, inputs.stream().map(this::node).toList()),
                leaf.notes());
    }

    private boolean isKept(Node node) {
        return switch (node) {
            case Figure figure -> get(figure).equals(figure);
            case Group group ->
                names.apply(group.id()).equals(group.id())
                        && group.members().stream()
                                .allMatch(member -> get(member).equals(member));
        };
    }

    private Figure derived(Figure figure, Operation operation, List<Node> operands) {
        FigureId id = names.apply(figure.id());
        List<Node> copied = operands.stream().map(this::node).toList();
        Figure plain = Figure.derived(id, figure.label(), operation, copied, List.of());
        List<Note> more = figure.notes().stream()
                .filter(note -> !plain.notes().contains(note))
                .toList();
        return more.isEmpty() ? plain : Figure.derived(id, figure.label(), operation, copied, more);
    }

    private Node node(Node node) {
        return switch (node) {
            case Figure figure -> get(figure);
            case Group group ->
                groups.computeIfAbsent(
                        group,
                        column -> Group.of(
                                names.apply(column.id()),
                                column.label(),
                                column.members().stream().map(this::get).toList()));
        };
    }

    private Figure get(Figure figure) {
        Figure copy = figures.get(figure);
        if (copy == null) {
            throw new IllegalStateException("'" + figure.id() + "' comes before what it rests on");
        }
        return copy;
    }
}
