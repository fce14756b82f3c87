package dk.provenu.engine.paper;

import dk.provenu.engine.figure.operation.Comparison;
import dk.provenu.engine.paper.language.Condition;
import dk.provenu.engine.paper.language.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees that a sentence does not tell two numbers apart that it writes alike: "37,8 er mindre end 37,8". */
final class ShownAlike {

    private record Apart(String left, String right) {}

    private final Map<String, Set<String>> shown = new HashMap<>();
    private final List<Apart> apart = new ArrayList<>();

    void clear() {
        shown.clear();
        apart.clear();
    }

    /** A number was written. */
    void shows(Expression expression, String written) {
        shown.computeIfAbsent(expression.toString(), _ -> new HashSet<>()).add(written);
    }

    /** Two numbers were told to differ. */
    void tells(Expression left, Expression right) {
        apart.add(new Apart(left.toString(), right.toString()));
    }

    /** Two numbers were told to differ by a condition that holds. */
    void tells(Condition condition) {
        if (condition instanceof Condition.Compared(var left, var relation, var right)
                && (relation == Comparison.BELOW || relation == Comparison.ABOVE || relation == Comparison.UNEQUAL)) {
            tells(left, right);
        }
    }

    /** What must be remarked once the sentence is whole. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Apart each : apart) {
            for (String left : shown.getOrDefault(each.left, Set.of())) {
                if (shown.getOrDefault(each.right, Set.of()).contains(left)) {
                    remarks.add(Remark.of(
                            Flag.Kind.NO_WORD,
                            "Sætningen siger, at to tal er forskellige, men skriver dem begge '" + left
                                    + "'. Vis flere decimaler: {" + each.left + ": 2}.",
                            "The sentence says that two numbers differ, but writes both as '" + left
                                    + "'. Show more decimals: {" + each.left + ": 2}."));
                }
            }
        }
        return remarks;
    }
}
