package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.decision.Code;
import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.Decision;
import dk.provenu.engine.law.decision.DecisionRow;
import dk.provenu.engine.law.decision.Domain;
import dk.provenu.engine.law.decision.Outcome;
import dk.provenu.engine.law.decision.WhyNot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an offer may be given, and with reimbursement by the state.
 *
 * @param offer its code
 * @param title its name
 * @param mark the leaflet's mark, with the leaflet's own legend
 * @param permitted whether it may be given
 * @param reimbursed whether the state reimburses the operating costs; empty when it may not be given
 * @param because the conditions that were met
 * @param nearest the changes of the person, the nearest first, that would give the offer with reimbursement; empty when it is
 *     given so already
 * @param basis the rule
 */
public record OfferAnswer(
        String offer,
        Text title,
        Text mark,
        boolean permitted,
        Optional<Boolean> reimbursed,
        List<Text> because,
        List<Text> nearest,
        Basis basis) {

    private static final String OFFER = "offer";

    /** One answer for each offer, in the order of the table; none for a person who is not assessed. */
    static List<OfferAnswer> of(Rulebook rules, Person person, String group) {
        CompiledTable table = rules.table(Rulebook.OFFERS);
        Domain groups = table.table().input("target_group").domain();
        if (groups.find(group).isEmpty()) {
            return List.of();
        }
        List<OfferAnswer> answers = new ArrayList<>();
        if (table.table().input(OFFER).domain() instanceof Domain.Codes(List<Code> offers)) {
            Map<String, String> known = new HashMap<>(person.said());
            known.put("target_group", group);
            for (Code offer : offers) {
                known.put(OFFER, offer.id());
                answers.add(of(table, offer, Answers.values(table, known)));
            }
        }
        return answers;
    }

    private static OfferAnswer of(CompiledTable table, Code offer, long[] values) {
        Decision decision = table.decide(values);
        DecisionRow row = decision.row().orElseThrow();
        Optional<Boolean> reimbursed = Answers.yes(row, "reimbursed");
        return new OfferAnswer(
                offer.id(),
                offer.title(),
                Answers.words(table.table(), row, "mark"),
                Answers.yes(row, "permitted").orElse(false),
                reimbursed,
                decision.because(row),
                reimbursed.orElse(false) ? List.of() : nearest(table, values),
                Basis.of(table.table().id(), row));
    }

    /** Another offer is no change of the person. */
    private static List<Text> nearest(CompiledTable table, long[] values) {
        WhyNot whyNot = table.whyNot("reimbursed", new Outcome.OfYesNo(true), values);
        return whyNot.changes().stream()
                .filter(change -> change.steps().stream()
                        .noneMatch(step -> step.input().name().equals(OFFER)))
                .map(WhyNot.Change::words)
                .toList();
    }
}
