package dk.provenu.engine.register.indicator;

/** Adds counts, and counts each person once in each cell. One for each thread; they are added at the end. */
final class Tally {

    /** One of a count: above all persons that there can be in a cell. */
    private static final long ONE = 1L << 24;

    private final Cells cells;

    /** Count times {@link #ONE} plus persons, in one number because memory is what counting waits for. */
    private final long[] sums;

    /** How often a person was met again in a sum of cells, where it counts once. */
    private final int[] again;

    private final int[] seen;
    private final int[] periodOf;
    private final int[] periodEnd;
    private final int from;
    private final int measures;
    private final int groupStep;
    private final int benefitStep;
    private final int municipalityStep;
    private int person;
    private boolean stays;

    Tally(Cells cells, int from, int to) {
        this.cells = cells;
        this.sums = new long[cells.size()];
        this.again = new int[cells.size()];
        this.seen = new int[cells.size()];
        this.periodOf = cells.periods().ofWeek(from, to);
        this.periodEnd = cells.periods().to();
        this.from = from;
        this.measures = cells.measures().size();
        this.groupStep = Math.max(1, cells.periods().size()) * measures;
        this.benefitStep = groupStep * cells.groups().size();
        this.municipalityStep = benefitStep * cells.benefitCount();
    }

    /**
     * From here on counts are of this person.
     *
     * @param staysInOneCell whether all are of one municipality and group, so that nobody is met twice in a sum
     */
    void next(int ofPerson, boolean staysInOneCell) {
        person = ofPerson + 1;
        stays = staysInOneCell;
    }

    /** Adds the weeks from low to before high to a cell of some measures, the first so many of an array. */
    void weeks(int municipality, int benefit, int group, int low, int high, int[] of, int size) {
        weeks(municipality, benefit, group, low, high, of, size, 1);
    }

    /** The same with an amount for each week. */
    void weeks(int municipality, int benefit, int group, int low, int high, int[] of, int size, int times) {
        int week = Math.max(low, from);
        int end = Math.min(high, from + periodOf.length);
        int within = benefit * benefitStep + group * groupStep;
        int here = municipality * municipalityStep + within;
        int groupShift = group * groupStep;
        while (week < end) {
            int period = periodOf[week - from];
            if (period < 0) {
                week++;
            } else {
                int until = Math.min(end, periodEnd[period]);
                long amount = ONE * times * (until - week);
                int place = period * measures;
                for (int i = 0; i < size; i++) {
                    int at = place + of[i];
                    sums[here + at] += amount;
                    if (seen[here + at] != person) {
                        meet(here + at, within + at, groupShift);
                    }
                }
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
        int here = municipality * municipalityStep + within;
        sums[here] += ONE * amount;
        if (seen[here] != person) {
            meet(here, within, group * groupStep);
        }
    }

    /** Counts the person in a cell where it has not been met. */
    private void meet(int here, int within, int groupShift) {
        seen[here] = person;
        sums[here]++;
        if (stays) {
            return;
        }
        if (groupShift == 0) {
            again(within);
        } else {
            again(within);
            if (again(here - groupShift)) {
                again(within - groupShift);
            }
        }
    }

    /**
     * Takes the person out of a sum that has it already, since sums are made of their parts at the end.
     *
     * @return whether the sum did not have it
     */
    private boolean again(int place) {
        boolean isNew = seen[place] != person;
        if (isNew) {
            seen[place] = person;
        } else {
            again[place]++;
        }
        return isNew;
    }

    /** Adds another's counts, of other persons. */
    void add(Tally other) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
            again[i] += other.again[i];
        }
    }

    /** The counts, with those of all groups and all municipalities summed. */
    Counts end() {
        long[] counts = new long[sums.length];
        int[] persons = new int[sums.length];
        for (int i = 0; i < sums.length; i++) {
            counts[i] = sums[i] / ONE;
            persons[i] = (int) (sums[i] % ONE) - again[i];
        }
        for (int i = municipalityStep; i < counts.length; i += benefitStep) {
            for (int g = 1; g < cells.groups().size(); g++) {
                for (int j = 0; j < groupStep; j++) {
                    counts[i + j] += counts[i + g * groupStep + j];
                    persons[i + j] += persons[i + g * groupStep + j];
                }
            }
        }
        for (int m = 1; m < cells.municipalityCount(); m++) {
            for (int j = 0; j < municipalityStep; j++) {
                counts[j] += counts[m * municipalityStep + j];
                persons[j] += persons[m * municipalityStep + j];
            }
        }
        return new Counts(cells, counts, persons);
    }
}
