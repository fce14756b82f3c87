package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.law.financing.WeekOutcome;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is expected to be left of a spell: the weeks, and their cost by what the rules will say of them. The benefit, its
 * amount and the activation are taken to stay as they are.
 */
final class Remaining {

    private final CompiledRules rules;
    private final Survival survival;
    private final int lastWeek;
    private final int weeks;

    /** Looks so many weeks ahead of a last week. */
    Remaining(CompiledRules rules, Survival survival, int lastWeek, int weeks) {
        this.rules = rules;
        this.survival = survival;
        this.lastWeek = lastWeek;
        this.weeks = weeks;
    }

    /**
     * What is expected.
     *
     * @param weeks weeks on benefit
     * @param gross kroner by outcome
     * @param first the first week of each outcome, in which its rule is in force
     */
    record Expected(double weeks, Map<WeekOutcome, Double> gross, Map<WeekOutcome, Integer> first) {}

    /** From now on. */
    Expected now(Standing standing) {
        return from(standing, 0);
    }

    /** From a number of weeks ahead, for one who is still on benefit then. */
    Expected from(Standing standing, int ahead) {
        Map<WeekOutcome, Double> gross = new LinkedHashMap<>();
        Map<WeekOutcome, Integer> first = new LinkedHashMap<>();
        double alive = 1;
        double expected = 0;
        for (int week = ahead + 1; week <= ahead + weeks; week++) {
            alive *= 1 - survival.hazard(standing.benefit(), standing.spellWeek() + week - 1);
            expected += alive;
            WeekOutcome outcome = rules.outcome(
                    lastWeek + week, standing.kind(), standing.activation(), standing.counter() + week, 1);
            gross.merge(outcome, alive * standing.kroner(), Double::sum);
            first.putIfAbsent(outcome, lastWeek + week);
        }
        return new Expected(expected, gross, first);
    }

    /** The chance of being on benefit still so many weeks ahead. */
    double alive(Standing standing, int ahead) {
        double alive = 1;
        for (int week = 1; week <= ahead; week++) {
            alive *= 1 - survival.hazard(standing.benefit(), standing.spellWeek() + week - 1);
        }
        return alive;
    }

    /** How many weeks until the next step begins; -1 on the last. */
    int untilNextStep(Standing standing) {
        for (int week = 1; week <= Short.MAX_VALUE - lastWeek - 1 && week <= rules.stride; week++) {
            if (rules.outcome(lastWeek + week, standing.kind(), standing.activation(), standing.counter() + week, 1)
                            .step()
                    > standing.step()) {
                return week;
            }
        }
        return -1;
    }
}
