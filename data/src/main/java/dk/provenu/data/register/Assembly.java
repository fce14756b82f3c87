package dk.provenu.data.register;

import dk.provenu.engine.register.Background;
import dk.provenu.engine.register.Background.Attributes;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.Spells;
import java.util.Arrays;
import java.util.List;

/** Makes histories of what the files say: persons with spells, numbered in the order in which they were met. */
final class Assembly {

    private static final int OLDEST = 110;

    private final RawCases raw;
    private int from;
    private int to;
    private int[] numbers = new int[0];
    private int persons;

    Assembly(RawCases raw) {
        this.raw = raw;
    }

    /** The first observed week. */
    int from() {
        return from;
    }

    /** The week after the last observed. */
    int to() {
        return to;
    }

    /** The histories; only of files without faults and with at least one spell. */
    Histories make(String vintage, String source) {
        window();
        Pieces pieces = new Pieces(raw, from, to);
        pieces.make();
        int[] spellStart = number(pieces.countOf());
        Spells spells = Spells.of(spellStart, pieces.place(), pieces.start(), pieces.end(), pieces.state());
        return new Histories(
                persons,
                spells,
                background(spells),
                events(),
                from,
                to,
                raw.states,
                raw.synthetic,
                vintage,
                raw.source.isEmpty() ? source : raw.source);
    }

    private void window() {
        from = raw.windowFrom;
        to = raw.windowTo;
        if (from != RawCases.NONE) {
            return;
        }
        from = Integer.MAX_VALUE;
        to = Integer.MIN_VALUE;
        widen(raw.spellStart, raw.spellEnd);
        widen(raw.eventStart, raw.eventEnd);
        from = Integer.MAX_VALUE;
        for (int i = 0; i < raw.spellStart.size(); i++) {
            from = Math.min(from, raw.spellStart.get(i));
        }
    }

    private void widen(Grown starts, Grown ends) {
        for (int i = 0; i < starts.size(); i++) {
            int end = ends.get(i);
            to = Math.max(to, end == RawCases.OPEN ? starts.get(i) + 1 : end);
        }
    }

    /** Numbers the persons that have spells, and returns their first rows. */
    private int[] number(int[] countOf) {
        numbers = new int[countOf.length];
        int[] starts = new int[countOf.length + 1];
        persons = 0;
        for (int i = 0; i < countOf.length; i++) {
            numbers[i] = countOf[i] == 0 ? -1 : persons;
            if (countOf[i] > 0) {
                starts[persons + 1] = starts[persons] + countOf[i];
                persons++;
            }
        }
        return Arrays.copyOf(starts, persons + 1);
    }

    private Events events() {
        int rows = raw.eventPerson.size();
        long[] keys = new long[rows];
        int kept = 0;
        for (int i = 0; i < rows; i++) {
            int person = numbers[raw.eventPerson.get(i)];
            if (person < 0) {
                raw.counts.add(Rule.NO_SPELLS, "", 0);
            } else if (raw.eventStart.get(i) >= to || raw.eventEnd.get(i) <= from) {
                raw.counts.add(Rule.OUTSIDE_WINDOW, "", 0);
            } else {
                keys[kept++] = (long) person << 32 | i;
            }
        }
        long[] sorted = Arrays.copyOf(keys, kept);
        Arrays.sort(sorted);
        byWeek(sorted);
        int[] starts = new int[persons + 1];
        short[] week = new short[kept];
        short[] weekEnd = new short[kept];
        byte[] type = new byte[kept];
        short[] kind = new short[kept];
        float[] hours = new float[kept];
        byte[] sector = new byte[kept];
        for (int i = 0; i < kept; i++) {
            int row = (int) sorted[i];
            starts[(int) (sorted[i] >> 32) + 1]++;
            int end = raw.eventEnd.get(row);
            if (end != RawCases.OPEN && end > to) {
                raw.counts.add(Rule.CUT_AT_WINDOW, "", 0);
            }
            week[i] = (short) raw.eventStart.get(row);
            weekEnd[i] = (short) Math.min(end, to);
            type[i] = (byte) raw.eventType.get(row);
            kind[i] = (short) raw.eventKind.get(row);
            hours[i] = Float.intBitsToFloat(raw.eventHours.get(row));
            sector[i] = (byte) raw.eventSector.get(row);
        }
        for (int i = 0; i < persons; i++) {
            starts[i + 1] += starts[i];
        }
        return new Events(List.copyOf(raw.kinds.keySet()), starts, week, weekEnd, type, kind, hours, sector);
    }

