package dk.provenu.engine.register.synthetic;

import java.util.Arrays;

/** The columns of some persons while they grow; no two threads fill the same. */
final class Chunk {

    final int[] spellsOf;
    final int[] eventsOf;
    final int[] attributesOf;
    final short[] birthMonth;
    final byte[] sex;

    int spells;
    short[] municipality = new short[1 << 14];
    short[] start = new short[1 << 14];
    short[] end = new short[1 << 14];
    short[] state = new short[1 << 14];

    int events;
    short[] week = new short[1 << 14];
    short[] weekEnd = new short[1 << 14];
    byte[] type = new byte[1 << 14];
    short[] kind = new short[1 << 14];
    float[] hours = new float[1 << 14];
    byte[] sector = new byte[1 << 14];

    int attributes;
    short[] since = new short[1 << 12];
    byte[] attribute = new byte[1 << 12];
    short[] value = new short[1 << 12];

    Chunk(int persons) {
        spellsOf = new int[persons];
        eventsOf = new int[persons];
        attributesOf = new int[persons];
        birthMonth = new short[persons];
        sex = new byte[persons];
    }

    void spell(int person, int place, int from, int to, int inState) {
        if (spells == start.length) {
            int room = 2 * spells;
            municipality = Arrays.copyOf(municipality, room);
            start = Arrays.copyOf(start, room);
            end = Arrays.copyOf(end, room);
            state = Arrays.copyOf(state, room);
        }
        municipality[spells] = (short) place;
        start[spells] = (short) from;
        end[spells] = (short) to;
        state[spells++] = (short) inState;
        spellsOf[person]++;
    }

    void event(int person, int from, int to, int ofType, int ofKind, double hoursAWeek, int inSector) {
        if (events == week.length) {
            int room = 2 * events;
            week = Arrays.copyOf(week, room);
            weekEnd = Arrays.copyOf(weekEnd, room);
            type = Arrays.copyOf(type, room);
            kind = Arrays.copyOf(kind, room);
            hours = Arrays.copyOf(hours, room);
            sector = Arrays.copyOf(sector, room);
        }
        week[events] = (short) from;
        weekEnd[events] = (short) to;
        type[events] = (byte) ofType;
        kind[events] = (short) ofKind;
        hours[events] = (float) hoursAWeek;
        sector[events++] = (byte) inSector;
        eventsOf[person]++;
    }

    void attribute(int person, int from, int ofAttribute, int code) {
        if (attributes == since.length) {
            int room = 2 * attributes;
            since = Arrays.copyOf(since, room);
            attribute = Arrays.copyOf(attribute, room);
            value = Arrays.copyOf(value, room);
        }
        since[attributes] = (short) from;
        attribute[attributes] = (byte) ofAttribute;
        value[attributes++] = (short) code;
        attributesOf[person]++;
    }
}
