package dk.provenu.engine.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row for each person and week, as registers deliver them, made into spells; and what is asked of them first: how many
 * are in each state in each week, and how many leave it. One pass over the rows for each thread, each over its own persons.
 *
 * @param stocks state x week: persons in the state; week 0 is {@code from}
 * @param exits state x week: persons for whom it is the last week of a run in the state, the window's last week left out
 * @param spells how many runs of equal weeks
 * @param personStart the first run of each person, and after the last person the number of runs
 * @param start first week of each run
 * @param end week after the last of each run
 * @param state the state of each run
 */
@SuppressWarnings("ArrayRecordComponent")
public record WeekRows(
        int[][] stocks, int[][] exits, int spells, int[] personStart, short[] start, short[] end, short[] state) {

    /** What one thread found for its persons. */
    private record Part(int[] stocks, int[] exits, int runs) {}

    /**
     * Reads rows that are sorted by person and week; a week between two rows is one without a state.
     *
     * @param first the first row of each person, and after the last person the number of rows
     * @param week the week of each row, rising within a person
     * @param state the state of each row, 0 to states - 1
     * @param states how many states there are
     * @param from the first week of the window
     * @param to the week after its last
     * @param threads how many threads share the persons
     */
    public static WeekRows of(int[] first, short[] week, byte[] state, int states, int from, int to, int threads) {
        int persons = first.length - 1;
        int weeks = to - from;
        int[] runsOf = new int[persons + 1];
        int[] cuts = cuts(first, threads);
        List<Part> parts = IntStream.range(0, threads)
                .parallel()
                .mapToObj(part -> {
                    int[] stocks = new int[states * weeks];
                    int[] exits = new int[states * weeks];
                    int runs = 0;
                    for (int person = cuts[part]; person < cuts[part + 1]; person++) {
                        int own = count(first[person], first[person + 1], week, state, weeks, from, stocks, exits);
                        runsOf[person + 1] = own;
                        runs += own;
                    }
                    return new Part(stocks, exits, runs);
                })
                .toList();
        for (int person = 0; person < persons; person++) {
            runsOf[person + 1] += runsOf[person];
        }
        int runs = runsOf[persons];
        short[] start = new short[runs];
        short[] end = new short[runs];
        short[] kept = new short[runs];
        IntStream.range(0, threads).parallel().forEach(part -> {
            for (int person = cuts[part]; person < cuts[part + 1]; person++) {
                write(first[person], first[person + 1], week, state, runsOf[person], start, end, kept);
            }
        });
        return new WeekRows(
                table(parts.stream().map(Part::stocks).toList(), states, weeks),
                table(parts.stream().map(Part::exits).toList(), states, weeks),
                runs,
                runsOf,
                start,
                end,
                kept);
    }

    /** Persons for each thread, with about as many rows each. */
    private static int[] cuts(int[] first, int threads) {
        int persons = first.length - 1;
        int[] cuts = new int[threads + 1];
        for (int i = 1; i < threads; i++) {
            int wanted = (int) ((long) first[persons] * i / threads);
            int found = Arrays.binarySearch(first, wanted);
            cuts[i] = Math.max(cuts[i - 1], Math.min(persons, found < 0 ? -found - 1 : found));
        }
        cuts[threads] = persons;
        return cuts;
    }

    private static int count(
            int begin, int end, short[] week, byte[] state, int weeks, int from, int[] stocks, int[] exits) {
        int runs = 0;
        int last = end - 1;
        for (int i = begin; i < end; i++) {
            int cell = state[i] * weeks + week[i] - from;
            stocks[cell]++;
            boolean ends = i == last || state[i + 1] != state[i] || week[i + 1] != week[i] + 1;
            if (ends) {
                runs++;
                if (week[i] - from < weeks - 1) {
                    exits[cell]++;
                }
            }
        }
        return runs;
    }

    private static void write(
            int begin, int end, short[] week, byte[] state, int run, short[] starts, short[] ends, short[] kept) {
        int at = run;
        for (int i = begin; i < end; ) {
            int j = i + 1;
            while (j < end && state[j] == state[i] && week[j] == week[j - 1] + 1) {
                j++;
            }
            starts[at] = week[i];
            ends[at] = (short) (week[j - 1] + 1);
            kept[at++] = state[i];
            i = j;
        }
    }

    private static int[][] table(List<int[]> parts, int states, int weeks) {
        int[][] table = new int[states][weeks];
        for (int[] part : parts) {
            for (int s = 0; s < states; s++) {
                for (int w = 0; w < weeks; w++) {
                    table[s][w] += part[s * weeks + w];
                }
            }
        }
        return table;
    }
}
