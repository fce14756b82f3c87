package dk.provenu.engine.model.reimbursement.financing;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.FinancingTable;
import dk.provenu.engine.law.financing.Way;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import dk.provenu.engine.model.reimbursement.RuleOptions;
import dk.provenu.engine.model.reimbursement.Weeks;
import dk.provenu.engine.vocabulary.Benefit;
import dk.provenu.engine.vocabulary.Benefits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case that the rules of a day tell apart: a benefit at one of its rates.
 *
 * @param benefit the benefit
 * @param way how state and municipality share the cost
 * @param parameter the law's parameter that holds the rate
 * @param step the step of the ladder; 0 off it
 */
record Case(Benefit benefit, Way way, String parameter, int step) {

    /** The cases of the benefits that exist on a day and that the law says something of, in the vocabulary's order. */
    static List<Case> on(Law law, LocalDate day) {
        FinancingTable table = FinancingTable.of(law);
        CompiledRules rules = CompiledRules.of(law, table, RuleOptions.STANDARD);
        int week = Weeks.of(day);
        List<Case> cases = new ArrayList<>();
        for (Benefit benefit : Benefits.all()) {
            Optional<Byte> kind = rules.kind(benefit.code(), Optional.of(day));
            boolean known = Coverage.isKnown(law, benefit.code());
            if (kind.isPresent() && known && benefit.validity().covers(day)) {
                add(cases, rules, benefit, week, kind.get(), lastStep(law, table));
            }
        }
        return cases;
    }

    private static void add(
            List<Case> cases, CompiledRules rules, Benefit benefit, int week, byte kind, int lastCounter) {
        Set<String> seen = new HashSet<>();
        for (Activation activation : Activation.values()) {
            for (int counter = 1; counter <= lastCounter; counter++) {
                WeekOutcome outcome = rules.outcome(week, kind, activation, counter, counter);
                if (!outcome.parameter().isEmpty() && seen.add(outcome.parameter())) {
                    cases.add(new Case(benefit, outcome.way(), outcome.parameter(), outcome.step()));
                }
            }
        }
    }

    private static int lastStep(Law law, FinancingTable table) {
        return (int) law.under("reimbursement_ladder").stream()
                .filter(parameter -> parameter.id().endsWith(".from_week"))
                .flatMap(parameter -> parameter.values().stream())
                .mapToDouble(value -> value.value().orNaN())
                .filter(from -> from > 0)
                .reduce(Math.max(1, table.weeks().getLast()), Math::max);
    }

    /** Its part of the figures' ids. */
    String key() {
        return benefit.code() + "." + parameter.replace("reimbursement_", "");
    }

    Text label(Law law) {
        return benefit.name().plus(Text.same(": ")).plus(law.get(parameter).title());
    }
}
