package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import dk.provenu.engine.law.decision.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sanction.
 *
 * @param sanction its code
 * @param title its name
 * @param length how long, or why that is not known
 * @param counting how its days are counted
 * @param condition when it may be given
 * @param consideration what must come first; says that nothing does where nothing does
 * @param basis the rule
 */
public record SanctionAnswer(
        String sanction, Text title, Text length, Text counting, Text condition, Text consideration, Basis basis) {

    static List<SanctionAnswer> of(Rulebook rules, Person person) {
        CompiledTable compiled = rules.table(Rulebook.SANCTIONS);
        DecisionTable table = compiled.table();
        String activityReady = person.is(PersonFields.READINESS, "activity_ready") ? "yes" : "no";
        List<SanctionAnswer> answers = new ArrayList<>();
        if (table.input("sanction").domain() instanceof Domain.Codes(List<Code> sanctions)) {
            for (Code sanction : sanctions) {
                DecisionRow row = compiled.decide(Answers.values(
                                compiled, Map.of("sanction", sanction.id(), "activity_ready", activityReady)))
                        .row()
                        .orElseThrow();
                answers.add(new SanctionAnswer(
                        sanction.id(),
                        sanction.title(),
                        length(table, row),
                        Answers.words(table, row, "counting"),
                        Answers.words(table, row, "condition"),
                        Answers.words(table, row, "consideration"),
                        Basis.of(table.id(), row)));
            }
        }
        return answers;
    }

    private static Text length(DecisionTable table, DecisionRow row) {
        Text number = Answers.words(table, row, "number");
        return Answers.whole(row, "number").isPresent()
                ? number.plus(Text.same(" ")).plus(Answers.words(table, row, "unit"))
                : number;
    }
}
