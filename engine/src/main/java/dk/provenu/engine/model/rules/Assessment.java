package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.DecisionTable;
import java.util.List;
import java.util.Optional;

/**
 * Which benefit and target group a person belongs to.
 *
 * @param benefit the code of the benefit
 * @param benefitWords its name
 * @param group the code of the target group; empty where the readiness category does not fit the person
 * @param groupWords its name, or why there is none
 * @param rateWords which rate holds
 * @param because the conditions that were met
 * @param disagreement said where the person is said to receive another benefit than the rules give
 * @param basis the rule
 */
public record Assessment(
        String benefit,
        Text benefitWords,
        Optional<String> group,
        Text groupWords,
        Text rateWords,
        List<Text> because,
        Optional<Text> disagreement,
        Basis basis) {

    static Assessment of(Rulebook rules, Person person) {
        CompiledTable compiled = rules.table(Rulebook.VISITATION);
        Decision decision = compiled.decide(Answers.values(compiled, person.said()));
        DecisionRow row = decision.row().orElseThrow();
        DecisionTable table = compiled.table();
        String benefit = Answers.code(row, "benefit").orElseThrow();
        Text words = Answers.words(table, row, "benefit");
        return new Assessment(
                benefit,
                words,
                Answers.code(row, "target_group"),
                Answers.words(table, row, "target_group"),
                Answers.words(table, row, "rate"),
                decision.because(row),
                disagreement(person.get(PersonFields.BENEFIT), benefit, words),
                Basis.of(table.id(), row));
    }

    private static Optional<Text> disagreement(String said, String benefit, Text words) {
        return switch (said) {
            case PersonFields.UNKNOWN, PersonFields.SICKNESS -> Optional.empty();
            default ->
                said.equals(benefit)
                        ? Optional.empty()
                        : Optional.of(Text.of(
                                "Du har angivet en anden ydelse; efter reglerne er det " + words.da() + ".",
                                "You named another benefit; by the rules it is " + words.en() + "."));
        };
    }
}
