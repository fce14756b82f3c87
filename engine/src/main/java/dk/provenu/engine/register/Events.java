package dk.provenu.engine.register;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What happened in a case, as columns sorted by person and week: meetings, offers, partial returns to work, decisions. The
 * arrays are the columns themselves: do not write to them.
 *
 * @param kinds the codes that kinds refer to by number: "placement_private", "mentor", "job_meeting"
 * @param personStart the first row of each person, and after the last person the number of rows
 * @param week the first week
 * @param weekEnd the week after the last; one more than the first for what happens on a day
 * @param type {@link Type#number}
 * @param kind number in kinds
 * @param hours hours a week; NaN where the source has none
 * @param sector {@link #NO_SECTOR}, {@link #PUBLIC} or {@link #PRIVATE}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Events(
        List<String> kinds,
        int[] personStart,
        short[] week,
        short[] weekEnd,
        byte[] type,
        short[] kind,
        float[] hours,
        byte[] sector) {

    /** No sector is stated. */
    public static final byte NO_SECTOR = 0;

    public static final byte PUBLIC = 1;
    public static final byte PRIVATE = 2;

    /** Types of events. */
    public enum Type {
        MEETING(0, "samtale", "meeting"),
        OFFER(1, "tilbud", "offer"),
        PARTIAL_RETURN(2, "delvis raskmelding", "partial return to work"),
        DECISION(3, "afgørelse", "decision");

        private final byte number;
        private final Text words;

        Type(int number, String da, String en) {
            this.number = (byte) number;
            this.words = Text.of(da, en);
        }

        /** Its number in columns, from 0. */
        public byte number() {
            return number;
        }

        public Text words() {
            return words;
        }

        /** Its name in files: "partial_return". */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of a name as {@link #code} writes it. */
        public static Optional<Type> find(String code) {
            return Arrays.stream(values())
                    .filter(type -> type.code().equals(code))
                    .findFirst();
        }
    }

    public Events {
        kinds = List.copyOf(kinds);
        int rows = week.length;
        if (weekEnd.length != rows
                || type.length != rows
                || kind.length != rows
                || hours.length != rows
                || sector.length != rows
                || personStart[personStart.length - 1] != rows) {
            throw new IllegalArgumentException("The columns of events differ in length.");
        }
    }

    /** No events. */
    public static Events none(int persons) {
        return new Events(
                List.of(),
                new int[persons + 1],
                new short[0],
                new short[0],
                new byte[0],
                new short[0],
                new float[0],
                new byte[0]);
    }

    /** Whether a row is of a type. */
    public boolean is(int row, Type asked) {
        return type[row] == asked.number();
    }

    /** How many rows. */
    public int size() {
        return week.length;
    }

    /** Whether there is any event of a type: where there is none, nothing may be counted as 0. */
    public boolean has(Type asked) {
        for (byte each : type) {
            if (each == asked.number()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any event of a type states its hours. */
    public boolean hasHours(Type asked) {
        for (int i = 0; i < type.length; i++) {
            if (type[i] == asked.number() && !Float.isNaN(hours[i])) {
                return true;
            }
        }
        return false;
    }
}
