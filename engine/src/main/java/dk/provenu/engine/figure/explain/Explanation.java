package dk.provenu.engine.figure.explain;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Graph;
import dk.provenu.engine.figure.Group;
import dk.provenu.engine.figure.Node;
import dk.provenu.engine.figure.Origin;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import dk.provenu.engine.figure.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How a figure was made: every step below it, each once, by id.
 *
 * @param root the figure that is explained
 * @param steps all steps, the root first, nearer ones before farther ones
 */
public record Explanation(FigureId root, Map<FigureId, Step> steps) {

    /** A column of at most this many numbers is written out in a formula; a longer one is named. */
    private static final int SHORT_COLUMN = 8;

    public Explanation {
        steps = Collections.unmodifiableMap(new LinkedHashMap<>(steps));
        if (!steps.containsKey(root)) {
            throw new IllegalArgumentException("The explanation of '" + root + "' does not hold it");
        }
    }

    /**
     * The explanation of a figure. Built without recursion, so depth does not matter.
     *
     * @param figure the figure to explain
     * @param written how a figure's number (or the reason why there is none) is written for people, unit left out
     * @throws IllegalArgumentException when two different figures or columns below it have the same id
     */
    public static Explanation of(Figure figure, Function<Figure, Text> written) {
        Map<FigureId, Node> seen = new LinkedHashMap<>();
        Map<FigureId, Step> steps = new LinkedHashMap<>();
        Deque<Node> open = new ArrayDeque<>();
        meet(figure, seen, open);
        while (!open.isEmpty()) {
            Node node = open.remove();
            switch (node) {
                case Figure one -> {
                    steps.put(one.id(), explain(one, written));
                    Graph.inputs(one).forEach(input -> meet(input, seen, open));
                }
                case Group column -> {
                    steps.put(column.id(), explain(column));
                    column.members().forEach(member -> meet(member, seen, open));
                }
            }
        }
        return new Explanation(figure.id(), steps);
    }

    private static void meet(Node node, Map<FigureId, Node> seen, Deque<Node> open) {
        Node known = seen.putIfAbsent(node.id(), node);
        if (known == null) {
            open.add(node);
        } else if (known != node && !isSameColumn(known, node)) {
            throw new IllegalArgumentException("Two different steps have the id '" + node.id() + "'");
        }
    }

    private static boolean isSameColumn(Node a, Node b) {
        return a instanceof Group one
                && b instanceof Group other
                && one.members().equals(other.members());
    }

    private static Step explain(Figure figure, Function<Figure, Text> written) {
        return new Step.OfFigure(
                figure.id(),
                figure.label(),
                figure.value(),
                written.apply(figure),
                figure.unit(),
                figure.priceBasis(),
                cause(figure, written),
                figure.notes());
    }

    private static Step explain(Group column) {
        int missing = (int) column.members().stream()
                .filter(member -> !member.value().isPresent())
                .count();
        return new Step.OfColumn(
                column.id(), column.label(), column.unit(), column.priceBasis(), ids(column.members()), missing);
    }

    private static Cause cause(Figure figure, Function<Figure, Text> written) {
        return switch (figure.origin()) {
            case Origin.Observed(var cell) -> new Cause.Observed(cell);
            case Origin.Parameter(var reference) -> new Cause.Parameter(reference);
            case Origin.Assumption(var note, var cell, var uncertainty) ->
                new Cause.Assumption(note, cell, uncertainty.map(range -> range(figure, range, written)));
            case Origin.Modelled(var method, var settings, var inputs) ->
                new Cause.Modelled(method, settings, ids(inputs));
            case Origin.Derived(var operation, var operands) ->
                new Cause.Derived(
                        operation.name(),
                        operation.title(),
                        operation.words(operands.stream().map(Node::label).toList()),
                        operation.words(operands.stream()
                                .map(node -> number(node, written))
                                .toList()),
                        ids(operands));
        };
    }

    private static Cause.Range range(Figure assumption, Uncertainty range, Function<Figure, Text> written) {
        return new Cause.Range(
                range, written.apply(with(assumption, range.low())), written.apply(with(assumption, range.high())));
    }

    /** The figure with another number, to be written only. */
    private static Figure with(Figure figure, double number) {
        Origin.Assumption origin = (Origin.Assumption) figure.origin();
        return Figure.assumption(
                figure.id(), figure.label(), Value.of(number), figure.unit(), figure.priceBasis(), origin, List.of());
    }

    /** An operand as it stands in the formula with numbers; a negative number in parentheses, for a sign before it. */
    private static Text number(Node node, Function<Figure, Text> written) {
        return switch (node) {
            case Figure figure -> {
                Text number = written.apply(figure);
                yield figure.value().orNaN() < 0 ? Text.build(language -> "(" + number.in(language) + ")") : number;
            }
            case Group column -> column.size() > SHORT_COLUMN ? column.label() : list(column, written);
        };
    }

    private static Text list(Group column, Function<Figure, Text> written) {
        List<Text> numbers = new ArrayList<>();
        column.members().forEach(member -> numbers.add(written.apply(member)));
        return Text.build(language -> "("
                + String.join(
                        "; ", numbers.stream().map(text -> text.in(language)).toList()) + ")");
    }

    private static List<FigureId> ids(List<? extends Node> nodes) {
        List<FigureId> ids = new ArrayList<>(nodes.size());
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    /**
     * The step of that id.
     *
     * @throws IllegalArgumentException when the explanation has none
     */
    public Step get(FigureId id) {
        Step step = steps.get(id);
        if (step == null) {
            throw new IllegalArgumentException("The explanation of '" + root + "' has no step '" + id + "'");
        }
        return step;
    }
}
