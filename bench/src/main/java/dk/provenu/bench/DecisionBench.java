package dk.provenu.bench;

import dk.provenu.engine.law.decision.CompiledTable;
import dk.provenu.engine.law.decision.DecisionTable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Decision tables of 10, 280 and 2,000 rows on one core: ours beside Drools DMN and beside reading row by row. All three
 * get the same table and the same combinations, and must give the same answers. The garbage that one makes is not counted.
 */
final class DecisionBench {

    private static final int QUESTIONS = 1_000_000;
    private static final int SCANNED = 20_000;
    private static final int RUNS = 15;
    private static final long WARM_UP = 1_500_000_000L;
    private static final int COMPARED = 20_000;

    /** What the work gave, so that the JVM cannot leave it out. */
    private static volatile Object result = "";

    private DecisionBench() {}

    static void run() {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        for (BenchTable size : List.of(
                new BenchTable(5, 2, 1, false),
                new BenchTable(10, 7, 4, false),
                new BenchTable(20, 10, 10, false),
                new BenchTable(20, 10, 10, true))) {
            measure(size);
        }
    }

    private static void measure(BenchTable size) {
        System.out.printf(
                Locale.ROOT, "%,d rows%s%n", size.rows(), size.shifted() ? ", too many combinations for a grid" : "");
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
        double grid = seconds(() -> ours(ours, questions));
        double scan = seconds(() -> plain.all(questions, SCANNED));
        double dmn = seconds(() -> all(drools, questions, few));
        print("Provenu, compiled", grid, QUESTIONS);
        print("row by row in Java arrays", scan, SCANNED);
        print("Drools DMN", dmn, few);
        double each = grid / QUESTIONS;
        System.out.printf(
                Locale.ROOT,
                "Provenu is %,.1f times as fast as row by row, %,.0f times as Drools DMN; the same answers%n",
                scan / SCANNED / each,
                dmn / few / each);
    }

    /** Seconds of the processor that this thread takes, the median of several runs: a busy machine disturbs it least. */
    private static double seconds(Supplier<Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - start < WARM_UP) {
            result = work.get();
        }
        long[] runs = new long[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long before = threads.getCurrentThreadCpuTime();
            result = work.get();
            runs[i] = threads.getCurrentThreadCpuTime() - before;
        }
        Arrays.sort(runs);
        return runs[RUNS / 2] / 1e9;
    }

    /** The last result, only so that it is read. */
    static Object last() {
        return result;
    }

    private static void print(String what, double seconds, int count) {
        System.out.printf(Locale.ROOT, "%-62s %9.2f ms %,14.0f questions/s%n", what, seconds * 1e3, count / seconds);
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
