package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import java.util.Arrays;

/**
 * One person's weeks on benefit, cut into pieces in which nothing that definitions ask changes: municipality, benefit,
 * readiness, age group, offers, partial return. Loaded anew for each person into the same arrays.
 */
final class Person {

    private final Histories histories;
    private final Lookups lookups;
    private final By by;
    private final int[] municipalityOf;
    private final int groupUnknown;

    int number;
    /** The person's rows in the columns of spells. */
    int firstRow;

    int endRow;

    /** The pieces: how many, and what each is. */
    int size;

    int[] start = new int[64];
    int[] end = new int[64];
    int[] row = new int[64];
    int[] municipality = new int[64];
    int[] benefit = new int[64];
    int[] group = new int[64];
    int[] readiness = new int[64];
    int[] offers = new int[64];
    boolean[] partial = new boolean[64];

    /** Where each piece is counted, as {@link Tally} numbers it. */
    int[] place = new int[64];

    /** Whether any piece has an offer, so that persons without are passed over. */
    boolean hasOffers;

    private int cuts;
    private int[] cut = new int[64];

    /** The events that are laid over the weeks: offers and partial returns. */
    private int overlays;

    private int[] overlay = new int[64];

    Person(Histories histories, Lookups lookups, By by, int[] municipalityOf) {
        this.histories = histories;
        this.lookups = lookups;
        this.by = by;
        this.municipalityOf = municipalityOf;
        this.groupUnknown = by.groups().size() - 1;
    }

    void load(int person) {
        number = person;
        firstRow = histories.spells().personStart()[person];
        endRow = histories.spells().personStart()[person + 1];
        size = 0;
        hasOffers = false;
        findCuts();
        short[] states = histories.spells().state();
        short[] starts = histories.spells().start();
        short[] ends = histories.spells().end();
        for (int r = firstRow; r < endRow; r++) {
            if (lookups.benefit()[states[r]] > 0) {
                int from = starts[r];
                for (int c = firstCutAfter(from); c < cuts && cut[c] < ends[r]; c++) {
                    piece(r, from, cut[c]);
                    from = cut[c];
                }
                piece(r, from, ends[r]);
            }
        }
    }

    private void piece(int r, int from, int to) {
        if (size == start.length) {
            grow();
        }
        int state = histories.spells().state()[r];
        start[size] = from;
        end[size] = to;
        row[size] = r;
        municipality[size] = municipalityOf[histories.spells().municipality()[r]];
        benefit[size] = lookups.benefit()[state];
        readiness[size] = readinessAt(state, from);
        group[size] = groupAt(from);
        offers[size] = lookups.offer()[state];
        partial[size] = lookups.partial()[state];
        overlay(from);
        hasOffers |= offers[size] != 0;
        size++;
    }

    /** Lays over what events say of the week; by the cuts it holds for the whole piece. */
    private void overlay(int week) {
        Events events = histories.events();
        for (int i = 0; i < overlays && events.week()[overlay[i]] <= week; i++) {
            int e = overlay[i];
            if (events.weekEnd()[e] > week) {
                if (events.is(e, Events.Type.OFFER)) {
                    offers[size] |= typeOf(e);
                } else {
                    partial[size] = true;
                }
            }
        }
    }

    /** The type of an offer among the events, as a bit. */
    int typeOf(int event) {
        return lookups.kindOffer()[
                3 * histories.events().kind()[event] + histories.events().sector()[event]];
    }

    private int readinessAt(int state, int week) {
        Background.Attributes attributes = histories.background().attributes();
        int value = attributes.valueAt(number, lookups.readinessAttribute(), week);
        return value >= 0 && lookups.readinessValue()[value] > 0
                ? lookups.readinessValue()[value]
                : lookups.readiness()[state];
    }

    private int groupAt(int week) {
        return switch (by) {
            case NONE -> 0;
            case READINESS -> readiness[size] == 0 ? groupUnknown : readiness[size];
            case AGE -> {
                int age = histories.background().ageInMonth(number, lookups.monthOf()[week]);
                int[] bands = lookups.bands();
                int band = bands.length - 1;
                while (band >= 0 && age < bands[band]) {
                    band--;
                }
                yield band < 0 ? groupUnknown : band + 1;
            }
        };
    }

    private void findCuts() {
        cuts = 0;
        overlays = 0;
        Background.Attributes attributes = histories.background().attributes();
        if (lookups.readinessAttribute() >= 0) {
            for (int i = attributes.personStart()[number]; i < attributes.personStart()[number + 1]; i++) {
                if (attributes.attribute()[i] == lookups.readinessAttribute()) {
                    cutAt(attributes.week()[i]);
                }
            }
        }
        Events events = histories.events();
        for (int e = events.personStart()[number]; e < events.personStart()[number + 1]; e++) {
            if (events.is(e, Events.Type.OFFER) || events.is(e, Events.Type.PARTIAL_RETURN)) {
                if (overlays == overlay.length) {
                    overlay = Arrays.copyOf(overlay, 2 * overlays);
                }
                overlay[overlays++] = e;
                cutAt(events.week()[e]);
                cutAt(events.weekEnd()[e]);
            }
        }
        if (by == By.AGE && histories.background().birthMonth()[number] != Background.NO_MONTH) {
            for (int band : lookups.bands()) {
                int month = histories.background().birthMonth()[number] + 12 * band - Lookups.MONTHS_TO_1990;
                if (month > 0 && month < lookups.firstWeekOfMonth().length) {
                    cutAt(lookups.firstWeekOfMonth()[month]);
                }
            }
        }
        if (cuts > 1) {
            Arrays.sort(cut, 0, cuts);
            int kept = 1;
            for (int i = 1; i < cuts; i++) {
                if (cut[i] != cut[kept - 1]) {
                    cut[kept++] = cut[i];
                }
            }
            cuts = kept;
        }
    }

    private void cutAt(int week) {
        if (cuts == cut.length) {
            cut = Arrays.copyOf(cut, 2 * cuts);
        }
        cut[cuts++] = week;
    }

    private int firstCutAfter(int week) {
        int c = 0;
        while (c < cuts && cut[c] <= week) {
            c++;
        }
        return c;
    }

    private void grow() {
        int more = 2 * size;
        start = Arrays.copyOf(start, more);
        end = Arrays.copyOf(end, more);
        row = Arrays.copyOf(row, more);
        municipality = Arrays.copyOf(municipality, more);
        benefit = Arrays.copyOf(benefit, more);
        group = Arrays.copyOf(group, more);
        readiness = Arrays.copyOf(readiness, more);
        offers = Arrays.copyOf(offers, more);
        partial = Arrays.copyOf(partial, more);
        place = new int[more];
    }

    /** The piece that holds a week, or -1; for weeks asked in rising order begin at the one found before. */
    int find(int week, int beginAt) {
        for (int i = Math.max(0, beginAt); i < size && start[i] <= week; i++) {
            if (end[i] > week) {
                return i;
            }
        }
        return -1;
    }

    /** What the person is in a week after a piece, as a bit of {@link Lookups}; not known where it has not been observed. */
    int statusAfter(int piece, int week) {
        if (week >= histories.to() || week < histories.from()) {
            return Lookups.NOT_KNOWN;
        }
        short[] ends = histories.spells().end();
        int r = row[piece];
        while (r < endRow && ends[r] <= week) {
            r++;
        }
        return r < endRow && histories.spells().start()[r] <= week ? statusOf(r) : Lookups.NO_LINE;
    }

    /** What a row's state is as a bit of {@link Lookups}. */
    int statusOf(int ofRow) {
        return lookups.status()[histories.spells().state()[ofRow]];
    }
}
