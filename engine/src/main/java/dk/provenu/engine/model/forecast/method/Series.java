package dk.provenu.engine.model.forecast.method;

import java.util.Arrays;

/**
 * One measure of one area by month, as a column.
 *
 * @param area the code of the area: 165, or 000 for the whole country
 * @param measure the name of the measure in the source: unemployed_full_time_persons_dagpenge
 * @param country whether this is the whole country, of which the other areas are parts
 * @param values a number a month, from the panel's first month; NaN where there is none
 * @param suppressed whether a month without a number was withheld at the source, which says that it lies between 0 and 2
 */
@SuppressWarnings("ArrayRecordComponent") // columns
public record Series(String area, String measure, boolean country, double[] values, boolean[] suppressed) {

    /** What a suppressed count may be at most: Jobindsats withholds 0, 1 and 2. */
    public static final double SUPPRESSED_MOST = 2;

    /** What a suppressed count is taken for where a method needs a number: the middle of what it may be. */
    public static final double SUPPRESSED_MIDDLE = 1;

    public Series {
        if (values.length != suppressed.length) {
            throw new IllegalArgumentException("Series " + area + " " + measure + " has " + values.length
                    + " values and " + suppressed.length + " marks of suppression");
        }
    }

    /** A series in which nothing is suppressed. */
    public static Series of(String area, String measure, boolean country, double... values) {
        return new Series(area, measure, country, values, new boolean[values.length]);
    }

    /** How many months have a number. */
    public int observed() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    /** The first months only: what was known then. */
    public Series known(int months) {
        return new Series(area, measure, country, Arrays.copyOf(values, months), Arrays.copyOf(suppressed, months));
    }
}
