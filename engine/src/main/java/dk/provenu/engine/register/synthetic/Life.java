package dk.provenu.engine.register.synthetic;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.synthetic.Course.OfferType;

/** Makes one person's history after the other; one for each thread. */
final class Life {

    private static final int MONTHS_TO_1990 = 90 * 12;
    private static final double WEEKS = 365.2425 / 7;

    private final Country country;
    private final Draws draws = new Draws();
    private final int[] moveWeek = new int[8];
    private final int[] movePlace = new int[8];

    private Chunk chunk = new Chunk(0);
    private int row;
    private int born;
    private int moves;
    private int home;
    private double entry;
    private int firstEvent;
    private int readiness;

    Life(Country country) {
        this.country = country;
    }

    /** Adds the history of a person to a chunk. */
    void make(int person, Chunk into, int atRow) {
        chunk = into;
        row = atRow;
        draws.begin(country.seed, person);
        begin();
        int last = country.settings.to();
        int death = country.first + draws.waiting(country.deaths);
        int emigration = country.first + draws.waiting(country.emigrations);
        int pension = weekOfAge(country.ageTo);
        int gone = Math.min(pension, Math.min(death, emigration));
        int end = Math.min(gone, last);
        int week = Math.max(country.first, weekOfAge(country.ageFrom));
        int now = week > country.first ? Course.NONE : firstState();
        while (week < end) {
            int next = now >= 0 ? benefit(now, week, end) : without(now, week, end);
            week = reached;
            now = next;
        }
        if (gone < last && gone >= country.first) {
            int state = gone == pension ? country.pensioned : gone == death ? country.dead : country.emigrated;
            segment(gone, last, state);
        }
        sortEvents();
    }

    /** The week in which what was drawn last is over. */
    private int reached;

    private void begin() {
        chunk.sex[row] = draws.uniform() < 0.5 ? Background.MALE : Background.FEMALE;
        int youngest = country.months[country.months.length - 1] - 12 * country.ageFrom;
        int oldest = country.months[country.settings.from() - country.first] - 12 * country.ageTo + 1;
        born = youngest - (int) (draws.uniform() * (youngest - oldest));
        chunk.birthMonth[row] = (short) (born + MONTHS_TO_1990);
        home = draws.pick(country.homeSums);
        int level = draws.pick(country.educationSums);
        entry = country.entryFactor[home]
                * country.educationFactors[level]
                * country.risks[draws.pick(country.riskSums)];
        chunk.attribute(row, Math.max(0, country.first), Country.EDUCATION, country.educationValue(level));
        readiness = -1;
        moves = 0;
        if (country.homes.length > 1) {
            int week = country.first + draws.waiting(country.moves);
            while (week < country.settings.to() && moves < moveWeek.length) {
                moveWeek[moves] = week;
                movePlace[moves++] = country.homes[draws.pick(country.homeSums)];
                week += draws.waiting(country.moves);
            }
        }
        firstEvent = chunk.events;
    }

    private int weekOfAge(int age) {
        return (int) Math.ceil((born + 12.0 * age) * WEEKS / 12);
    }

    private int age(int week) {
        return Math.floorDiv(country.months[week - country.first] - born, 12);
    }

    private boolean isOldEnough(Course course, int week) {
        int age = age(week);
        return age >= course.ageFrom() && age <= course.ageTo();
    }

    private int firstState() {
        double asked = draws.uniform() * 1000;
        for (int i = 0; i < country.courses.size(); i++) {
            Course course = country.courses.get(i);
            if (isOldEnough(course, country.first)) {
                asked -= course.stock();
                if (asked < 0) {
                    return i;
                }
            }
        }
        return draws.uniform() < country.jobShare ? Course.JOB : Course.NONE;
    }

    /** Weeks in a job or without anything, until a benefit begins or a job is found. */
    private int without(int now, int from, int end) {
        double total = 0;
        for (Course course : country.courses) {
            total += course.entries() * 3;
        }
        double highest = Math.min(1, total * entry / 1000 / 52);
        int found = now == Course.NONE ? from + draws.weeks(country.weeksWithoutJob) : Integer.MAX_VALUE;
        int week = from;
        while (true) {
            week += draws.waiting(highest);
            if (week >= found || week >= end) {
                reached = Math.min(found, end);
                return reached(now, from, Course.JOB);
            }
            double asked = draws.uniform() * total;
            int month = Math.floorMod(country.months[week - country.first], 12);
            for (int i = 0; i < country.courses.size() && asked >= 0; i++) {
                Course course = country.courses.get(i);
                asked -= isOldEnough(course, week) ? course.entries() * course.entryByMonth()[month] : 0;
                if (asked < 0) {
                    reached = week;
                    return reached(now, from, i);
                }
            }
        }
    }

    private int reached(int now, int from, int next) {
        if (now == Course.JOB) {
            segment(from, reached, country.job);
        }
        return next;
    }

