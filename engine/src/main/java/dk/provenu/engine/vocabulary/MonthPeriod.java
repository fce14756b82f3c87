package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A calendar month.
 *
 * @param month 1-12
 */
public record MonthPeriod(int year, int month) implements Period {
    private static final List<String> DANISH = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    public MonthPeriod {
        PeriodRules.year(year);
        PeriodRules.within(month, 1, 12, "Måned", "Month");
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.MONTH;
    }

    @Override
    public String code() {
        return year + "M" + Digits.two(month);
    }

    @Override
    public LocalDate start() {
        return LocalDate.of(year, month, 1);
    }

    @Override
    public LocalDate end() {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public MonthPeriod next() {
        return month == 12 ? new MonthPeriod(year + 1, 1) : new MonthPeriod(year, month + 1);
    }

    @Override
    public MonthPeriod previous() {
        return month == 1 ? new MonthPeriod(year - 1, 12) : new MonthPeriod(year, month - 1);
    }

    @Override
    public Text words() {
        return Text.of(DANISH.get(month - 1) + " " + year, ENGLISH.get(month - 1) + " " + year);
    }

    @Override
    public String toString() {
        return code();
    }
}
