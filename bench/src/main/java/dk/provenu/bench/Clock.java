package dk.provenu.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures a piece of work: warmed up, then the median of several runs. */
final class Clock {

    private static final int RUNS = 9;
    private static final long WARM_UP = 1_500_000_000L;

    /** What the work gave, so that the JVM cannot leave it out. */
    private static volatile Object result = "";

    private Clock() {}

    /**
     * What a piece of work took.
     *
     * @param wall the median time by the clock, in seconds
     * @param cpu the mean time that this process had on all processors: less disturbed by others on the machine
     */
    record Time(double wall, double cpu) {}

    static Time measure(Supplier<?> work) {
        long start = System.nanoTime();
        int warmed = 0;
        while (System.nanoTime() - start < WARM_UP || warmed < 3) {
            result = work.get();
            warmed++;
        }
        long[] wall = new long[RUNS];
        long cpuBefore = cpuTime();
        for (int i = 0; i < RUNS; i++) {
            long before = System.nanoTime();
            result = work.get();
            wall[i] = System.nanoTime() - before;
        }
        double cpu = (cpuTime() - cpuBefore) / 1e9 / RUNS;
        Arrays.sort(wall);
        return new Time(wall[RUNS / 2] / 1e9, cpu);
    }

    /** The seconds of one run, without warming up. */
    static double once(Supplier<?> work) {
        long before = System.nanoTime();
        result = work.get();
        return (System.nanoTime() - before) / 1e9;
    }

    private static long cpuTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /** Prints a line: what was done, how long it took, how many a second. */
    static void print(String what, Time time, long count, String of) {
        System.out.printf(
                Locale.ROOT,
                "%-62s %9.2f ms %9.2f ms cpu %9.2f million %s/s%n",
                what,
                time.wall * 1e3,
                time.cpu * 1e3,
                count / time.wall / 1e6,
                of);
    }

    /** The last result, only so that it is read. */
    static Object last() {
        return result;
    }
}
