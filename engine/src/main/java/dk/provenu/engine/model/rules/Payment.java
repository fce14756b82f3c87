package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.MissingReason;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.operation.Sum;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.Outcome;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person is paid a month.
 *
 * @param rate the benefit
 * @param supplement the activity supplement, where there is a right to it
 * @param total both together; empty when one of them is not known or there is no right to the supplement
 * @param entitled whether there is a right to the activity supplement
 * @param terms for which time, or why not
 * @param rateBasis the rule of the rate
 * @param supplementBasis the rule of the right
 */
public record Payment(
        Amount rate,
        Amount supplement,
        Optional<Figure> total,
        boolean entitled,
        Text terms,
        Basis rateBasis,
        Basis supplementBasis) {

    /**
     * An amount a month.
     *
     * @param figure kr. a month; empty when there is none
     * @param why why there is none; empty otherwise
     */
    public record Amount(Optional<Figure> figure, Text why) {}

    /** Empty when the household is not said, or the readiness category does not fit. */
    static Optional<Payment> of(Rulebook rules, Person person, Assessment assessment) {
        if (assessment.group().isEmpty() || person.is(PersonFields.HOUSEHOLD, PersonFields.UNKNOWN)) {
            return Optional.empty();
        }
        Map<String, String> known = new HashMap<>(person.said());
        known.put(PersonFields.BENEFIT, assessment.benefit());
        known.put("target_group", assessment.group().get());
        known.put("months_since_contact", person.get(PersonFields.MONTHS));
        DecisionRow rates = fired(rules.table(Rulebook.BENEFIT_RATES), known);
        DecisionRow right = fired(rules.table(Rulebook.SUPPLEMENT), known);
        boolean entitled = Answers.yes(right, "entitled").orElse(false);
        Text terms = Answers.words(rules.table(Rulebook.SUPPLEMENT).table(), right, "terms");
        Amount rate = amount(rules, rates.outcome("rate"));
        Amount supplement = entitled ? amount(rules, rates.outcome("supplement")) : new Amount(Optional.empty(), terms);
        return Optional.of(new Payment(
                rate,
                supplement,
                total(rates.id(), rate, supplement),
                entitled,
                terms,
                Basis.of(Rulebook.BENEFIT_RATES, rates),
                Basis.of(Rulebook.SUPPLEMENT, right)));
    }

    private static DecisionRow fired(CompiledTable table, Map<String, String> known) {
        return table.decide(Answers.values(table, known)).row().orElseThrow();
    }

    private static Amount amount(Rulebook rules, Outcome outcome) {
        return switch (outcome) {
            case Outcome.OfParameter(String parameter) ->
                new Amount(Optional.of(rules.law().figure(parameter, rules.on())), Text.EMPTY);
            case Outcome.Missing(MissingReason reason, Text detail) ->
                new Amount(Optional.empty(), detail.isEmpty() ? reason.words() : detail);
            default -> throw new IllegalStateException("A rate is a parameter or missing, not " + outcome);
        };
    }

    private static Optional<Figure> total(String row, Amount rate, Amount supplement) {
        if (rate.figure().isEmpty() || supplement.figure().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Figure.derived(
                FigureId.of("rules", "monthly_total", row),
                Text.of("Ydelse og aktivitetstillæg pr. måned", "Benefit and activity supplement a month"),
                new Sum(),
                rate.figure().get(),
                supplement.figure().get()));
    }
}