    /** Weeks on a benefit, with its offers and meetings; returns what comes after. */
    private int benefit(int now, int from, int end) {
        Course course = country.courses.get(now);
        double mean = draws.uniform() < course.longShare() ? course.longWeeks() : course.shortWeeks();
        int until = Math.min(end, exit(course, from, Math.max(1, mean * country.durationFactor[home]), end));
        int ageEnd = weekOfAge(course.ageTo() + 1);
        until = Math.min(until, Math.max(ageEnd, from + 1));
        reached = until;
        if (until > country.settings.from()) {
            noteReadiness(course, from);
        }
        weeks(course, from, until);
        if (country.settings.withEvents()) {
            meetings(course, from, until);
        }
        int next = course.next()[draws.pick(course.nextSums())];
        return next >= 0 && until < end && !isOldEnough(country.courses.get(next), until) ? Course.NONE : next;
    }

    private int exit(Course course, int from, double mean, int end) {
        double highest = 0;
        for (double factor : course.exitByMonth()) {
            highest = Math.max(highest, factor);
        }
        int week = from;
        while (true) {
            week += draws.waiting(Math.min(1, highest / mean));
            if (week >= end) {
                return end;
            }
            int month = Math.floorMod(country.months[week - country.first], 12);
            if (draws.uniform() * highest < course.exitByMonth()[month]) {
                return week;
            }
        }
    }

    private void noteReadiness(Course course, int from) {
        int code = course.readiness().isEmpty() ? -1 : country.values.indexOf(course.readiness());
        if (code >= 0 && code != readiness) {
            chunk.attribute(row, from, Country.READINESS, code);
            readiness = code;
        }
    }

    private void weeks(Course course, int from, int until) {
        if (course.offers().isEmpty()) {
            segment(from, until, course.state());
            return;
        }
        int week = from;
        while (week < until) {
            int offerFrom = Math.min(until, week + draws.weeks(course.passiveWeeks()));
            segment(week, offerFrom, course.state());
            OfferType offer = course.offers().get(draws.pick(course.offerSums()));
            week = Math.min(until, offerFrom + draws.weeks(offer.weeks()));
            segment(offerFrom, week, offer.state());
            if (week > offerFrom && country.settings.withEvents()) {
                if (!offer.isPartialReturn() || draws.uniform() < country.partialShare) {
                    Events.Type type = offer.isPartialReturn() ? Events.Type.PARTIAL_RETURN : Events.Type.OFFER;
                    double hours = Math.max(1, Math.round(offer.hours() * (0.75 + draws.uniform() / 2)));
                    event(offerFrom, week, type, offer.kind(), Math.min(37, hours), offer.sector());
                }
            }
        }
    }

    private void meetings(Course course, int from, int until) {
        if (course.meetingWeeks() <= 0) {
            return;
        }
        int week = from + draws.weeks(Math.min(3, course.meetingWeeks()));
        while (week < until) {
            event(week, week + 1, Events.Type.MEETING, Country.MEETING, Double.NaN, Events.NO_SECTOR);
            week += draws.weeks(course.meetingWeeks());
        }
        if (course.readiness().equals("activity_ready") && draws.uniform() < country.mentorShare) {
            int start = from + draws.weeks(8);
            int over = Math.min(until, start + draws.weeks(26));
            if (over > start) {
                event(start, over, Events.Type.OFFER, Country.MENTOR, 1 + draws.weeks(2), Events.NO_SECTOR);
            }
        }
    }

    private void event(int from, int until, Events.Type type, String kind, double hours, byte sector) {
        int end = Math.min(until, country.settings.to());
        if (end > country.settings.from() && from < end) {
            chunk.event(row, from, end, type.number(), country.kinds.indexOf(kind), hours, sector);
        }
    }

    /** A run of weeks, cut where the person moves; what ended before the window is not seen. */
    private void segment(int from, int until, int state) {
        int end = Math.min(until, country.settings.to());
        int start = from;
        int place = country.homes[home];
        for (int i = 0; i < moves && moveWeek[i] < end; i++) {
            if (moveWeek[i] > start) {
                piece(start, moveWeek[i], place, state);
                start = moveWeek[i];
            }
            place = movePlace[i];
        }
        piece(start, end, place, state);
    }

    private void piece(int from, int until, int place, int state) {
        if (until > country.settings.from() && until > from) {
            chunk.spell(row, place, from, until, state);
        }
    }

    private void sortEvents() {
        for (int i = firstEvent + 1; i < chunk.events; i++) {
            for (int j = i; j > firstEvent && chunk.week[j] < chunk.week[j - 1]; j--) {
                swap(j, j - 1);
            }
        }
    }

    private void swap(int a, int b) {
        short week = chunk.week[a];
        short weekEnd = chunk.weekEnd[a];
        byte type = chunk.type[a];
        short kind = chunk.kind[a];
        float hours = chunk.hours[a];
        byte sector = chunk.sector[a];
        chunk.week[a] = chunk.week[b];
        chunk.weekEnd[a] = chunk.weekEnd[b];
        chunk.type[a] = chunk.type[b];
        chunk.kind[a] = chunk.kind[b];
        chunk.hours[a] = chunk.hours[b];
        chunk.sector[a] = chunk.sector[b];
        chunk.week[b] = week;
        chunk.weekEnd[b] = weekEnd;
        chunk.type[b] = type;
        chunk.kind[b] = kind;
        chunk.hours[b] = hours;
        chunk.sector[b] = sector;
    }
}
