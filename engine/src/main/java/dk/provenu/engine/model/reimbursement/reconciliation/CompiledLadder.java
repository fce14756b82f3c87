package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.law.financing.Activation;
import dk.provenu.engine.law.financing.WeekOutcome;
import dk.provenu.engine.model.reimbursement.CompiledRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of the law, asked as a settlement needs them: it tells neither activation nor the day of grant. */
final class CompiledLadder implements Ladder {

    private final CompiledRules rules;
    private final List<LocalDate> grants;
    private final int lastCounter;

    /**
     * @param grants the days of grant from which a rule may be another
     * @param lastCounter the counter from which on nothing changes
     */
    CompiledLadder(CompiledRules rules, List<LocalDate> grants, int lastCounter) {
        this.rules = rules;
        this.grants = List.copyOf(grants);
        this.lastCounter = lastCounter;
    }

    @Override
    public List<Byte> kinds(String benefit) {
        List<Byte> kinds = new ArrayList<>();
        grants.forEach(day -> add(kinds, rules.kind(benefit, Optional.of(day.minusDays(1)))));
        add(kinds, grants.isEmpty() ? rules.kind(benefit, Optional.empty()) : last(benefit));
        return kinds;
    }

    private Optional<Byte> last(String benefit) {
        return rules.kind(benefit, Optional.of(grants.getLast()));
    }

    private static void add(List<Byte> kinds, Optional<Byte> kind) {
        kind.filter(each -> !kinds.contains(each)).ifPresent(kinds::add);
    }

    @Override
    public boolean counts(int week, byte kind) {
        return rules.isAffected(week, kind);
    }

    @Override
    public Rule rule(int week, byte kind, int counter) {
        WeekOutcome outcome = rules.outcome(week, kind, Activation.NONE, counter, counter);
        return switch (outcome.way()) {
            case REIMBURSED -> new Rule(Way.REIMBURSED, outcome.step(), outcome.rate());
            case COFINANCED -> new Rule(Way.COFINANCED, outcome.step(), outcome.rate());
            case NEITHER -> new Rule(Way.NONE, 0, Double.NaN);
        };
    }

    @Override
    public int lastCounter() {
        return lastCounter;
    }

    @Override
    public int restartWeeks(int week) {
        return rules.restartWeeks(week);
    }

    @Override
    public int windowWeeks(int week) {
        return rules.windowWeeks(week);
    }
}
