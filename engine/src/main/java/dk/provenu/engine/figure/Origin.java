package dk.provenu.engine.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a figure comes from. */
public sealed interface Origin {

    /** A cell of a dataset vintage. */
    record Observed(SourceCell cell) implements Origin {}

    /** A dated rule with its reference. */
    record Parameter(Reference reference) implements Origin {}

    /**
     * Somebody's number.
     *
     * @param note why this number
     * @param cell where it was written down
     * @param uncertainty low and high, where it is uncertain
     */
    record Assumption(Text note, Optional<SourceCell> cell, Optional<Uncertainty> uncertainty) implements Origin {}

    /** An operation on other figures. */
    record Derived(Operation operation, List<Node> operands) implements Origin {
        public Derived {
            operands = List.copyOf(operands);
        }
    }

    /**
     * The result of a named method that works outside the graph: a leaf for Excel, gradient and break-even.
     *
     * @param method the method's name
     * @param settings its settings and diagnostics, name to value
     * @param inputs the figures that it read
     */
    record Modelled(Text method, Map<String, String> settings, List<Node> inputs) implements Origin {
        public Modelled {
            settings = Map.copyOf(settings);
            inputs = List.copyOf(inputs);
        }
    }
}
