package dk.provenu.engine.model.survival;

import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.vocabulary.CaseState.Kind;
import java.util.Arrays;

/**
 * Spells on a benefit made of the runs of weeks in case histories, as columns in the order of persons and time. A spell
 * ends with its last week before so many weeks without the benefit in a row; a shorter pause is part of it.
 *
 * <p>Why it ended is what the person did next: the first known state within the pause. A spell whose pause is not over
 * when observation ends may go on, so nobody is followed longer than the pause before the window's end. A spell that begins
 * so early in the window that the pause before it was not seen may have begun before; it is left out and counted. One that
 * the source says began before the window is followed from the window on.
 */
@SuppressWarnings("ArrayRecordComponent")
record Episodes(int size, int[] person, short[] start, short[] end, byte[] cause, int[] firstRow, int leftOut) {

    /** The week after the last in which leaving can be told from a pause. */
    static int lastSeen(Histories histories, int pause) {
        return histories.to() - pause;
    }

    /**
     * The spells of some states.
     *
     * @param counted by number of state, whether its weeks are weeks on the benefit
     * @param pause weeks without the benefit that end a spell, 1 or more
     */
    static Episodes of(Histories histories, boolean[] counted, int pause) {
        Maker maker = new Maker(histories, pause);
        Spells spells = histories.spells();
        int[] personStart = spells.personStart();
        short[] start = spells.start();
        short[] end = spells.end();
        short[] state = spells.state();
        for (int p = 0; p < histories.persons(); p++) {
            int first = -1;
            int last = -1;
            for (int row = personStart[p]; row < personStart[p + 1]; row++) {
                if (!counted[state[row]]) {
                    continue;
                }
                if (first >= 0 && start[row] - end[last] >= pause) {
                    maker.add(p, first, last);
                    first = -1;
                }
                first = first < 0 ? row : first;
                last = row;
            }
            if (first >= 0) {
                maker.add(p, first, last);
            }
        }
        return maker.made();
    }

    /** Columns that grow. */
    private static final class Maker {
        private static final int FIRST_ROOM = 1024;

        private final Spells spells;
        private final byte[] kinds;
        private final int pause;
        private final int from;
        private final int lastSeen;
        private int size;
        private int leftOut;
        private int[] person = new int[FIRST_ROOM];
        private short[] start = new short[FIRST_ROOM];
        private short[] end = new short[FIRST_ROOM];
        private byte[] cause = new byte[FIRST_ROOM];
        private int[] firstRow = new int[FIRST_ROOM];

        Maker(Histories histories, int pause) {
            this.spells = histories.spells();
            this.kinds = histories.states().kinds();
            this.pause = pause;
            this.from = histories.from();
            this.lastSeen = lastSeen(histories, pause);
        }

        void add(int whose, int first, int last) {
            int begins = spells.start()[first];
            int ends = spells.end()[last];
            if ((begins >= from && begins < from + pause) || ends <= from) {
                leftOut++;
                return;
            }
            if (begins >= lastSeen) {
                return;
            }
            if (size == person.length) {
                int room = 2 * size;
                person = Arrays.copyOf(person, room);
                start = Arrays.copyOf(start, room);
                end = Arrays.copyOf(end, room);
                cause = Arrays.copyOf(cause, room);
                firstRow = Arrays.copyOf(firstRow, room);
            }
            person[size] = whose;
            start[size] = (short) begins;
            end[size] = (short) Math.min(ends, lastSeen);
            cause[size] = ends > lastSeen ? Cause.STILL.number() : next(whose, last, ends);
            firstRow[size] = first;
            size++;
        }

        private byte next(int whose, int last, int ends) {
            for (int row = last + 1;
                    row < spells.personStart()[whose + 1] && spells.start()[row] < ends + pause;
                    row++) {
                byte kind = kinds[spells.state()[row]];
                if (kind != Kind.UNKNOWN.number()) {
                    return BY_KIND[kind];
                }
            }
            return Cause.OTHER.number();
        }

        Episodes made() {
            return new Episodes(
                    size,
                    Arrays.copyOf(person, size),
                    Arrays.copyOf(start, size),
                    Arrays.copyOf(end, size),
                    Arrays.copyOf(cause, size),
                    Arrays.copyOf(firstRow, size),
                    leftOut);
        }
    }

    private static final byte[] BY_KIND = new byte[Kind.values().length];

    static {
        for (Kind kind : Kind.values()) {
            BY_KIND[kind.number()] = Cause.of(kind).number();
        }
    }
}
