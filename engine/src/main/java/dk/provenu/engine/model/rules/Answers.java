package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the outcomes of rows. */
final class Answers {

    private Answers() {}

    /** The values that a table asks for, out of what is known by the names of inputs. */
    static long[] values(CompiledTable table, Map<String, String> known) {
        Map<String, String> asked = new LinkedHashMap<>();
        table.table().inputs().forEach(input -> {
            String value = known.get(input.name());
            if (value != null) {
                asked.put(input.name(), value);
            }
        });
        return table.read(asked);
    }

    static Text words(DecisionTable table, DecisionRow row, String output) {
        return table.output(output).words(row.outcome(output));
    }

    static Optional<String> code(DecisionRow row, String output) {
        return row.outcome(output) instanceof Outcome.OfCode(String code) ? Optional.of(code) : Optional.empty();
    }

    static Optional<Boolean> yes(DecisionRow row, String output) {
        return row.outcome(output) instanceof Outcome.OfYesNo(boolean yes) ? Optional.of(yes) : Optional.empty();
    }

    static OptionalInt whole(DecisionRow row, String output) {
        return row.outcome(output) instanceof Outcome.OfNumber(double number)
                ? OptionalInt.of((int) Math.round(number))
                : OptionalInt.empty();
    }

    static Text joined(List<Text> parts, Text between) {
        return parts.stream().reduce((a, b) -> a.plus(between).plus(b)).orElse(Text.EMPTY);
    }
}
