package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a table says to one combination, with everything that is needed to check it.
 *
 * @param table the table
 * @param given the combination
 * @param fired the rows that fired: one for UNIQUE and FIRST, any number for COLLECT
 */
public record Decision(DecisionTable table, List<Given> given, List<DecisionRow> fired) {

    /**
     * A value that was given.
     *
     * @param input for what
     * @param value inside its domain
     */
    public record Given(Input input, long value) {
        /** "Alder: 31 år". */
        public Text words() {
            return input.title().plus(Text.same(": ")).plus(input.words(value));
        }
    }

    public Decision {
        given = List.copyOf(given);
        fired = List.copyOf(fired);
    }

    /**
     * The row that fired; empty when none did or several.
     */
    public Optional<DecisionRow> row() {
        return fired.size() == 1 ? Optional.of(fired.getFirst()) : Optional.empty();
    }

    /** What the rows that fired give for an output, in the order of the rows. */
    public List<Outcome> outcomes(String output) {
        return fired.stream().map(row -> row.outcome(output)).toList();
    }

    /**
     * What the table gives for an output, where one row fired.
     *
     * @throws IllegalStateException when none did or several
     */
    public Outcome outcome(String output) {
        return row().orElseThrow(() -> new IllegalStateException(
                        "Table '" + table.id() + "' gave " + fired.size() + " rows, not one. Maybe: outcomes(output)"))
                .outcome(output);
    }

    /** Why a row fired: its conditions beside the values that met them, those left out that any value meets. */
    public List<Text> because(DecisionRow row) {
        List<Text> reasons = new ArrayList<>();
        for (Given each : given) {
            Input input = each.input();
            Spans met = ConditionSpans.of(row.condition(input.name()), input, row.id(), new ArrayList<>());
            if (!met.equals(input.domain().all())) {
                Text value = input.words(each.value());
                Text demanded = input.words(met);
                reasons.add(
                        value.equals(demanded)
                                ? each.words()
                                : each.words()
                                        .plus(Text.same(" ("))
                                        .plus(demanded)
                                        .plus(Text.same(")")));
            }
        }
        return reasons;
    }

    /** The combination in words. */
    public Text combination() {
        return Combination.words(
                table.inputs(), given.stream().map(Given::value).toList());
    }
}
