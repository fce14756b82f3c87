package dk.provenu.engine.register.indicator;

import java.util.Arrays;
import java.util.List;

/** Adds counts, and counts each person once in each cell. One for each thread; they are added at the end. */
final class Tally {

    private final Cells cells;
    private final int measures;
    private final int periods;
    private final int from;
    private final int[] periodOf;
    private final int[] periodEnd;
    private final int[] counts;

    /** Hours in hundredths, which grow too large for the other counts, by cell and column. */
    private final long[] hours;

    private final int[] hoursColumn;
    private final int hoursColumns;
    private final boolean[] ownTotal;
    private final Met met;

    /** The first measure of the cell turned to. */
    private int turnedTo;

    Tally(Cells cells, List<Compiled> compiled, int from, int to) {
        this.cells = cells;
        this.measures = compiled.size();
        this.periods = Math.max(1, cells.periods().size());
        this.from = from;
        this.periodOf = cells.periods().ofWeek(from, to);
        this.periodEnd = cells.periods().to();
        this.counts = new int[cells.size()];
        this.hoursColumn = new int[measures];
        this.ownTotal = new boolean[measures];
        int columns = 0;
        for (Compiled measure : compiled) {
            hoursColumn[measure.number] = measure.subject == Measure.Subject.OFFER_HOURS ? columns++ : -1;
            ownTotal[measure.number] = measure.ownTotal;
        }
        this.hoursColumns = columns;
        this.hours = new long[Math.multiplyExact(cells.size() / Math.max(1, measures), columns)];
        this.met = new Met(cells, ownTotal);
    }

    /** Ends the person before, and learns where this one's pieces are counted. */
    void next(Person person) {
        met.end();
        for (int i = 0; i < person.size; i++) {
            person.place[i] = met.place(person.municipality[i], person.group[i]);
        }
    }

    /**
     * Adds the weeks from low to before high to some measures.
     *
     * @param place where the person's piece is counted
     * @param benefit 0 only of measures that have their own total
     */
    void weeks(int place, int benefit, int low, int high, Batch batch) {
        int week = Math.max(low, from);
        int end = Math.min(high, from + periodOf.length);
        int[] of = batch.of();
        if (of.length == 0 || week >= end) {
            return;
        }
        while (week < end) {
            int period = periodOf[week - from];
            if (period < 0) {
                week++;
            } else {
                int until = Math.min(end, periodEnd[period]);
                int at = met.add(place, benefit, period, batch) * measures;
                for (int each : of) {
                    counts[at + each] += until - week;
                }
                week = until;
            }
        }
    }

    /** Adds hours in hundredths for each week from low to before high. */
    void hours(int place, int benefit, int low, int high, int measure, int each) {
        int week = Math.max(low, from);
        int end = Math.min(high, from + periodOf.length);
        while (week < end) {
            int period = periodOf[week - from];
            int until = period < 0 ? week + 1 : Math.min(end, periodEnd[period]);
            if (period >= 0) {
                int row = met.add(place, benefit, period, measure);
                hours[row * hoursColumns + hoursColumn[measure]] += (long) each * (until - week);
            }
            week = until;
        }
    }

    /** Adds something that happened in a week. */
    void event(int place, int benefit, int week, int measure, int amount) {
        if (week >= from && week < from + periodOf.length && periodOf[week - from] >= 0) {
            counts[met.add(place, benefit, periodOf[week - from], measure) * measures + measure] += amount;
        }
    }

    /** Turns to the cell of something that happened in a week; false where the week is in no period. */
    boolean turnTo(int place, int benefit, int week) {
        if (week < from || week >= from + periodOf.length || periodOf[week - from] < 0) {
            return false;
        }
        turnedTo = met.turnTo(place, benefit, periodOf[week - from]) * measures;
        return true;
    }

    /** Adds one to some measures of the cell turned to. */
    void one(Batch batch) {
        if (batch.of().length > 0) {
            met.add(batch);
            for (int each : batch.of()) {
                counts[turnedTo + each]++;
            }
        }
    }

    /** Adds another's counts, of other persons. */
    void add(Tally other) {
        met.end();
        other.met.end();
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        for (int i = 0; i < hours.length; i++) {
            hours[i] += other.hours[i];
        }
        met.add(other.met);
    }

    /** The counts, with those of all benefits, all groups and all municipalities summed. */
    Counts end() {
        met.end();
        long[] all = new long[counts.length];
        Arrays.setAll(all, i -> counts[i]);
        for (int k = 0; k < measures; k++) {
            for (int row = 0; hoursColumn[k] >= 0 && row * measures < all.length; row++) {
                all[row * measures + k] = hours[row * hoursColumns + hoursColumn[k]];
            }
        }
        int[] persons = met.persons();
        int groups = cells.groups().size();
        int groupStep = periods * measures;
        int benefitStep = groupStep * groups;
        int municipalityStep = benefitStep * cells.benefitCount();
        for (int m = municipalityStep; m < all.length; m += municipalityStep) {
            for (int b = benefitStep; b < municipalityStep; b += benefitStep) {
                for (int j = groups > 1 ? groupStep : 0; j < benefitStep; j++) {
                    if (!ownTotal[j % measures]) {
                        all[m + j] += all[m + b + j];
                        persons[m + j] += persons[m + b + j];
                    }
                }
            }
        }
        for (int i = municipalityStep; i < all.length; i += benefitStep) {
            for (int g = 1; g < groups; g++) {
                sum(all, persons, i, i + g * groupStep, groupStep);
            }
        }
        for (int m = municipalityStep; m < all.length; m += municipalityStep) {
            sum(all, persons, 0, m, municipalityStep);
        }
        return new Counts(cells, all, persons);
    }

    private static void sum(long[] all, int[] persons, int whole, int part, int length) {
        for (int j = 0; j < length; j++) {
            all[whole + j] += all[part + j];
            persons[whole + j] += persons[part + j];
        }
    }
}
