package dk.provenu.engine.register.indicator;

import java.util.Arrays;

/**
 * A person's spells on benefit: pieces of the same benefit, or of any, with less than a pause of some weeks between them. A
 * spell's begin is known unless it could be seen from the window's first weeks on only.
 */
final class BenefitSpells {

    private final boolean acrossBenefits;
    private final int pause;
    private final int from;
    private final int to;
    private final int[] lastOf;

    int size;
    int[] begin = new int[32];
    int[] end = new int[32];
    int[] first = new int[32];
    int[] last = new int[32];
    boolean[] known = new boolean[32];

    /** The spell of each piece. */
    int[] of = new int[64];

    BenefitSpells(boolean acrossBenefits, int benefits, int pause, int from, int to) {
        this.acrossBenefits = acrossBenefits;
        this.pause = pause;
        this.from = from;
        this.to = to;
        this.lastOf = new int[benefits];
    }

    void load(Person person) {
        size = 0;
        Arrays.fill(lastOf, -1);
        if (of.length < person.size) {
            of = new int[person.start.length];
        }
        for (int i = 0; i < person.size; i++) {
            int benefit = acrossBenefits ? 0 : person.benefit[i];
            int spell = lastOf[benefit];
            if (spell < 0 || person.start[i] - end[spell] >= pause) {
                spell = open(i, person.start[i]);
                lastOf[benefit] = spell;
            }
            end[spell] = person.end[i];
            last[spell] = i;
            of[i] = spell;
        }
    }

    private int open(int piece, int week) {
        if (size == begin.length) {
            int more = 2 * size;
            begin = Arrays.copyOf(begin, more);
            end = Arrays.copyOf(end, more);
            first = Arrays.copyOf(first, more);
            last = Arrays.copyOf(last, more);
            known = Arrays.copyOf(known, more);
        }
        begin[size] = week;
        first[size] = piece;
        known[size] = week < from || week >= from + pause;
        return size++;
    }

    /** Whether the spell has ended: the pause after its last week has been observed. */
    boolean hasEnded(int spell) {
        return end[spell] + pause <= to;
    }

    /** Whether one of the spell's pieces has partial return. */
    boolean hasPartialReturn(int spell, Person person) {
        for (int i = first[spell]; i <= last[spell]; i++) {
            if (of[i] == spell && person.partial[i]) {
                return true;
            }
        }
        return false;
    }
}