    /** Rows that are sorted by person and file, sorted by week within each person. */
    private void byWeek(long[] keys) {
        int begin = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] >> 32 != keys[begin] >> 32) {
                long person = keys[begin] >> 32;
                for (int j = begin; j < i; j++) {
                    keys[j] = (long) raw.eventStart.get((int) keys[j]) << 32 | (int) keys[j];
                }
                Arrays.sort(keys, begin, i);
                for (int j = begin; j < i; j++) {
                    keys[j] = person << 32 | (int) keys[j];
                }
                begin = i;
            }
        }
    }

    private Background background(Spells spells) {
        short[] birth = new short[persons];
        Arrays.fill(birth, Background.NO_MONTH);
        byte[] sex = new byte[persons];
        int rows = raw.factPerson.size();
        long[] keys = new long[rows];
        int kept = 0;
        for (int i = 0; i < rows; i++) {
            int person = numbers[raw.factPerson.get(i)];
            if (person < 0) {
                raw.counts.add(Rule.NO_SPELLS, "", 0);
            } else if (raw.factAttribute.get(i) >= 0) {
                keys[kept++] = (long) person << 32 | i;
            } else {
                know(person, raw.factBirth.get(i), raw.factSex.get(i), birth, sex);
            }
        }
        for (int person = 0; person < persons; person++) {
            int first = spells.personStart()[person];
            refuseImpossible(person, spells.start()[first], birth);
        }
        long[] sorted = Arrays.copyOf(keys, kept);
        Arrays.sort(sorted);
        return new Background(birth, sex, attributes(sorted));
    }

    private void know(int person, int month, int newSex, short[] birth, byte[] sex) {
        boolean differs = false;
        if (month != Background.NO_MONTH) {
            differs = birth[person] != Background.NO_MONTH && birth[person] != month;
            birth[person] = birth[person] == Background.NO_MONTH ? (short) month : birth[person];
        }
        if (newSex != Background.NOT_KNOWN) {
            differs |= sex[person] != Background.NOT_KNOWN && sex[person] != newSex;
            sex[person] = sex[person] == Background.NOT_KNOWN ? (byte) newSex : sex[person];
        }
        if (differs) {
            raw.counts.add(Rule.BIRTH_DIFFERS, "", 0);
        }
    }

    private void refuseImpossible(int person, int firstWeek, short[] birth) {
        if (birth[person] == Background.NO_MONTH) {
            return;
        }
        int age = new Background(new short[] {birth[person]}, new byte[1], Attributes.none(1)).age(0, firstWeek);
        if (age < 0 || age > OLDEST) {
            raw.counts.add(Rule.IMPOSSIBLE_AGE, "", 0);
            birth[person] = Background.NO_MONTH;
        }
    }

    /** Sorted by attribute and week within each person; of two lines of a week the last holds. */
    private Attributes attributes(long[] keys) {
        int[] starts = new int[persons + 1];
        Grown week = new Grown();
        Grown attribute = new Grown();
        Grown value = new Grown();
        int begin = 0;
        for (int i = 1; i <= keys.length; i++) {
            if (i == keys.length || keys[i] >> 32 != keys[begin] >> 32) {
                int person = (int) (keys[begin] >> 32);
                List<Integer> rows = Arrays.stream(keys, begin, i)
                        .mapToObj(key -> (int) key)
                        .sorted((a, b) -> compare(a, b))
                        .toList();
                for (int row : rows) {
                    int last = week.size() - 1;
                    boolean same =
                            last >= 0 && starts[person + 1] > 0 && attribute.get(last) == raw.factAttribute.get(row);
                    if (same && week.get(last) == raw.factWeek.get(row)) {
                        value.set(last, raw.factValue.get(row));
                    } else if (!same || value.get(last) != raw.factValue.get(row)) {
                        week.add(raw.factWeek.get(row));
                        attribute.add(raw.factAttribute.get(row));
                        value.add(raw.factValue.get(row));
                        starts[person + 1]++;
                    }
                }
                begin = i;
            }
        }
        for (int i = 0; i < persons; i++) {
            starts[i + 1] += starts[i];
        }
        return new Attributes(
                List.copyOf(raw.attributes.keySet()),
                List.copyOf(raw.values.keySet()),
                starts,
                week.toShorts(),
                attribute.toBytes(),
                value.toShorts());
    }

    private int compare(int a, int b) {
        int byAttribute = Integer.compare(raw.factAttribute.get(a), raw.factAttribute.get(b));
        int byWeek = Integer.compare(raw.factWeek.get(a), raw.factWeek.get(b));
        return byAttribute != 0 ? byAttribute : byWeek != 0 ? byWeek : Integer.compare(a, b);
    }
}
