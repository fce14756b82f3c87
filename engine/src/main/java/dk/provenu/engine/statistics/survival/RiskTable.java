package dk.provenu.engine.statistics.survival;

import java.util.Arrays;

/**
 * Who is at risk and who leaves, step by step. A step is a week, or several weeks whose counts are known together only: its
 * person-weeks and its leavers are then spread evenly over its weeks, which is the maximum likelihood estimate when the
 * hazard is level within the step. What is computed from the table is the same whether a step is a week or a week stands
 * alone; nothing but the table is needed, so nothing can be read out of the answers that the table does not hold.
 *
 * @param ends the last week of each step, rising
 * @param starting how many are at risk in the first week of the step
 * @param exposure person-weeks at risk in the step; for a step of a week the same as {@code starting}
 * @param events how many leave in the step, by cause
 * @param censored how many are last seen in the step without having left
 * @param entered how many come under observation just before the step's weeks
 */
@SuppressWarnings("ArrayRecordComponent")
public record RiskTable(
        int[] ends, double[] starting, double[] exposure, double[][] events, double[] censored, double[] entered) {

    /** How many steps. */
    public int steps() {
        return ends.length;
    }

    /** The last week of the last step. */
    public int weeks() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    public int causes() {
        return events.length;
    }

    /** The first week of a step. */
    public int first(int step) {
        return step == 0 ? 1 : ends[step - 1] + 1;
    }

    /** How many weeks a step has. */
    public int length(int step) {
        return ends[step] - first(step) + 1;
    }

    /** How many leave in a step, for whatever cause. */
    public double events(int step) {
        double sum = 0;
        for (double[] cause : events) {
            sum += cause[step];
        }
        return sum;
    }

    /** The share of those at risk that leave in each week of the step; 0 where nobody is at risk. */
    public double hazard(int step) {
        return exposure[step] > 0 ? events(step) / exposure[step] : 0;
    }

    /** How many steps there are up to the last in which somebody is at risk. */
    public int stepsAtRisk() {
        int steps = ends.length;
        while (steps > 0 && exposure[steps - 1] <= 0) {
            steps--;
        }
        return steps;
    }

    /** How many leave, over all steps. */
    public double allEvents() {
        double sum = 0;
        for (int step = 0; step < ends.length; step++) {
            sum += events(step);
        }
        return sum;
    }

    /** The same with leavers by other causes. */
    RiskTable by(double[][] causes) {
        return new RiskTable(ends, starting, exposure, causes, censored, entered);
    }

    /** This table cut off after a number of steps. */
    public RiskTable head(int steps) {
        double[][] by = new double[events.length][];
        for (int cause = 0; cause < events.length; cause++) {
            by[cause] = Arrays.copyOf(events[cause], steps);
        }
        return new RiskTable(
                Arrays.copyOf(ends, steps),
                Arrays.copyOf(starting, steps),
                Arrays.copyOf(exposure, steps),
                by,
                Arrays.copyOf(censored, steps),
                Arrays.copyOf(entered, steps));
    }

    /**
     * The counts of two groups together.
     *
     * @throws IllegalArgumentException when their steps differ
     */
    public RiskTable plus(RiskTable other) {
        if (!Arrays.equals(ends, other.ends) || causes() != other.causes()) {
            throw new IllegalArgumentException("Tables of different steps or causes are not added");
        }
        double[][] by = new double[events.length][];
        for (int cause = 0; cause < events.length; cause++) {
            by[cause] = sum(events[cause], other.events[cause]);
        }
        return new RiskTable(
                ends,
                sum(starting, other.starting),
                sum(exposure, other.exposure),
                by,
                sum(censored, other.censored),
                sum(entered, other.entered));
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        Arrays.setAll(sum, i -> one[i] + other[i]);
        return sum;
    }

    /** The table with neighbouring steps joined; the last step of each join is named by its place. */
    public RiskTable joined(int[] lastOfEach) {
        int[] newEnds = new int[lastOfEach.length];
        double[] start = new double[lastOfEach.length];
        double[][] by = new double[events.length][lastOfEach.length];
        double[] weeks = new double[lastOfEach.length];
        double[] lost = new double[lastOfEach.length];
        double[] came = new double[lastOfEach.length];
        int from = 0;
        for (int step = 0; step < lastOfEach.length; step++) {
            newEnds[step] = ends[lastOfEach[step]];
            start[step] = starting[from];
            for (int old = from; old <= lastOfEach[step]; old++) {
                weeks[step] += exposure[old];
                lost[step] += censored[old];
                came[step] += entered[old];
                for (int cause = 0; cause < events.length; cause++) {
                    by[cause][step] += events[cause][old];
                }
            }
            from = lastOfEach[step] + 1;
        }
        return new RiskTable(newEnds, start, weeks, by, lost, came);
    }
}
