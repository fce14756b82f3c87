package dk.provenu.engine.model.rules;

import dk.provenu.engine.law.decision.CompiledTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule that holds for a person, and what became of it.
 *
 * @param deadline the rule
 * @param checks one for each time that it is measured; at least one
 */
public record DeadlineAnswer(Deadline deadline, List<Check> checks) {

    public DeadlineAnswer {
        checks = List.copyOf(checks);
    }

    static List<DeadlineAnswer> of(Rulebook rules, Person person, String group, CaseLine line, LocalDate on) {
        CompiledTable table = rules.table(Rulebook.DEADLINES);
        Map<String, String> known = new HashMap<>(person.said());
        known.put("target_group", group);
        if (person.is(PersonFields.HOUSEHOLD, PersonFields.UNKNOWN)) {
            // Only rules for providers ask for the household: where it is not said, none of them is claimed.
            known.put(PersonFields.HOUSEHOLD, "living_away");
        }
        return table.decide(Answers.values(table, known)).fired().stream()
                .map(row -> Deadline.of(table.table(), row))
                .map(deadline -> new DeadlineAnswer(deadline, DeadlineCheck.of(deadline, line, on)))
                .toList();
    }
}
