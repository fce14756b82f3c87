package dk.provenu.engine.model.reimbursement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts histories: one pass per person, no objects made. A week counts once however many benefits it has, and all its
 * rows stand on the same step. Within a week self-support is judged last: the week that completes the weeks needed still
 * shows them, and the next affected week is number 1.
 */
public final class LadderCount {

    private static final int LONG_AGO = Integer.MIN_VALUE / 2;

    private final BenefitWeeks rows;
    private final Start start;
    private final CompiledRules rules;
    private final Counted counted;

    private LadderCount(BenefitWeeks rows, Start start, CompiledRules rules, Counted counted) {
        this.rows = rows;
        this.start = start;
        this.rules = rules;
        this.counted = counted;
    }

    /** Counts all persons on one thread. */
    public static Counted of(BenefitWeeks rows, Start start, CompiledRules rules) {
        Counted counted = Counted.room(rows.rows());
        count(rows, start, rules, counted, 1);
        return counted;
    }

    /**
     * Counts into columns that are there already; the result is the same for every number of threads.
     *
     * @param threads into how many ranges of persons the work is split
     */
    public static void count(BenefitWeeks rows, Start start, CompiledRules rules, Counted counted, int threads) {
        LadderCount count = new LadderCount(rows, start, rules, counted);
        if (threads == 1) {
            count.persons(0, rows.persons());
        } else {
            IntStream.range(0, threads)
                    .parallel()
                    .forEach(part -> count.persons(count.cut(part, threads), count.cut(part + 1, threads)));
        }
    }

    /** The first person of a part, so that parts have about as many rows. */
    private int cut(int part, int parts) {
        if (part == parts) {
            return rows.persons();
        }
        int row = (int) ((long) rows.rows() * part / parts);
        int found = Arrays.binarySearch(rows.first(), row);
        return Math.min(rows.persons(), found >= 0 ? found : -found - 1);
    }

    private void persons(int from, int to) {
        SelfSupport window = new SelfSupport();
        int[] spellWeek = new int[rules.spellCount + 1];
        int[] spellLength = new int[rules.spellCount + 1];
        for (int person = from; person < to; person++) {
            Arrays.fill(spellWeek, LONG_AGO);
            person(person, window, spellWeek, spellLength);
        }
    }

    private void person(int person, SelfSupport window, int[] spellWeek, int[] spellLength) {
        short[] weeks = rows.week();
        byte[] kinds = rows.kind();
        byte[] activations = rows.activation();
        byte[] status = rules.status;
        int kindCount = rules.kindCount;
        int row = rows.first()[person];
        int end = rows.first()[person + 1];
        int counter = begin(person, window);
        int last = start.week() - 1;
        while (row < end) {
            int week = weeks[row];
            int revision = rules.revisions[week];
            int after = row;
            int state = 0;
            do {
                state = Math.max(state, status[revision * kindCount + kinds[after]]);
                after++;
            } while (after < end && weeks[after] == week);
            if (counter > 0) {
                if (week - last > 1 && rules.gapsAreSelfSupport && pass(last + 1, week, window)) {
                    counter = 0;
                } else if (window.count() > 0) {
                    window.forget(week + 1 - rules.windowWeeks[revision]);
                }
            }
            boolean restart = false;
            if (state == CompiledRules.AFFECTED) {
                counter++;
            } else if (state == CompiledRules.SELF && counter > 0) {
                window.add(week);
                restart = window.count() >= rules.restartWeeks[revision];
            }
            int requalified = window.count();
            if (restart) {
                counter = 0;
                window.clear();
            }
            for (; row < after; row++) {
                int kind = kinds[row];
                int spell = rules.spells[kind];
                int length = spell == 0 ? 0 : spell(spell, week, spellWeek, spellLength);
                counted.counter()[row] = (short) counter;
                counted.requalified()[row] = (short) requalified;
                counted.spell()[row] = (short) length;
                counted.outcome()[row] = rules.code(revision, (byte) kind, activations[row], counter, length);
            }
            last = week;
        }
    }

    private int begin(int person, SelfSupport window) {
        window.clear();
        int requalified = start.requalified(person);
        for (int week = start.week() - requalified; week < start.week(); week++) {
            window.add(week);
        }
        return start.counter(person);
    }

    /** Goes through weeks without rows, all of them self-support; whether the counter restarts in one of them. */
    private boolean pass(int from, int to, SelfSupport window) {
        for (int week = from; week < to; week++) {
            int revision = rules.revision(week);
            window.forget(week + 1 - rules.windowWeeks[revision]);
            window.add(week);
            if (window.count() >= rules.restartWeeks[revision]) {
                window.clear();
                return true;
            }
        }
        return false;
    }

    private static int spell(int spell, int week, int[] spellWeek, int[] spellLength) {
        int before = spellWeek[spell];
        if (before != week) {
            spellLength[spell] = before == week - 1 ? spellLength[spell] + 1 : 1;
            spellWeek[spell] = week;
        }
        return spellLength[spell];
    }
}
