package dk.provenu.engine.register.indicator;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import dk.provenu.engine.register.StateList;
import dk.provenu.engine.register.Weeks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Histories drawn at random, with all that can be in them: gaps, moves, deaths, codes unknown, offers on top of offers. */
final class RandomHistories {

    private static final List<String> CODES = List.of(
            "111",
            "135",
            "139",
            "215",
            "735",
            "890",
            "897",
            "899",
            "151",
            "140",
            "723",
            "651",
            "job",
            "783",
            "621",
            "771",
            "997",
            "unknown",
            "130",
            "137",
            "217",
            "730",
            "737",
            "738",
            "720",
            "729",
            "social_assistance",
            "education_benefit");

    /** The first of the codes of those who stay on benefit for long. */
    private static final int STAYING = 18;

    private static final List<String> KINDS = List.of(
            "guidance", "placement_private", "placement_public", "placement", "mentor", "something", "job_meeting");
    private static final List<String> READINESS =
            List.of("job_ready", "activity_ready", "education_ready", "evidently_education_ready", "other");

    private RandomHistories() {}

    private record Row(int person, int municipality, int start, int end, int state) {}

    private record Event(int person, int week, int end, int type, int kind, float hours, int sector) {}

    static Histories of(long seed, int persons, int from, int to) {
        SplittableRandom random = new SplittableRandom(seed);
        StateList states = StateList.ofCodes(CODES);
        List<Row> rows = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<int[]> attributes = new ArrayList<>();
        short[] birth = new short[persons];
        byte[] sex = new byte[persons];
        for (int p = 0; p < persons; p++) {
            int week = from - random.nextInt(30);
            boolean stays = random.nextInt(3) == 0;
            int municipality = List.of(101, 165, 173, 0).get(random.nextInt(4));
            while (week < to) {
                int length = 1 + random.nextInt(random.nextInt(4) == 0 ? 90 : 15);
                if (stays || random.nextInt(4) > 0) {
                    int end = Math.min(to, week + length);
                    if (end > 0 && week >= 0) {
                        int state = stays && random.nextInt(9) > 0
                                ? STAYING + random.nextInt(CODES.size() - STAYING)
                                : random.nextInt(CODES.size());
                        rows.add(new Row(p, municipality, week, end, state));
                    }
                } else {
                    length = 1 + random.nextInt(8);
                }
                week += length;
                municipality = random.nextInt(8) == 0 ? 101 : municipality;
            }
            for (int e = random.nextInt(12); e > 0; e--) {
                int at = from + random.nextInt(to - from);
                int type = random.nextInt(4);
                int end = type == 0 || type == 3 ? at + 1 : Math.min(to, at + 1 + random.nextInt(20));
                float hours = random.nextInt(3) == 0 ? Float.NaN : random.nextInt(38) + 0.25f;
                events.add(new Event(p, at, end, type, random.nextInt(KINDS.size()), hours, random.nextInt(3)));
            }
            for (int a = random.nextInt(4); a > 0; a--) {
                attributes.add(new int[] {p, from - 10 + random.nextInt(to - from), random.nextInt(READINESS.size())});
            }
            birth[p] = random.nextInt(6) == 0 ? Background.NO_MONTH : (short) (540 + random.nextInt(620));
        }
        return histories(persons, from, to, states, rows, events, attributes, birth, sex);
    }

    private static Histories histories(
            int persons,
            int from,
            int to,
            StateList states,
            List<Row> rows,
            List<Event> events,
            List<int[]> attributes,
            short[] birth,
            byte[] sex) {
        int n = rows.size();
        short[] municipality = new short[n];
        short[] start = new short[n];
        short[] end = new short[n];
        short[] state = new short[n];
        for (int i = 0; i < n; i++) {
            municipality[i] = (short) rows.get(i).municipality;
            start[i] = (short) rows.get(i).start;
            end[i] = (short) rows.get(i).end;
            state[i] = (short) rows.get(i).state;
        }
        int[] starts = starts(persons, rows.stream().map(Row::person).toList());
        events.sort(Comparator.comparingInt(Event::person).thenComparingInt(Event::week));
        int m = events.size();
        short[] week = new short[m];
        short[] weekEnd = new short[m];
        byte[] type = new byte[m];
        short[] kind = new short[m];
        float[] hours = new float[m];
        byte[] sector = new byte[m];
        for (int i = 0; i < m; i++) {
            Event e = events.get(i);
            week[i] = (short) e.week;
            weekEnd[i] = (short) e.end;
            type[i] = (byte) e.type;
            kind[i] = (short) e.kind;
            hours[i] = e.hours;
            sector[i] = (byte) e.sector;
        }
        attributes.sort(Comparator.<int[]>comparingInt(a -> a[0]).thenComparingInt(a -> a[1]));
        short[] from0 = new short[attributes.size()];
        byte[] which = new byte[attributes.size()];
        short[] value = new short[attributes.size()];
        for (int i = 0; i < from0.length; i++) {
            from0[i] = (short) attributes.get(i)[1];
            value[i] = (short) attributes.get(i)[2];
        }
        Background.Attributes known = new Background.Attributes(
                List.of("readiness"),
                READINESS,
                starts(persons, attributes.stream().map(a -> a[0]).toList()),
                from0,
                which,
                value);
        return new Histories(
                persons,
                Spells.of(starts, municipality, start, end, state),
                new Background(birth, sex, known),
                new Events(
                        KINDS,
                        starts(persons, events.stream().map(Event::person).toList()),
                        week,
                        weekEnd,
                        type,
                        kind,
                        hours,
                        sector),
                from,
                to,
                states,
                true,
                "drawn",
                "drawn");
    }

    private static int[] starts(int persons, List<Integer> owners) {
        int[] starts = new int[persons + 1];
        owners.forEach(owner -> starts[owner + 1]++);
        for (int p = 0; p < persons; p++) {
            starts[p + 1] += starts[p];
        }
        return starts;
    }

    /** A window with the 53 weeks of 2015 in it. */
    static Histories overAYearOf53Weeks(long seed, int persons) {
        return of(seed, persons, Weeks.ofYearWeek(2014, 38), Weeks.ofYearWeek(2019, 9));
    }
}
