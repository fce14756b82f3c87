package dk.provenu.engine.figure.explain;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Reference;
import dk.provenu.engine.figure.SourceCell;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Uncertainty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a figure was made, told without the figures themselves. */
public sealed interface Cause {

    /** The kind of origin in files and in JSON. */
    String kind();

    /** The kind of origin for people. */
    Text words();

    /** The ids of what it was made from; empty at a source. */
    default List<FigureId> inputs() {
        return List.of();
    }

    /** A cell of a dataset vintage. */
    record Observed(SourceCell cell) implements Cause {
        @Override
        public String kind() {
            return "observed";
        }

        @Override
        public Text words() {
            return Text.of("indlæst", "observed");
        }
    }

    /** A dated rule. */
    record Parameter(Reference reference) implements Cause {
        @Override
        public String kind() {
            return "parameter";
        }

        @Override
        public Text words() {
            return Text.of("regel", "rule");
        }
    }

    /**
     * Somebody's number.
     *
     * @param note why this number
     * @param cell where it was written down
     * @param range low and high, where it is uncertain
     */
    record Assumption(Text note, Optional<SourceCell> cell, Optional<Range> range) implements Cause {
        @Override
        public String kind() {
            return "assumption";
        }

        @Override
        public Text words() {
            return Text.of("antagelse", "assumption");
        }
    }

    /**
     * How far an assumption may be off.
     *
     * @param uncertainty the 10th and 90th percentile in full precision
     * @param low the 10th percentile as it is written for people
     * @param high the 90th percentile as it is written for people
     */
    record Range(Uncertainty uncertainty, Text low, Text high) {}

    /**
     * An operation on other figures.
     *
     * @param operation the operation's name in files
     * @param title its name for people
     * @param inNames the formula with the operands' names: "besparelse − investering"
     * @param inNumbers the formula with the operands' numbers: "7,2 − 12,1"
     * @param operands the ids of the operands, a column being one
     */
    record Derived(String operation, Text title, Text inNames, Text inNumbers, List<FigureId> operands)
            implements Cause {
        public Derived {
            operands = List.copyOf(operands);
        }

        @Override
        public String kind() {
            return "derived";
        }

        @Override
        public Text words() {
            return Text.of("beregnet", "computed");
        }

        @Override
        public List<FigureId> inputs() {
            return operands;
        }
    }

    /**
     * A named method that worked outside the graph.
     *
     * @param method its name
     * @param settings its settings and diagnostics, name to value
     * @param inputs what it read
     */
    record Modelled(Text method, Map<String, String> settings, List<FigureId> inputs) implements Cause {
        public Modelled {
            settings = Map.copyOf(settings);
            inputs = List.copyOf(inputs);
        }

        @Override
        public String kind() {
            return "modelled";
        }

        @Override
        public Text words() {
            return Text.of("modelleret", "modelled");
        }
    }
}
