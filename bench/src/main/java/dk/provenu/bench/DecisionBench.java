package dk.provenu.bench;

import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Decision tables of 10, 280 and 2,000 rows on one core: ours beside Drools DMN and beside reading row by row. All three
 * get the same table and the same combinations, and must give the same answers.
 */
final class DecisionBench {

    private static final int QUESTIONS = 1_000_000;
    private static final int SCANNED = 20_000;
    private static final int COMPARED = 20_000;

    private DecisionBench() {}

    static void run() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        for (BenchTable size : List.of(new BenchTable(5, 2, 1), new BenchTable(10, 7, 4), new BenchTable(20, 10, 10))) {
            measure(size);
        }
    }

    private static void measure(BenchTable size) {
        System.out.printf(Locale.ROOT, "%,d rows%n", size.rows());
        long start = System.nanoTime();
        DecisionTable table = size.make();
        CompiledTable ours = CompiledTable.of(table);
        System.out.printf(
                Locale.ROOT,
                "%-62s %9.2f ms%n",
                "checked for gaps and overlaps and made ready, once, cold",
                (System.nanoTime() - start) / 1e6);
        long[] questions = size.questions(QUESTIONS);
        RowByRow plain = new RowByRow(size);
        DroolsTable drools = new DroolsTable(size);
        int few = Math.max(COMPARED / 100, COMPARED / size.rows());
        compare(ours, plain, drools, questions, few);
        Clock.Time grid = Clock.measure(() -> ours(ours, questions));
        Clock.Time scan = Clock.measure(() -> plain.all(questions, SCANNED));
        Clock.Time dmn = Clock.measure(() -> all(drools, questions, few));
        print("Provenu, compiled", grid, QUESTIONS);
        print("row by row in Java arrays", scan, SCANNED);
        print("Drools DMN", dmn, few);
        double each = grid.wall() / QUESTIONS;
        System.out.printf(
                Locale.ROOT,
                "Provenu is %,.1f times as fast as row by row, %,.0f times as Drools DMN; the same answers%n",
                scan.wall() / SCANNED / each,
                dmn.wall() / few / each);
    }

    private static void print(String what, Clock.Time time, int count) {
        System.out.printf(
                Locale.ROOT, "%-62s %9.2f ms %,14.0f questions/s%n", what, time.wall() * 1e3, count / time.wall());
    }

    private static void compare(CompiledTable ours, RowByRow plain, DroolsTable drools, long[] questions, int few) {
        for (int i = 0; i < QUESTIONS; i++) {
            int from = i * BenchTable.INPUTS;
            int row = ours.row(questions, from);
            same("row by row", questions, from, row, plain.row(questions, from));
            if (i < few) {
                same("Drools", questions, from, row, drools.ask(questions, from));
            }
        }
    }

    private static void same(String who, long[] questions, int from, long ours, long theirs) {
        if (ours != theirs) {
            throw new IllegalStateException(Arrays.toString(Arrays.copyOfRange(questions, from, from + 4)) + ": " + ours
                    + ", " + who + " says " + theirs);
        }
    }

    private static Object ours(CompiledTable table, long[] questions) {
        long sum = 0;
        for (int from = 0; from < questions.length; from += BenchTable.INPUTS) {
            sum += table.row(questions, from);
        }
        return sum;
    }

    private static Object all(DroolsTable table, long[] questions, int count) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += table.ask(questions, i * BenchTable.INPUTS);
        }
        return sum;
    }
}
