package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import java.util.List;
import java.util.Optional;

/**
 * One extension of sickness benefit beyond the general limit of duration.
 *
 * @param applies whether its condition is said to be met
 * @param condition what it demands
 * @param duration for how long
 * @param maxWeeks the same in weeks, or why there is no number
 * @param measuredFrom from which day the weeks are counted, or why that is not known
 * @param entitlement right or discretion
 * @param basis the rule
 */
public record ExtensionAnswer(
        boolean applies,
        Text condition,
        Text duration,
        Text maxWeeks,
        Text measuredFrom,
        Text entitlement,
        Basis basis) {

    /** All extensions, in the order of the table; none where no table holds on the day. */
    static List<ExtensionAnswer> of(Rulebook rules, Person person) {
        Optional<CompiledTable> found = rules.find(Rulebook.EXTENSIONS);
        if (found.isEmpty()) {
            return List.of();
        }
        DecisionTable table = found.get().table();
        List<DecisionRow> fired =
                found.get().decide(Answers.values(found.get(), person.said())).fired();
        return table.rows().stream()
                .map(row -> new ExtensionAnswer(
                        fired.contains(row),
                        Answers.words(table, row, "condition"),
                        Answers.words(table, row, "duration"),
                        Answers.words(table, row, "max_weeks"),
                        Answers.words(table, row, "measured_from"),
                        Answers.words(table, row, "entitlement"),
                        Basis.of(table.id(), row)))
                .toList();
    }
}
