package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.model.reimbursement.reconciliation.Ladder.Rule;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The steps that the rules give a kind of week, each with the numbers of the counter on which it holds. */
final class StepRates {

    private final Ladder ladder;
    private final Map<Long, Map<Rule, CounterRange>> known = new HashMap<>();

    StepRates(Ladder ladder) {
        this.ladder = ladder;
    }

    /** The steps in the order of the counter. */
    Map<Rule, CounterRange> steps(int week, byte kind) {
        return known.computeIfAbsent(((long) week << 8) | (kind & 0xFF), _ -> make(week, kind));
    }

    private Map<Rule, CounterRange> make(int week, byte kind) {
        Map<Rule, CounterRange> steps = new LinkedHashMap<>();
        for (int counter = 1; counter <= ladder.lastCounter(); counter++) {
            Rule rule = ladder.rule(week, kind, counter);
            int high = counter == ladder.lastCounter() ? CounterRange.OPEN : counter;
            CounterRange here = new CounterRange(counter, high);
            steps.merge(rule, here, (a, b) -> new CounterRange(a.low(), b.high()));
        }
        return steps;
    }
}
