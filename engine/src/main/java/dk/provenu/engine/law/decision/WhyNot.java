package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.List;

/**
 * Why rows did not fire for a combination, and what would make one of them.
 *
 * @param obstacles what stands in the way of each row that was asked about; none when one of them fires as it is
 * @param changes the ways that change the fewest inputs, for each set of inputs the shortest, the shortest of all first;
 *     empty when no combination makes any of the rows fire, or one fires as it is
 */
public record WhyNot(List<Obstacle> obstacles, List<Change> changes) {

    /**
     * What stands in the way of one row.
     *
     * @param row which
     * @param failed the conditions that the combination does not meet
     * @param taker the row that took the combination; empty only for COLLECT where none did
     */
    public record Obstacle(DecisionRow row, List<Failed> failed, List<DecisionRow> taker) {
        public Obstacle {
            failed = List.copyOf(failed);
            taker = List.copyOf(taker);
        }
    }

    /**
     * A condition that was not met.
     *
     * @param input of which input
     * @param value the value that was given
     * @param demanded the values that meet it
     */
    public record Failed(Input input, long value, Spans demanded) {
        /** "Alder: 31 år, men der kræves højst 29 år". */
        public Text words() {
            return input.title()
                    .plus(Text.same(": "))
                    .plus(input.words(value))
                    .plus(Text.of(", men der kræves ", ", but demanded is "))
                    .plus(input.words(demanded));
        }
    }

    /**
     * One way to make a row fire.
     *
     * @param row the row that would fire
     * @param steps what must change
     * @param distance how far: numbers and days by their difference, 1 for another code or the opposite of yes or no
     */
    public record Change(DecisionRow row, List<Step> steps, long distance) {
        public Change {
            steps = List.copyOf(steps);
        }

        /** "Alder: 29 år i stedet for 31 år; Målgruppe: ...". */
        public Text words() {
            return DomainWords.either(steps.stream().map(Step::words).toList(), Text.same("; "), Text.same("; "));
        }
    }

    /**
     * The change of one input.
     *
     * @param input which
     * @param from the value that was given
     * @param to the values that are equally near; any of them will do
     */
    public record Step(Input input, long from, Spans to) {
        /** "Alder: 29 år i stedet for 31 år". */
        public Text words() {
            return input.title()
                    .plus(Text.same(": "))
                    .plus(input.words(to))
                    .plus(Text.of(" i stedet for ", " instead of "))
                    .plus(input.words(from));
        }
    }

    public WhyNot {
        obstacles = List.copyOf(obstacles);
        changes = List.copyOf(changes);
    }

    /** The shortest ways; several when they are equally short. */
    public List<Change> nearest() {
        return changes.stream()
                .filter(change -> change.distance() == changes.getFirst().distance())
                .toList();
    }

    /** Whether one of the rows fires as it is. */
    public boolean isGiven() {
        return obstacles.isEmpty() && changes.isEmpty();
    }
}
