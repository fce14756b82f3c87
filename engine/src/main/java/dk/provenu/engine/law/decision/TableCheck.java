package dk.provenu.engine.law.decision;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Everything that is wrong with a table, exactly and over its whole domain. A condition that is itself wrong counts as
 * met by every value when gaps are sought, and its row is left out when overlaps are: what is told is certain.
 */
final class TableCheck {

    private final List<Input> inputs;
    private final List<DecisionRow> rows;
    private final List<Problem> problems = new ArrayList<>();
    private final List<List<Spans>> conditions = new ArrayList<>();
    private final BitSet broken = new BitSet();

    private TableCheck(List<Input> inputs, List<DecisionRow> rows) {
        this.inputs = inputs;
        this.rows = rows;
    }

    static List<Problem> of(
            LocalDate from,
            Optional<LocalDate> until,
            HitPolicy hit,
            List<Input> inputs,
            List<Output> outputs,
            List<DecisionRow> rows,
            Optional<DecisionRow> otherwise) {
        TableCheck check = new TableCheck(inputs, rows);
        until.filter(last -> last.isBefore(from)).ifPresent(last -> check.ends(from, last));
        List<Problem> declarations = FormCheck.ofDeclarations(inputs, outputs);
        check.problems.addAll(declarations);
        check.problems.addAll(FormCheck.ofRows(inputs, outputs, rows, otherwise));
        if (declarations.isEmpty()) {
            check.readConditions();
            check.combinations(hit, otherwise);
        }
        return List.copyOf(check.problems);
    }

    /** By row and input, the values that meet the condition; for a table without problems. */
    static List<List<Spans>> conditions(List<Input> inputs, List<DecisionRow> rows) {
        TableCheck check = new TableCheck(inputs, rows);
        check.readConditions();
        return check.conditions;
    }

    /** By input, its classes over the conditions of the rows. */
    static List<ValueClasses> classes(List<Input> inputs, List<List<Spans>> conditions) {
        return IntStream.range(0, inputs.size())
                .mapToObj(i -> ValueClasses.of(
                        inputs.get(i).domain(),
                        conditions.stream().map(row -> row.get(i)).toList()))
                .toList();
    }

    private void ends(LocalDate from, LocalDate last) {
        problems.add(Problem.of(
                Problem.Kind.FORM,
                "",
                Text.of(
                        "den gælder fra " + from + " og til " + last + ". Ret from eller until.",
                        "it holds from " + from + " and until " + last + ". Correct from or until.")));
    }

    private void readConditions() {
        for (int row = 0; row < rows.size(); row++) {
            DecisionRow each = rows.get(row);
            int before = problems.size();
            List<Spans> values = new ArrayList<>();
            for (Input input : inputs) {
                int known = problems.size();
                Spans met = ConditionSpans.of(each.condition(input.name()), input, each.id(), problems);
                values.add(problems.size() > known ? input.domain().all() : met);
            }
            conditions.add(values);
            broken.set(row, problems.size() > before);
        }
    }

    private void combinations(HitPolicy hit, Optional<DecisionRow> otherwise) {
        try {
            boolean all = hit == HitPolicy.COLLECT;
            Dag dag = Dag.of(classes(inputs, conditions), rows.size(), all, otherwise.isPresent());
            if (!all) {
                problems.addAll(Gaps.of(inputs, dag));
            }
            if (hit == HitPolicy.UNIQUE) {
                List<Integer> sound = sound();
                problems.addAll(Overlaps.of(
                        inputs,
                        sound.stream().map(rows::get).toList(),
                        sound.stream().map(conditions::get).toList()));
            }
            if (broken.isEmpty()) {
                neverFiring(hit, dag, otherwise);
            }
        } catch (Dag.TooLargeException e) {
            problems.add(Problem.of(
                    Problem.Kind.TOO_LARGE,
                    "",
                    Text.of(
                            "tabellen skelner mellem for mange kombinationer til at blive prøvet. Del den i to.",
                            "the table tells too many combinations apart to be checked. Split it in two.")));
        }
    }

    private List<Integer> sound() {
        return IntStream.range(0, rows.size())
                .filter(row -> !broken.get(row))
                .boxed()
                .toList();
    }

    private void neverFiring(HitPolicy hit, Dag dag, Optional<DecisionRow> otherwise) {
        BitSet firing = dag.firing();
        if (hit == HitPolicy.FIRST) {
            for (int row = 0; row < rows.size(); row++) {
                if (!firing.get(row)) {
                    problems.add(hidden(row, dag));
                }
            }
        }
        if (!firing.get(rows.size())) {
            otherwise.ifPresent(row -> problems.add(Problem.of(
                    Problem.Kind.NEVER_FIRES,
                    row.id(),
                    Text.of(
                            "rækken for resten ('" + row.id() + "') gælder aldrig: de andre dækker alt. Slet den.",
                            "the row for the rest ('" + row.id()
                                    + "') never fires: the others cover everything. Delete it."))));
        }
    }

    private Problem hidden(int row, Dag dag) {
        List<Long> example = conditions.get(row).stream().map(Spans::first).toList();
        String taker = rows.get(dag.leaves().get(dag.leaf(example))[0]).id();
        String id = rows.get(row).id();
        return new Problem(
                Problem.Kind.NEVER_FIRES,
                List.of(id, taker),
                Text.of(
                                "række '" + id + "' gælder aldrig: tidligere rækker tager alt, fx tager '" + taker
                                        + "' ",
                                "row '" + id + "' never fires: earlier rows take everything, for example '" + taker
                                        + "' takes ")
                        .plus(Combination.words(inputs, example))
                        .plus(Text.of(". Flyt den op, eller slet den.", ". Move it up, or delete it.")),
                example);
    }
}
