package dk.provenu.engine.law.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Tables by chance: the check, the evaluation and the nearest change beside reading row by row. */
class RandomTablesTest {

    private static final int TABLES = 1_500;

    @Test
    void findsEveryGapAndNoOther() {
        int withGaps = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 1 + seed % 9);
            List<long[]> gaps = RandomTables.combinations(inputs).stream()
                    .filter(values -> RandomTables.fitting(inputs, rows, values).isEmpty())
                    .toList();
            List<Problem> told = RandomTables.check(HitPolicy.FIRST, inputs, rows, false).stream()
                    .filter(problem -> problem.kind() == Problem.Kind.GAP)
                    .toList();
            assertThat(told.isEmpty()).as("seed %d", seed).isEqualTo(gaps.isEmpty());
            for (Problem problem : told) {
                assertThat(problem.example().isEmpty() || gaps.stream().anyMatch(gap -> same(gap, problem.example())))
                        .as("seed %d: %s", seed, problem)
                        .isTrue();
            }
            withGaps += told.isEmpty() ? 0 : 1;
        }
        assertThat(withGaps).isBetween(TABLES / 5, TABLES * 4 / 5 + TABLES / 10);
    }

    @Test
    void countsTheCombinationsInGaps() {
        for (int seed = 0; seed < 300; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 12);
            List<List<Spans>> conditions = TableCheck.conditions(inputs, rows);
            Dag dag = Dag.of(TableCheck.classes(inputs, conditions), rows.size(), false, false);
            long gaps = RandomTables.combinations(inputs).stream()
                    .filter(values -> RandomTables.fitting(inputs, rows, values).isEmpty())
                    .count();
            assertThat(Gaps.count(inputs, dag)).as("seed %d", seed).isEqualTo(BigInteger.valueOf(gaps));
        }
    }

    @Test
    void findsEveryOverlapAndNoOther() {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 1 + seed % 7);
            Set<List<String>> pairs = new HashSet<>();
            for (long[] values : RandomTables.combinations(inputs)) {
                List<Integer> fitting = RandomTables.fitting(inputs, rows, values);
                for (int i = 0; i < fitting.size(); i++) {
                    for (int j = i + 1; j < fitting.size(); j++) {
                        pairs.add(List.of("r" + fitting.get(i), "r" + fitting.get(j)));
                    }
                }
            }
            List<Problem> told = RandomTables.check(HitPolicy.UNIQUE, inputs, rows, false).stream()
                    .filter(problem -> problem.kind() == Problem.Kind.OVERLAP)
                    .toList();
            assertThat(told.stream().map(Problem::rows)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(pairs);
            for (Problem problem : told) {
                long[] example =
                        problem.example().stream().mapToLong(Long::longValue).toArray();
                List<String> fitting = RandomTables.fitting(inputs, rows, example).stream()
                        .map(row -> "r" + row)
                        .toList();
                assertThat(fitting).as("seed %d", seed).containsAll(problem.rows());
            }
        }
    }

    @Test
    void findsEveryRowThatNeverFires() {
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 1 + seed % 9);
            Set<String> silent = new HashSet<>();
            rows.forEach(row -> silent.add(row.id()));
            silent.add("rest");
            for (long[] values : RandomTables.combinations(inputs)) {
                List<Integer> fitting = RandomTables.fitting(inputs, rows, values);
                silent.remove(fitting.isEmpty() ? "rest" : "r" + fitting.getFirst());
            }
            List<String> told = RandomTables.check(HitPolicy.FIRST, inputs, rows, true).stream()
                    .filter(problem -> problem.kind() == Problem.Kind.NEVER_FIRES)
                    .map(problem -> problem.rows().getFirst())
                    .toList();
            assertThat(told).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(silent);
        }
    }

    @Test
    void evaluatesAsReadingRowByRowDoes() {
        int sound = 0;
        for (int seed = 0; seed < 4 * TABLES; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 1 + seed % 6);
            HitPolicy hit = List.of(HitPolicy.values()).get(seed % 3);
            boolean otherwise = seed % 2 == 0;
            if (!RandomTables.check(hit, inputs, rows, otherwise).isEmpty()) {
                continue;
            }
            sound++;
            DecisionTable table = RandomTables.table(hit, inputs, rows, otherwise);
            CompiledTable grid = CompiledTable.of(table);
            CompiledTable graph = CompiledTable.of(table, 0);
            for (long[] values : RandomTables.combinations(inputs)) {
                List<Integer> fired = RandomTables.firing(table, values);
                assertThat(grid.rows(values, 0).list()).as("seed %d", seed).isEqualTo(fired);
                assertThat(graph.rows(values, 0).list()).as("seed %d", seed).isEqualTo(fired);
                assertThat(grid.row(values)).isEqualTo(fired.isEmpty() ? -1 : fired.getFirst());
            }
        }
        assertThat(sound).isGreaterThan(1_000);
    }

    @Test
    void theNearestChangeIsTheNearestAndMakesTheRowFire() {
        SplittableRandom random = new SplittableRandom(7);
        int asked = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables make = new RandomTables(seed);
            List<Input> inputs = make.inputs();
            List<DecisionRow> rows = make.rows(inputs, 1 + seed % 6);
            HitPolicy hit = seed % 2 == 0 ? HitPolicy.FIRST : HitPolicy.COLLECT;
            if (!RandomTables.check(hit, inputs, rows, true).isEmpty()) {
                continue;
            }
            DecisionTable table = RandomTables.table(hit, inputs, rows, true);
            CompiledTable compiled = CompiledTable.of(table);
            List<long[]> all = RandomTables.combinations(inputs);
            for (int i = 0; i < 5; i++) {
                long[] values = all.get(random.nextInt(all.size()));
                int wanted = random.nextInt(rows.size() + 1);
                if (!RandomTables.firing(table, values).contains(wanted)) {
                    check(table, compiled, all, wanted, values);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(800);
    }

    private static void check(
            DecisionTable table, CompiledTable compiled, List<long[]> all, int wanted, long[] values) {
        long least = Long.MAX_VALUE;
        long perInput = 1L << 40;
        Set<List<Long>> nearest = new HashSet<>();
        for (long[] other : all) {
            if (!RandomTables.firing(table, other).contains(wanted)) {
                continue;
            }
            long cost = 0;
            for (int i = 0; i < values.length; i++) {
                Domain domain = table.inputs().get(i).domain();
                cost += values[i] == other[i] ? 0 : perInput + domain.distance(Spans.of(other[i], other[i]), values[i]);
            }
            if (cost <= least) {
                if (cost < least) {
                    nearest.clear();
                }
                least = cost;
                nearest.add(boxed(other));
            }
        }
        WhyNot why = compiled.whyNot(table.allRows().get(wanted).id(), values);
        Set<List<Long>> told = new HashSet<>();
        for (WhyNot.Change change : why.nearest()) {
            assertThat(change.distance() + perInput * change.steps().size()).isCloseTo(least, within(0L));
            assertThat(change.row()).isEqualTo(table.allRows().get(wanted));
            told.addAll(applied(table.inputs(), values, change));
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(nearest);
    }

    private static Set<List<Long>> applied(List<Input> inputs, long[] values, WhyNot.Change change) {
        Set<List<Long>> results = new HashSet<>(Set.of(boxed(values)));
        for (WhyNot.Step step : change.steps()) {
            int input = inputs.indexOf(step.input());
            Set<List<Long>> next = new HashSet<>();
            for (List<Long> each : results) {
                for (long v = step.to().first(); v <= step.to().last(); v++) {
                    if (step.to().contains(v)) {
                        List<Long> with = new ArrayList<>(each);
                        with.set(input, v);
                        next.add(with);
                    }
                }
            }
            results = next;
        }
        return results;
    }

    private static boolean same(long[] values, List<Long> others) {
        return boxed(values).equals(others);
    }

    private static List<Long> boxed(long[] values) {
        List<Long> boxed = new ArrayList<>();
        for (long value : values) {
            boxed.add(value);
        }
        return boxed;
    }
}
