package dk.provenu.engine.law.financing;

import dk.provenu.engine.figure.Value;
import dk.provenu.engine.law.DatedValue;
import dk.provenu.engine.law.Law;
import dk.provenu.engine.law.Parameter;
import java.time.LocalDate;

/**
 * The rate for a number of a week, from the parameters of the law: one parameter, or the steps of a ladder under it
 * ({@code x.step_1.from_week}, {@code x.step_1.rate} and so on).
 */
public final class LadderSteps {

    private static final String FROM_WEEK = ".from_week";

    private final Law law;

    /** The rates of a law. */
    public LadderSteps(Law law) {
        this.law = law;
    }

    /** The last week at which any step ever begins. */
    public int lastWeek() {
        double last = 0;
        for (Parameter parameter : law.parameters()) {
            if (parameter.id().endsWith(FROM_WEEK)) {
                for (DatedValue value : parameter.values()) {
                    last = value.value() instanceof Value.Present(double week) ? Math.max(last, week) : last;
                }
            }
        }
        return (int) last;
    }

    /** The outcome for week {@code week} of the rule's counter; week 0 is one that does not count. */
    public WeekOutcome outcome(Financing.Rule rule, int week, LocalDate on) {
        if (law.find(rule.rates()).isPresent()) {
            return rate(rule, Reason.RATE, 0, rule.rates(), on);
        }
        if (week == 0) {
            return WeekOutcome.none(Reason.NOT_COUNTED);
        }
        int step = 0;
        while (law.find(part(rule, step + 1, FROM_WEEK)).isPresent() && begins(rule, step + 1, on) <= week) {
            step++;
        }
        return step == 0
                ? WeekOutcome.none(Reason.NO_RULE)
                : rate(rule, Reason.LADDER, step, part(rule, step, "." + rule.rate()), on);
    }

    private double begins(Financing.Rule rule, int step, LocalDate on) {
        Value value = law.figure(part(rule, step, FROM_WEEK), on).value();
        return value instanceof Value.Present(double week) ? week : Double.POSITIVE_INFINITY;
    }

    private static String part(Financing.Rule rule, int step, String part) {
        return rule.rates() + ".step_" + step + part;
    }

    private WeekOutcome rate(Financing.Rule rule, Reason reason, int step, String parameter, LocalDate on) {
        Value value = law.figure(parameter, on).value();
        return value instanceof Value.Present(double rate)
                ? new WeekOutcome(reason, rule.way(), step, parameter, rate)
                : WeekOutcome.none(Reason.NO_RULE);
    }
}
