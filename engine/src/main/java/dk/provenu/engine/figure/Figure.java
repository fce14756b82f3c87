package dk.provenu.engine.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that knows how it was made: value, unit, label, origin. Eager and immutable; equal only to itself. Two
 * figures of one result never share an id ({@link Graph} refuses them).
 */
public final class Figure implements Node {

    private final FigureId id;
    private final Text label;
    private final Value value;
    private final Unit unit;
    private final PriceBasis priceBasis;
    private final Origin origin;
    private final List<Note> notes;

    private Figure(
            FigureId id, Text label, Value value, Unit unit, PriceBasis priceBasis, Origin origin, List<Note> notes) {
        this.id = id;
        this.label = label;
        this.value = value;
        this.unit = unit;
        this.priceBasis = priceBasis;
        this.origin = origin;
        this.notes = List.copyOf(notes);
        if (priceBasis instanceof PriceBasis.None == unit.isMoney()) {
            throw new IllegalArgumentException("Figure '" + id + "' in " + unit + " has price basis " + priceBasis
                    + ". Maybe: amounts of money need one, and nothing else has one.");
        }
    }

    /** A number read from a cell of a dataset. */
    public static Figure observed(
            FigureId id, Text label, Value value, Unit unit, PriceBasis basis, SourceCell cell, List<Note> notes) {
        return new Figure(id, label, value, unit, basis, new Origin.Observed(cell), notes);
    }

    /** A dated rule. */
    public static Figure parameter(
            FigureId id, Text label, Value value, Unit unit, PriceBasis basis, Reference reference, List<Note> notes) {
        return new Figure(id, label, value, unit, basis, new Origin.Parameter(reference), notes);
    }

    /**
     * Somebody's number.
     *
     * @throws IllegalArgumentException when it does not lie between its own low and high
     */
    public static Figure assumption(
            FigureId id,
            Text label,
            Value value,
            Unit unit,
            PriceBasis basis,
            Origin.Assumption origin,
            List<Note> notes) {
        origin.uncertainty().ifPresent(range -> {
            if (value instanceof Value.Present(double likely) && !(range.low() <= likely && likely <= range.high())) {
                throw new IllegalArgumentException("Assumption '" + id + "' is " + likely
                        + ", which does not lie between its low " + range.low() + " and high " + range.high());
            }
        });
        return new Figure(id, label, value, unit, basis, origin, notes);
    }

    /** The result of a method that worked outside the graph. */
    public static Figure modelled(
            FigureId id,
            Text label,
            Value value,
            Unit unit,
            PriceBasis basis,
            Origin.Modelled origin,
            List<Note> notes) {
        return new Figure(id, label, value, unit, basis, origin, notes);
    }

    /**
     * The result of an operation, computed now.
     *
     * @throws UnitException when the operands' units or price bases do not belong together
     */
    public static Figure derived(FigureId id, Text label, Operation operation, Node... operands) {
        return derived(id, label, operation, List.of(operands), List.of());
    }

    /** The same with remarks of its own. */
    public static Figure derived(
            FigureId id, Text label, Operation operation, List<? extends Node> operands, List<Note> notes) {
        List<Operand> known = new ArrayList<>(operands.size());
        for (Node node : operands) {
            known.add(new Operand(node.label(), node.unit(), node.priceBasis(), node.size()));
        }
        Type type = operation.type(known);
        List<Note> all = new ArrayList<>(type.notes());
        all.addAll(notes);
        Origin.Derived origin = new Origin.Derived(operation, List.copyOf(operands));
        return new Figure(id, label, compute(operation, operands), type.unit(), type.priceBasis(), origin, all);
    }

    private static Value compute(Operation operation, List<? extends Node> operands) {
        double[] x = flat(operands);
        double y = Plan.apply(operation, x);
        if (Double.isFinite(y)) {
            return Value.of(y);
        }
        return missing(operation, x, operands)
                .orElseGet(() -> Value.missing(
                        MissingReason.UNDEFINED,
                        Text.of(
                                operation.title().da() + " har intet svar for disse tal",
                                operation.title().en() + " has no answer for these numbers")));
    }

    /** The operands' numbers laid out flat, NaN where missing. */
    static double[] flat(List<? extends Node> operands) {
        int size = 0;
        for (Node node : operands) {
            size += node.size();
        }
        double[] x = new double[size];
        int at = 0;
        for (Node node : operands) {
            switch (node) {
                case Figure figure -> x[at] = figure.value.orNaN();
                case Group group -> group.copyTo(x, at);
            }
            at += node.size();
        }
        return x;
    }

    /** The operands' reasons, joined: the first one's reason, with every cause named; none if all are present. */
    private static Optional<Value> missing(Operation operation, double[] x, List<? extends Node> operands) {
        Value.@Nullable Missing first = null;
        Set<FigureId> causes = new LinkedHashSet<>();
        int at = 0;
        for (Node node : operands) {
            List<Figure> figures = node instanceof Group group ? group.members() : List.of((Figure) node);
            for (Figure figure : figures) {
                if (figure.value instanceof Value.Missing missing && operation.reads(x, at)) {
                    first = first == null ? missing : first;
                    causes.addAll(missing.causes().isEmpty() ? List.of(figure.id) : missing.causes());
                }
                at++;
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(new Value.Missing(
                        first.reason(),
                        first.detail(),
                        causes.stream().limit(Value.Missing.MOST_CAUSES).toList()));
    }

    @Override
    public FigureId id() {
        return id;
    }

    @Override
    public Text label() {
        return label;
    }

    public Value value() {
        return value;
    }

    /**
     * The number.
     *
     * @throws IllegalStateException when it is missing, with the reason
     */
    public double number() {
        if (value instanceof Value.Missing missing) {
            throw new IllegalStateException("Figure '" + id + "' is missing: " + missing.reason());
        }
        return value.orNaN();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public PriceBasis priceBasis() {
        return priceBasis;
    }

    public Origin origin() {
        return origin;
    }

    /** The operation and its operands, where it is derived. */
    public Optional<Origin.Derived> derivation() {
        return origin instanceof Origin.Derived derived ? Optional.of(derived) : Optional.empty();
    }

    public List<Note> notes() {
        return notes;
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String toString() {
        return id + " = " + value + " " + unit;
    }
}
