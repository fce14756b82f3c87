package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import java.util.List;

/** Counts what happens on benefit: meetings, new offers, hours in offers, moves between readiness categories. */
final class EventCounts {

    private static final int HUNDREDTHS = 100;

    private final Events events;
    private final List<Compiled> measures;
    private final Tally tally;
    private final int from;
    private final int pause;

    EventCounts(Histories histories, List<Compiled> measures, Tally tally, int pause) {
        this.events = histories.events();
        this.measures = measures.stream()
                .filter(each -> each.subject != Measure.Subject.WEEKS && !each.subject.isOfSpells())
                .toList();
        this.tally = tally;
        this.from = histories.from();
        this.pause = pause;
    }

    void count(Person person) {
        boolean hasEvents = events.personStart()[person.number + 1] > events.personStart()[person.number];
        for (Compiled measure : measures) {
            switch (measure.subject) {
                case MEETINGS -> {
                    if (hasEvents) {
                        meetings(person, measure);
                    }
                }
                case OFFER_HOURS -> {
                    if (hasEvents) {
                        hours(person, measure);
                    }
                }
                case NEW_OFFERS -> {
                    if (person.hasOffers) {
                        newOffers(person, measure);
                    }
                }
                default -> moves(person, measure);
            }
        }
    }

    private void meetings(Person person, Compiled measure) {
        int piece = 0;
        for (int e = events.personStart()[person.number]; e < events.personStart()[person.number + 1]; e++) {
            if (events.is(e, Events.Type.MEETING)) {
                int found = person.find(events.week()[e], piece);
                if (found >= 0) {
                    piece = found;
                    if (measure.admits(person, found)) {
                        add(person, found, events.week()[e], measure, 1);
                    }
                }
            }
        }
    }

    private void hours(Person person, Compiled measure) {
        int first = 0;
        for (int e = events.personStart()[person.number]; e < events.personStart()[person.number + 1]; e++) {
            float hours = events.hours()[e];
            if (events.is(e, Events.Type.OFFER) && (person.typeOf(e) & measure.types) != 0 && !Float.isNaN(hours)) {
                int each = (int) Math.round(hours * (double) HUNDREDTHS);
                while (first < person.size && person.end[first] <= events.week()[e]) {
                    first++;
                }
                for (int i = first; i < person.size && person.start[i] < events.weekEnd()[e]; i++) {
                    int low = Math.max(person.start[i], events.week()[e]);
                    int high = Math.min(person.end[i], events.weekEnd()[e]);
                    if (low < high && measure.admits(person, i)) {
                        tally.hours(person.place[i], person.benefit[i], low, high, measure.number, each);
                    }
                }
            }
        }
    }

    /**
     * An offer is new when it is of a type that the last week with an offer did not have, or when that week lies a pause
     * or more back. One that runs in the window's first week is not new: it may have begun before.
     */
    private void newOffers(Person person, Compiled measure) {
        int lastTypes = 0;
        int lastEnd = -1;
        for (int i = 0; i < person.size; i++) {
            int types = person.offers[i] & measure.types;
            if (types != 0) {
                boolean first = lastEnd < 0;
                boolean restart = first || person.start[i] - lastEnd >= measure.pause;
                int fresh = restart ? types : types & ~lastTypes;
                if (first && person.start[i] <= from) {
                    fresh = 0;
                }
                int counted = Integer.bitCount(fresh & measure.only);
                if (counted > 0 && measure.admits(person, i)) {
                    add(person, i, person.start[i], measure, counted);
                }
                lastTypes = types;
                lastEnd = person.end[i];
            }
        }
    }

    private void moves(Person person, Compiled measure) {
        for (int i = 1; i < person.size; i++) {
            if (person.readiness[i] == measure.to
                    && measure.admits(person, i - 1)
                    && person.start[i] - person.end[i - 1] < pause) {
                add(person, i - 1, person.start[i], measure, 1);
            }
        }
    }

    private void add(Person person, int piece, int week, Compiled measure, int amount) {
        tally.event(person.place[piece], person.benefit[piece], week, measure.number, amount);
    }
}
