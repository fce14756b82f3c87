package dk.provenu.engine.register;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.QuarterPeriod;
import dk.provenu.engine.vocabulary.VocabularyException;
import dk.provenu.engine.vocabulary.WeekPeriod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO weeks as numbers, so that years of 53 weeks need no thought: week 0 begins on Monday 1 January 1990, and each week
 * has the number after the one before. A week belongs to the month, quarter and year of its Thursday.
 */
public final class Weeks {

    /** The first week that a DREAM column can name: two digits below 90 are years of this century. */
    public static final int FIRST = 0;

    /** One past the last week that a history may hold: the end of 2089. */
    public static final int END;

    private static final int DAYS = 7;
    private static final int CENTURY_TURN = 90;
    private static final LocalDate FIRST_MONDAY = LocalDate.of(1990, 1, 1);
    private static final Pattern DREAM = Pattern.compile("[yY]_?(\\d{2})(\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?[wWuU](\\d{1,2})");

    static {
        END = ofYearWeek(2089, WeekPeriod.weeksIn(2089)) + 1;
    }

    private Weeks() {}

    /** The week that a day lies in; negative before 1990. */
    public static int of(LocalDate day) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(FIRST_MONDAY, day), (long) DAYS);
    }

    /**
     * The week of a week's year.
     *
     * @throws IllegalArgumentException for a week that the year does not have, as week 53 in a year of 52
     */
    public static int ofYearWeek(int isoYear, int isoWeek) {
        return of(new WeekPeriod(isoYear, isoWeek).start());
    }

    /** The Monday of a week. */
    public static LocalDate monday(int week) {
        return FIRST_MONDAY.plusDays((long) DAYS * week);
    }

    /** The year that the week is numbered in, which is that of its Thursday. */
    public static int isoYear(int week) {
        return thursday(week).getYear();
    }

    /** The week's number in its year, 1-53. */
    public static int isoWeek(int week) {
        return thursday(week).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The week as the vocabulary names it. */
    public static WeekPeriod period(int week) {
        return new WeekPeriod(isoYear(week), isoWeek(week));
    }

    /** "2015-W53". */
    public static String label(int week) {
        int number = isoWeek(week);
        return isoYear(week) + (number < 10 ? "-W0" : "-W") + number;
    }

    /** The month of the week's Thursday. */
    public static MonthPeriod monthOf(int week) {
        LocalDate thursday = thursday(week);
        return new MonthPeriod(thursday.getYear(), thursday.getMonthValue());
    }

    /** The quarter of the week's Thursday. */
    public static QuarterPeriod quarterOf(int week) {
        LocalDate thursday = thursday(week);
        return new QuarterPeriod(thursday.getYear(), thursday.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** Quarters since the first of 1990, by the week's Thursday: 0, 1, 2, ... */
    public static int quarterNumber(int week) {
        LocalDate thursday = thursday(week);
        return 4 * (thursday.getYear() - FIRST_MONDAY.getYear()) + thursday.get(IsoFields.QUARTER_OF_YEAR) - 1;
    }

    /** Months since January 1990, by the week's Thursday: 0, 1, 2, ... */
    public static int monthNumber(int week) {
        LocalDate thursday = thursday(week);
        return 12 * (thursday.getYear() - FIRST_MONDAY.getYear()) + thursday.getMonthValue() - 1;
    }

    /** The first week whose Thursday lies on or after the day: the first week of a month, quarter or year. */
    public static int firstOf(LocalDate day) {
        return of(day.plusDays(DAYS - DayOfWeek.THURSDAY.getValue()));
    }

    /**
     * Reads "y_1553" as DREAM heads its columns (below 90 is 20YY), "2015-W53", "2015W53" and "2015-U53".
     *
     * @throws VocabularyException for anything else, also a week 53 in a year of 52
     */
    public static int parse(String text) {
        String asked = text.strip();
        Matcher dream = DREAM.matcher(asked);
        Matcher iso = ISO.matcher(asked);
        int year;
        int week;
        if (dream.matches()) {
            int digits = Integer.parseInt(dream.group(1));
            year = digits < CENTURY_TURN ? 2000 + digits : 1900 + digits;
            week = Integer.parseInt(dream.group(2));
        } else if (iso.matches()) {
            year = Integer.parseInt(iso.group(1));
            week = Integer.parseInt(iso.group(2));
        } else {
            throw notAWeek(asked, "Skriv fx 2015-W53 eller y_1553.", "Write for instance 2015-W53 or y_1553.");
        }
        if (year < FIRST_MONDAY.getYear() || year >= 2000 + CENTURY_TURN) {
            throw notAWeek(asked, "Årene 1990-2089 kan læses.", "The years 1990-2089 can be read.");
        }
        int weeks = WeekPeriod.weeksIn(year);
        if (week < 1 || week > weeks) {
            throw notAWeek(
                    asked,
                    year + " har ugerne 1-" + weeks + ". Ret ugen.",
                    year + " has the weeks 1-" + weeks + ". Correct the week.");
        }
        return ofYearWeek(year, week);
    }

    private static VocabularyException notAWeek(String asked, String da, String en) {
        String shown = asked.length() > 20 ? asked.substring(0, 20) + "..." : asked;
        return new VocabularyException(
                Text.of("'" + shown + "' er ikke en uge. " + da, "'" + shown + "' is not a week. " + en));
    }

    private static LocalDate thursday(int week) {
        return monday(week).plusDays(DayOfWeek.THURSDAY.getValue() - 1L);
    }
}
