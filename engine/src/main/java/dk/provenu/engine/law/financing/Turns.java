package dk.provenu.engine.law.financing;

import dk.provenu.engine.law.decision.Condition;
import java.util.Collection;

/** The numbers at which a condition turns: from them on it may say something else. */
final class Turns {

    private Turns() {}

    static void of(Condition condition, Collection<Long> values) {
        switch (condition) {
            case Condition.Range(var from, var to) -> {
                from.ifPresent(values::add);
                to.ifPresent(last -> values.add(last + 1));
            }
            case Condition.Either(var parts) -> parts.forEach(part -> of(part, values));
            case Condition.Not(Condition part) -> of(part, values);
            case Condition.Any any -> {}
            case Condition.OneOf some -> {}
            case Condition.Is is -> {}
        }
    }
}
