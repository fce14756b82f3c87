package dk.provenu.engine.register.indicator;

/** Adds counts, and counts each person once in each cell. One for each thread; they are added at the end. */
final class Tally {

    private final Cells cells;
    private final long[] counts;
    private final int[] persons;
    private final int[] seen;
    private final int[] periodOf;
    private final int[] periodEnd;
    private final int from;
    private final int measures;
    private final int groupStep;
    private final int benefitStep;
    private int person;

    Tally(Cells cells, int from, int to) {
        this.cells = cells;
        this.counts = new long[cells.size()];
        this.persons = new int[cells.size()];
        this.seen = new int[cells.size()];
        this.periodOf = cells.periods().ofWeek(from, to);
        this.periodEnd = cells.periods().to();
        this.from = from;
        this.measures = cells.measures().size();
        this.groupStep = Math.max(1, cells.periods().size()) * measures;
        this.benefitStep = groupStep * cells.groups().size();
    }

    /** From here on counts are of this person. */
    void next(int ofPerson) {
        person = ofPerson + 1;
    }

    /** Adds the weeks from low to before high to a cell. */
    void weeks(int municipality, int benefit, int group, int low, int high, int measure) {
        int week = Math.max(low, from);
        int end = Math.min(high, from + periodOf.length);
        while (week < end) {
            int period = periodOf[week - from];
            if (period < 0) {
                week++;
            } else {
                int until = Math.min(end, periodEnd[period]);
                add(municipality, benefit, group, period, measure, until - (long) week);
                week = until;
            }
        }
    }

    /** Adds something that happened in a week. */
    void event(int municipality, int benefit, int group, int week, int measure, long amount) {
        if (week >= from && week < from + periodOf.length && periodOf[week - from] >= 0) {
            add(municipality, benefit, group, periodOf[week - from], measure, amount);
        }
    }

    private void add(int municipality, int benefit, int group, int period, int measure, long amount) {
        int within = benefit * benefitStep + group * groupStep + period * measures + measure;
        int here = municipality * cells.benefitCount() * benefitStep + within;
        counts[here] += amount;
        if (seen[here] == person) {
            return;
        }
        seen[here] = person;
        persons[here]++;
        meet(within);
        if (group > 0) {
            meet(here - group * groupStep);
            meet(within - group * groupStep);
        }
    }

    private void meet(int place) {
        if (seen[place] != person) {
            seen[place] = person;
            persons[place]++;
        }
    }

    /** Adds another's counts, of other persons. */
    void add(Tally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
            persons[i] += other.persons[i];
        }
    }

    /** The counts, with those of all groups and all municipalities summed; persons have been met there already. */
    Counts end() {
        int municipalityStep = cells.benefitCount() * benefitStep;
        for (int i = municipalityStep; i < counts.length; i += benefitStep) {
            for (int g = 1; g < cells.groups().size(); g++) {
                for (int j = 0; j < groupStep; j++) {
                    counts[i + j] += counts[i + g * groupStep + j];
                }
            }
        }
        for (int m = 1; m < cells.municipalityCount(); m++) {
            for (int j = 0; j < municipalityStep; j++) {
                counts[j] += counts[m * municipalityStep + j];
            }
        }
        return new Counts(cells, counts, persons);
    }
}
