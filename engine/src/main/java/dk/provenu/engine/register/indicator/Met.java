package dk.provenu.engine.register.indicator;

import java.util.Arrays;

/**
 * The cells that one person is met in, as bits, one for each measure: so a person counts once in a cell however often it is
 * met there. A person who was met in several parts of a sum is taken off the sum as often as it would be counted again.
 */
final class Met {

    private static final int WORD = Long.SIZE;

    private final int measures;

    /** How many words the bits of all measures take. */
    private final int words;

    private final int periods;
    private final int benefitStep;
    private final int municipalityStep;

    /** The cells of one place: benefits and periods. */
    private final int span;

    /** The measures whose total over benefits is the sum of the benefits, as bits. */
    private final long[] summed;

    /** The persons by cell; in sums of cells, what is to be taken off them, less than 0. */
    private final int[] persons;

    /** Where the person is counted: municipality and group. */
    private int places;

    private int[] municipality = new int[4];
    private int[] group = new int[4];

    /** The bits of the person by place, benefit and period, and which of them are not 0. */
    private long[] bits;

    private int[] touched;
    private int touches;

    /** The cell turned to, as the bits are numbered. */
    private int turnedTo;

    /** The bits of sums in which a person of several places has been met. */
    private final long[] seen;

    private int[] seenCells = new int[64];
    private int seenSize;

    Met(Cells cells, boolean[] ownTotal) {
        this.measures = ownTotal.length;
        this.words = Math.max(1, (measures + WORD - 1) / WORD);
        this.periods = Math.max(1, cells.periods().size());
        this.benefitStep = cells.groups().size() * periods;
        this.municipalityStep = benefitStep * cells.benefitCount();
        this.span = cells.benefitCount() * periods;
        this.summed = new long[words];
        for (int k = 0; k < measures; k++) {
            summed[k / WORD] |= ownTotal[k] ? 0 : 1L << k;
        }
        this.persons = new int[cells.size()];
        this.bits = new long[municipality.length * span * words];
        this.touched = new int[municipality.length * span];
        this.seen = new long[cells.municipalityCount() * municipalityStep * words];
    }

    /** The number of a place of the person. */
    int place(int ofMunicipality, int ofGroup) {
        for (int i = 0; i < places; i++) {
            if (municipality[i] == ofMunicipality && group[i] == ofGroup) {
                return i;
            }
        }
        if (places == municipality.length) {
            municipality = Arrays.copyOf(municipality, 2 * places);
            group = Arrays.copyOf(group, 2 * places);
            bits = Arrays.copyOf(bits, 2 * bits.length);
            touched = Arrays.copyOf(touched, 2 * touched.length);
        }
        municipality[places] = ofMunicipality;
        group[places] = ofGroup;
        return places++;
    }

    /** The person is met in a cell of some measures; says which cell among all. */
    int add(int place, int benefit, int period, Batch batch) {
        int cell = turnTo(place, benefit, period);
        add(batch);
        return cell;
    }

    /** Turns to a cell, in which {@link #add(Batch)} then must meet the person; says which among all. */
    int turnTo(int place, int benefit, int period) {
        turnedTo = place * span + benefit * periods + period;
        return cell(place, benefit, period);
    }

    /** The person is met in the cell turned to, of some measures. */
    void add(Batch batch) {
        int at = touch(turnedTo);
        long[] of = batch.bits();
        for (int w = 0; w < of.length; w++) {
            bits[at + w] |= of[w];
        }
    }

    /** The person is met in a cell of one measure; says which cell among all. */
    int add(int place, int benefit, int period, int measure) {
        bits[touch(place * span + benefit * periods + period) + measure / WORD] |= 1L << measure;
        return cell(place, benefit, period);
    }

    private int cell(int place, int benefit, int period) {
        return municipality[place] * municipalityStep + benefit * benefitStep + group[place] * periods + period;
    }

    private int touch(int own) {
        int at = own * words;
        for (int w = 0; w < words; w++) {
            if (bits[at + w] != 0) {
                return at;
            }
        }
        touched[touches++] = own;
        return at;
    }

    /** Counts the person where it was met, and is ready for the next. */
    void end() {
        int met = touches;
        for (int t = 0; t < met; t++) {
            int place = touched[t] / span;
            int benefit = touched[t] % span / periods;
            int period = touched[t] % periods;
            int at = touched[t] * words;
            int cell = cell(place, benefit, period);
            if (benefit == 0) {
                for (int w = 0; w < words; w++) {
                    count(cell, w, bits[at + w] & ~summed[w], 1);
                }
            } else {
                int top = touch(place * span + period);
                int topCell = cell(place, 0, period);
                for (int w = 0; w < words; w++) {
                    long own = bits[at + w];
                    count(cell, w, own, 1);
                    count(topCell, w, own & summed[w] & bits[top + w], -1);
                    bits[top + w] |= own & summed[w];
                }
            }
        }
        if (places > 1) {
            takeOffSums();
        }
        for (int t = 0; t < touches; t++) {
            Arrays.fill(bits, touched[t] * words, (touched[t] + 1) * words, 0);
        }
        touches = 0;
        places = 0;
    }

    private void count(int cell, int word, long of, int by) {
        int first = cell * measures + word * WORD;
        for (long rest = of; rest != 0; rest &= rest - 1) {
            persons[first + Long.numberOfTrailingZeros(rest)] += by;
        }
    }

    /** Takes the person off sums of municipalities and of groups that have it already. */
    private void takeOffSums() {
        for (int t = 0; t < touches; t++) {
            int place = touched[t] / span;
            int period = touched[t] % periods;
            int here = cell(place, touched[t] % span / periods, period);
            int within = here - municipality[place] * municipalityStep;
            int groupShift = group[place] * periods;
            for (int w = 0; w < words; w++) {
                long of = bits[touched[t] * words + w];
                again(within, w, of);
                if (groupShift > 0) {
                    again(within - groupShift, w, again(here - groupShift, w, of));
                }
            }
        }
        for (int i = 0; i < seenSize; i++) {
            seen[seenCells[i]] = 0;
        }
        seenSize = 0;
    }

    /** Takes the person off a sum that has it already, and gives back the measures in which it did not have it. */
    private long again(int cell, int word, long of) {
        int at = cell * words + word;
        long before = seen[at];
        if (before == 0 && of != 0) {
            if (seenSize == seenCells.length) {
                seenCells = Arrays.copyOf(seenCells, 2 * seenSize);
            }
            seenCells[seenSize++] = at;
        }
        seen[at] = before | of;
        count(cell, word, of & before, -1);
        return of & ~before;
    }

    void add(Met other) {
        for (int i = 0; i < persons.length; i++) {
            persons[i] += other.persons[i];
        }
    }

    int[] persons() {
        return persons;
    }
}
