package dk.provenu.engine.model.reimbursement;

import dk.provenu.engine.vocabulary.Period;
import dk.provenu.engine.vocabulary.PeriodKind;
import dk.provenu.engine.vocabulary.WeekPeriod;
import java.time.LocalDate;

/**
 * ISO weeks as numbers, so that years of 53 weeks need no thought: week 0 begins on Monday 5 January 1970, and each week
 * has the number after the one before.
 */
public final class Weeks {

    private static final int DAYS = 7;
    private static final long FIRST_MONDAY = LocalDate.of(1970, 1, 5).toEpochDay();

    private Weeks() {}

    /** The week that a day lies in. */
    public static int of(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - FIRST_MONDAY, (long) DAYS);
    }

    /** The first week whose Monday is not before the day: from it on, what begins on the day is in force. */
    public static int from(LocalDate day) {
        return of(day.plusDays(DAYS - 1L));
    }

    /** The Monday of a week. */
    public static LocalDate monday(int week) {
        return LocalDate.ofEpochDay(FIRST_MONDAY + (long) DAYS * week);
    }

    /** The week as the vocabulary names it: 2016W05. */
    public static WeekPeriod period(int week) {
        return (WeekPeriod) Period.of(PeriodKind.WEEK, monday(week));
    }

    /** How many whole weeks lie in the years before any Monday: 156 in three, whether a year has 52 weeks or 53. */
    public static int wholeWeeks(int years) {
        return 365 * years / DAYS;
    }
}
