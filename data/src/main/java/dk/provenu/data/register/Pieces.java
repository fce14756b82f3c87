package dk.provenu.data.register;

import dk.provenu.engine.register.StateList;
import java.util.Arrays;

/** The spells of the files, person by person, without overlap: every week belongs to the spell that began last. */
final class Pieces {

    private final RawCases raw;
    private final int from;
    private final int to;
    private final StateList states;

    private final Grown place = new Grown();
    private final Grown start = new Grown();
    private final Grown end = new Grown();
    private final Grown state = new Grown();
    private final int[] countOf;

    private int[] stack = new int[16];
    private int depth;
    private int firstOfPerson;

    Pieces(RawCases raw, int from, int to) {
        this.raw = raw;
        this.from = from;
        this.to = to;
        this.states = raw.states;
        this.countOf = new int[raw.ids.size()];
    }

    /** Sorts, repairs and cuts all spells. */
    void make() {
        int persons = raw.ids.size();
        int[] starts = starts(raw.spellPerson, persons);
        int[] order = byPerson(raw.spellPerson, starts);
        for (int person = 0; person < persons; person++) {
            int size = starts[person + 1] - starts[person];
            long[] keys = new long[size];
            for (int i = 0; i < size; i++) {
                int row = order[starts[person] + i];
                keys[i] = (long) raw.spellStart.get(row) << 32 | row;
            }
            Arrays.sort(keys);
            person(person, keys);
        }
    }

    static int[] starts(Grown person, int persons) {
        int[] starts = new int[persons + 1];
        for (int i = 0; i < person.size(); i++) {
            starts[person.get(i) + 1]++;
        }
        for (int i = 0; i < persons; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** The rows of each person one after the other, in the order of the files. */
    static int[] byPerson(Grown person, int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[person.size()];
        for (int i = 0; i < order.length; i++) {
            order[next[person.get(i)]++] = i;
        }
        return order;
    }

    private void person(int person, long[] keys) {
        firstOfPerson = start.size();
        depth = 0;
        int at = Integer.MIN_VALUE;
        int before = -1;
        for (long key : keys) {
            int row = (int) key;
            if (!isSeen(row)) {
                continue;
            }
            if (before >= 0 && isSame(before, row)) {
                raw.counts.add(Rule.DUPLICATE, file(row), raw.spellLine.get(row));
                continue;
            }
            at = drain(at, raw.spellStart.get(row));
            if (depth > 0) {
                countOverlap(stack[depth - 1], row);
            }
            push(row);
            before = row;
        }
        drain(at, Integer.MAX_VALUE);
        countOf[person] = start.size() - firstOfPerson;
    }

    private boolean isSeen(int row) {
        int line = raw.spellLine.get(row);
        int begins = raw.spellStart.get(row);
        int ends = raw.spellEnd.get(row);
        if (ends <= from || begins >= to) {
            raw.counts.add(Rule.OUTSIDE_WINDOW, file(row), line);
            return false;
        }
        if (ends != RawCases.OPEN && ends > to) {
            raw.counts.add(Rule.CUT_AT_WINDOW, file(row), line);
        }
        if (!states.isValid(raw.spellState.get(row), begins)) {
            raw.counts.add(Rule.OUTSIDE_VALIDITY, file(row), line);
        }
        return true;
    }

    private String file(int row) {
        return raw.files.get(raw.spellFile.get(row));
    }

    private boolean isSame(int a, int b) {
        return raw.spellStart.get(a) == raw.spellStart.get(b)
                && raw.spellEnd.get(a) == raw.spellEnd.get(b)
                && raw.spellState.get(a) == raw.spellState.get(b)
                && raw.spellPlace.get(a) == raw.spellPlace.get(b);
    }

    private void countOverlap(int earlier, int later) {
        int begins = raw.spellStart.get(later);
        int shared = Math.min(raw.spellEnd.get(earlier), raw.spellEnd.get(later)) - begins;
        boolean sameWeek = shared == 1 && raw.spellsByDay && raw.spellEnd.get(earlier) == begins + 1;
        raw.counts.add(sameWeek ? Rule.SHARED_WEEK : Rule.OVERLAP, file(later), raw.spellLine.get(later));
    }

    private void push(int row) {
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, 2 * depth);
        }
        stack[depth++] = row;
    }

    /** Writes the weeks from a place on up to another that belong to the spells which have begun. */
    private int drain(int at, int until) {
        int reached = at;
        while (depth > 0) {
            int row = stack[depth - 1];
            int begins = Math.max(reached, raw.spellStart.get(row));
            int ends = Math.min(raw.spellEnd.get(row), to);
            if (ends > begins) {
                int stop = Math.min(ends, until);
                write(begins, stop, row);
                reached = Math.max(reached, stop);
            }
            if (ends > until) {
                break;
            }
            depth--;
        }
        return reached;
    }

    private void write(int begins, int ends, int row) {
        if (ends <= begins || ends <= from) {
            return;
        }
        int last = start.size() - 1;
        boolean goesOn = last >= firstOfPerson
                && end.get(last) == begins
                && state.get(last) == raw.spellState.get(row)
                && place.get(last) == raw.spellPlace.get(row);
        if (goesOn) {
            end.set(last, ends);
        } else {
            place.add(raw.spellPlace.get(row));
            start.add(begins);
            end.add(ends);
            state.add(raw.spellState.get(row));
        }
    }

    /** How many pieces each person of the files has. */
    int[] countOf() {
        return countOf;
    }

    short[] place() {
        return place.toShorts();
    }

    short[] start() {
        return start.toShorts();
    }

    short[] end() {
        return end.toShorts();
    }

    short[] state() {
        return state.toShorts();
    }

    int size() {
        return start.size();
    }
}
