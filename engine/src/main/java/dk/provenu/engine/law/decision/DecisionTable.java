package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules as rows: which outcomes hold for which combination of inputs. A table that exists has been checked: it has a row
 * for every combination of its inputs' values (UNIQUE, FIRST), no two for the same (UNIQUE), and none that never fires.
 *
 * @param id its name; tables of one name follow each other in time
 * @param title the words for people
 * @param from the first day on which it holds
 * @param until the last day on which it holds, included; empty when it still holds
 * @param hit how many rows may answer
 * @param inputs what it asks for
 * @param outputs what it answers
 * @param rows the rules, in order
 * @param otherwise the rule where no row fits; has no conditions
 */
public record DecisionTable(
        String id,
        Text title,
        LocalDate from,
        Optional<LocalDate> until,
        HitPolicy hit,
        List<Input> inputs,
        List<Output> outputs,
        List<DecisionRow> rows,
        Optional<DecisionRow> otherwise) {

    /**
     * Checks the table.
     *
     * @throws DecisionTableException with everything that is wrong
     */
    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
        List<Problem> problems = TableCheck.of(from, until, hit, inputs, outputs, rows, otherwise);
        if (!problems.isEmpty()) {
            throw new DecisionTableException(id, problems);
        }
    }

    /** Whether it holds on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * The input of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Input input(String name) {
        return inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table '" + id + "' has no input '" + name + "'"));
    }

    /**
     * The output of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Output output(String name) {
        return outputs.stream()
                .filter(output -> output.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table '" + id + "' has no output '" + name + "'"));
    }

    /** The rows, and last the one for where no row fits. */
    public List<DecisionRow> allRows() {
        return Stream.concat(rows.stream(), otherwise.stream()).toList();
    }

    /**
     * The row of an id, that for the rest included.
     *
     * @throws IllegalArgumentException when there is none
     */
    public DecisionRow row(String row) {
        return allRows().stream()
                .filter(each -> each.id().equals(row))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table '" + id + "' has no row '" + row + "'"));
    }

    /** What a row demands, in words, such as "Alder: højst 29 år"; inputs that may have any value are left out. */
    public List<Text> conditions(DecisionRow row) {
        List<Text> words = new ArrayList<>();
        for (Input input : inputs) {
            Spans met = ConditionSpans.of(row.condition(input.name()), input, row.id(), new ArrayList<>());
            if (!met.equals(input.domain().all())) {
                words.add(input.title().plus(Text.same(": ")).plus(input.words(met)));
            }
        }
        return words;
    }
}
