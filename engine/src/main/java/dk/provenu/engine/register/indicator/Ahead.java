package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;

/**
 * Reads the first row of each column of the persons that come next, many at a time: memory then fetches them side by side,
 * where a person's own questions would wait for one after the other.
 */
final class Ahead {

    private static final int BATCH = 32;

    private final Histories histories;
    private final int[] order;
    private final int end;
    private int next = -1;

    /** What was read, so that reading is not left out. */
    private int read;

    Ahead(Histories histories, int[] order, int end) {
        this.histories = histories;
        this.order = order;
        this.end = end;
    }

    /** Reads ahead when the last batch has been used up. */
    void fetch(int at) {
        if (at < next) {
            return;
        }
        next = Math.min(end, at + BATCH);
        Spells spells = histories.spells();
        Events events = histories.events();
        int[] attributes = histories.background().attributes().personStart();
        int sum = 0;
        for (int i = at; i < next; i++) {
            sum += spells.personStart()[order[i]] + events.personStart()[order[i]] + attributes[order[i]];
        }
        for (int i = at; i < next; i++) {
            int row = spells.personStart()[order[i]];
            if (row < spells.size()) {
                sum += spells.state()[row] + spells.start()[row] + spells.end()[row] + spells.municipality()[row];
            }
            int event = events.personStart()[order[i]];
            if (event < events.size()) {
                sum += events.type()[event] + events.week()[event] + events.weekEnd()[event];
                sum += events.kind()[event] + events.sector()[event] + (int) events.hours()[event];
            }
        }
        read += sum;
    }

    @Override
    public String toString() {
        return "read " + read;
    }
}
