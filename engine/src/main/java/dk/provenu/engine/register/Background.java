package dk.provenu.engine.register;

import java.util.Arrays;
import java.util.List;

/**
 * What is known of persons beside their spells: birth month, sex, and attributes that hold from a week on, as readiness or
 * education. The arrays are the columns themselves: do not write to them.
 *
 * @param birthMonth months since January 1900 of each person; {@link #NO_MONTH} where not known
 * @param sex {@link #NOT_KNOWN}, {@link #MALE} or {@link #FEMALE} of each person
 * @param attributes what is known from a week on
 */
@SuppressWarnings("ArrayRecordComponent")
public record Background(short[] birthMonth, byte[] sex, Attributes attributes) {

    /** No birth month. */
    public static final short NO_MONTH = Short.MIN_VALUE;

    /** Sex that is not known. */
    public static final byte NOT_KNOWN = 0;

    public static final byte MALE = 1;
    public static final byte FEMALE = 2;

    /** January 1990 in months since January 1900. */
    private static final int MONTHS_TO_1990 = 90 * 12;

    private static final int MONTHS = 12;

    public Background {
        if (birthMonth.length != sex.length) {
            throw new IllegalArgumentException(
                    "Birth months of " + birthMonth.length + " persons and sex of " + sex.length + ".");
        }
    }

    /** Persons of whom nothing is known. */
    public static Background none(int persons) {
        short[] birth = new short[persons];
        Arrays.fill(birth, NO_MONTH);
        return new Background(birth, new byte[persons], Attributes.none(persons));
    }

    public int persons() {
        return sex.length;
    }

    /** The age in whole years in the month of a week's Thursday, or -1 where no birth month is known. */
    public int age(int person, int week) {
        return ageInMonth(person, Weeks.monthNumber(week));
    }

    /**
     * The age in whole years in a month, or -1 where no birth month is known.
     *
     * @param month months since January 1990, as {@link Weeks#monthNumber}
     */
    public int ageInMonth(int person, int month) {
        int born = birthMonth[person];
        return born == NO_MONTH ? -1 : Math.floorDiv(month + MONTHS_TO_1990 - born, MONTHS);
    }

    /**
     * Attributes as columns, sorted by person, attribute and week: each row holds from its week until the next row of the
     * same person and attribute.
     *
     * @param names the attributes by number: "readiness", "education"
     * @param values the codes that values refer to by number, for all attributes
     * @param personStart the first row of each person, and after the last person the number of rows
     * @param week the first week in which the row holds
     * @param attribute number in names
     * @param value number in values
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attributes(
            List<String> names, List<String> values, int[] personStart, short[] week, byte[] attribute, short[] value) {

        public Attributes {
            names = List.copyOf(names);
            values = List.copyOf(values);
            if (week.length != attribute.length
                    || week.length != value.length
                    || personStart[personStart.length - 1] != week.length) {
                throw new IllegalArgumentException("The columns of attributes differ in length.");
            }
        }

        /** No attributes. */
        public static Attributes none(int persons) {
            return new Attributes(List.of(), List.of(), new int[persons + 1], new short[0], new byte[0], new short[0]);
        }

        /** The number of an attribute, or -1. */
        public int find(String name) {
            return names.indexOf(name);
        }

        /**
         * The value that holds for a person in a week as a number in {@link #values}, or -1 where none is known yet.
         *
         * @param ofAttribute number in {@link #names}; none is ever known of -1
         */
        public int valueAt(int person, int ofAttribute, int atWeek) {
            int found = -1;
            for (int i = personStart[person]; i < personStart[person + 1]; i++) {
                if (attribute[i] == ofAttribute && week[i] <= atWeek) {
                    found = value[i];
                } else if (attribute[i] > ofAttribute) {
                    break;
                }
            }
            return found;
        }
    }
}
