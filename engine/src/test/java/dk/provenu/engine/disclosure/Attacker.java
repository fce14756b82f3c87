package dk.provenu.engine.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who sees everything that is shown, knows the sums and that nothing hidden is 0, and finds by linear programming
 * between which numbers a hidden cell must lie. Written from the tables themselves, not from the code under test.
 */
final class Attacker {

    private final Map<String, Long> shown = new HashMap<>();
    private final Map<String, Long> offsets = new HashMap<>();
    private final Map<String, List<String>> sums = new HashMap<>();

    Attacker(List<CountTable> tables, ProtectedTables result) {
        for (int t = 0; t < tables.size(); t++) {
            CountTable table = tables.get(t);
            for (int cell = 0; cell < table.size(); cell++) {
                int[] at = table.at(cell);
                if (result.tables().get(t).shows(at)) {
                    shown.put(table.key(cell), table.count(cell));
                }
                for (int d = 0; d < at.length; d++) {
                    List<Integer> parts = table.dimensions().get(d).partsOf(at[d]);
                    if (!parts.isEmpty()) {
                        learn(table, cell, at, d, parts);
                    }
                }
            }
        }
    }

    private void learn(CountTable table, int cell, int[] at, int d, List<Integer> parts) {
        List<Integer> cells = parts.stream()
                .map(part -> {
                    int[] other = at.clone();
                    other[d] = part;
                    return table.cell(other);
                })
                .toList();
        String name = table.key(cell) + " by " + d;
        sums.put(
                name,
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(table.key(cell)),
                                cells.stream().map(table::key))
                        .toList());
        offsets.put(
                name,
                table.count(cell)
                        - cells.stream().mapToLong(c -> table.count(c)).sum());
    }

    /** The least and the greatest that a hidden cell can be. */
    double[] interval(String key) {
        return new double[] {bound(key, true), bound(key, false)};
    }

    private double bound(String key, boolean least) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<String, Variable> hidden = new HashMap<>();
        sums.forEach((name, cells) -> {
            Expression sum = model.newExpression(name);
            double rest = (double) offsets.getOrDefault(name, 0L);
            for (int i = 0; i < cells.size(); i++) {
                int sign = i == 0 ? 1 : -1;
                Long known = shown.get(cells.get(i));
                if (known != null) {
                    rest -= sign * known;
                } else {
                    sum.set(
                            hidden.computeIfAbsent(
                                    cells.get(i),
                                    k -> model.newVariable(k).lower(1).upper(1e6)),
                            sign);
                }
            }
            sum.level(rest);
        });
        Variable target = hidden.get(key);
        if (target == null) {
            return least ? 1 : 1e6;
        }
        target.weight(1);
        var result = least ? model.minimise() : model.maximise();
        if (!result.getState().isFeasible()) {
            throw new IllegalStateException("The attacker's programme is " + result.getState());
        }
        return target.getValue().doubleValue();
    }
}
