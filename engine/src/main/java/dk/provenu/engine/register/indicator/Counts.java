package dk.provenu.engine.register.indicator;

import dk.provenu.engine.vocabulary.Benefit;

/** What was counted, and how many persons stand behind each count. Not yet fit to be shown: small counts are in it. */
public final class Counts {

    private final Cells cells;
    private final long[] counts;
    private final int[] persons;

    Counts(Cells cells, long[] counts, int[] persons) {
        this.cells = cells;
        this.counts = counts;
        this.persons = persons;
    }

    public Cells cells() {
        return cells;
    }

    /** The number of a municipality's official code; 0 is all together, -1 that none of its persons is there. */
    public int municipality(int code) {
        int found = cells.municipalities().indexOf(code);
        return found < 0 ? -1 : found + 1;
    }

    /** The number of a benefit; -1 where it is not among the target groups. */
    public int benefit(Benefit benefit) {
        int found = cells.benefits().indexOf(benefit);
        return found < 0 ? -1 : found + 1;
    }

    /** The number of a measure. */
    public int measure(Measure measure) {
        int found = cells.measures().indexOf(measure);
        if (found < 0) {
            throw new IllegalArgumentException("'" + measure + "' was not counted.");
        }
        return found;
    }

    /** A count: weeks, events or spells; hours in hundredths. */
    public long count(int municipality, int benefit, int group, int period, int measure) {
        return counts[cells.at(municipality, benefit, group, period) + measure];
    }

    /** How many different persons the count is of. */
    public int persons(int municipality, int benefit, int group, int period, int measure) {
        return persons[cells.at(municipality, benefit, group, period) + measure];
    }
}
