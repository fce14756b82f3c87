package dk.provenu.engine.law.decision;

import dk.provenu.engine.law.decision.WhyNot.Change;
import dk.provenu.engine.law.decision.WhyNot.Failed;
import dk.provenu.engine.law.decision.WhyNot.Obstacle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Puts together why rows did not fire and the nearest changes. */
final class WhyNotSearch {

    private WhyNotSearch() {}

    static WhyNot of(DecisionTable table, Dag dag, List<DecisionRow> wanted, long[] values) {
        List<Input> inputs = table.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).domain().contains(values[i])) {
                throw inputs.get(i).refused(Long.toString(values[i]));
            }
        }
        List<DecisionRow> all = table.allRows();
        List<DecisionRow> fired = new ArrayList<>();
        List<Long> given = Arrays.stream(values).boxed().toList();
        for (int row : dag.leaves().get(dag.leaf(given))) {
            fired.add(all.get(row));
        }
        if (wanted.stream().anyMatch(fired::contains)) {
            return new WhyNot(List.of(), List.of());
        }
        List<Obstacle> obstacles = new ArrayList<>();
        BitSet places = new BitSet();
        for (DecisionRow row : wanted) {
            obstacles.add(new Obstacle(row, failed(inputs, row, values), fired));
            places.set(all.indexOf(row));
        }
        List<Change> changes = NearestChange.of(inputs, dag, places, values).stream()
                .map(way -> new Change(all.get(way.row()), way.steps(), way.distance()))
                .toList();
        return new WhyNot(obstacles, changes);
    }

    private static List<Failed> failed(List<Input> inputs, DecisionRow row, long[] values) {
        List<Failed> failed = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            Spans demanded = ConditionSpans.of(row.condition(input.name()), input, row.id(), new ArrayList<>());
            if (!demanded.contains(values[i])) {
                failed.add(new Failed(input, values[i], demanded));
            }
        }
        return failed;
    }
}
