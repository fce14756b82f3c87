package dk.provenu.engine.model.investment.plan.optimum;

import dk.provenu.engine.model.investment.plan.optimum.Answer.Limit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Solves a {@link Programme} by the simplex method of ojAlgo. Each piece of each line is a variable between 0 and its
 * width; as slopes never rise, the steeper pieces fill first by themselves, and the programme is exact for the stated
 * lines.
 */
public final class Optimiser {

    /** How far a limit may be overstepped, relative to it, and count as kept. */
    private static final double ROUNDING = 1e-9;

    private Optimiser() {}

    /** The best allocation, or the limit that rules out all of them. */
    public static Answer solve(Programme programme) {
        Optional<Answer.Impossible> impossible = impossible(programme);
        if (impossible.isPresent()) {
            return impossible.get();
        }
        OptionalDouble leastNet = programme.leastNet();
        if (leastNet.isPresent() && solve(programme.forNet()) instanceof Answer.Best highest) {
            double demanded = leastNet.getAsDouble();
            double slack = ROUNDING * Math.max(1, Math.abs(highest.net()));
            if (demanded > highest.net() + slack) {
                return new Answer.Impossible(Limit.NET, "", demanded, highest.net());
            }
            if (demanded > highest.net() - slack) {
                // Nothing is left to choose but among the highest; a hair's breadth keeps the programme solvable.
                return Rows.of(programme.forPersons(highest.net() - slack)).best(programme);
            }
        }
        return Rows.of(programme).best(programme);
    }

    /** Spending only rises with courses: when the least of all groups is too much, everything is. */
    private static Optional<Answer.Impossible> impossible(Programme programme) {
        for (Target target : programme.targets()) {
            if (target.least() > target.most() * (1 + ROUNDING)) {
                return Optional.of(new Answer.Impossible(Limit.GROUP, target.key(), target.most(), target.least()));
            }
        }
        List<Double> least = programme.least();
        double staff = programme.staffAt(least);
        if (programme.staff().isPresent() && staff > programme.staff().getAsDouble() * (1 + ROUNDING)) {
            return Optional.of(
                    new Answer.Impossible(Limit.STAFF, "", programme.staff().getAsDouble(), staff));
        }
        double money = programme.moneyAt(least);
        if (programme.money().isPresent() && money > programme.money().getAsDouble() * (1 + ROUNDING)) {
            return Optional.of(
                    new Answer.Impossible(Limit.MONEY, "", programme.money().getAsDouble(), money));
        }
        return Optional.empty();
    }
}
