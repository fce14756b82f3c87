package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * An ISO week, Monday to Sunday. Week 1 is the week of the year's first Thursday, so it may begin in December.
 *
 * @param year the week's year, which is not always the year of its Monday
 * @param week 1-52, and 53 in the years that have it (2015, 2020, 2026, ...)
 */
public record WeekPeriod(int year, int week) implements Period {
    public WeekPeriod {
        PeriodRules.year(year);
        PeriodRules.within(week, 1, weeksIn(year), "I " + year + ": uge", "In " + year + ": week");
    }

    /** 52 or 53: 28 December always lies in the last week. */
    public static int weeksIn(int year) {
        return LocalDate.of(year, 12, 28).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.WEEK;
    }

    @Override
    public String code() {
        return year + "W" + Digits.two(week);
    }

    /** The Monday. */
    @Override
    public LocalDate start() {
        LocalDate inWeek1 = LocalDate.of(year, 1, 4);
        return inWeek1.minusDays(inWeek1.getDayOfWeek().getValue() - 1L).plusWeeks(week - 1L);
    }

    /** The Sunday. */
    @Override
    public LocalDate end() {
        return start().plusDays(6);
    }

    @Override
    public WeekPeriod next() {
        return week == weeksIn(year) ? new WeekPeriod(year + 1, 1) : new WeekPeriod(year, week + 1);
    }

    @Override
    public WeekPeriod previous() {
        return week == 1 ? new WeekPeriod(year - 1, weeksIn(year - 1)) : new WeekPeriod(year, week - 1);
    }

    @Override
    public Text words() {
        return Text.of("uge " + week + ", " + year, "week " + week + ", " + year);
    }

    @Override
    public String toString() {
        return code();
    }
}
