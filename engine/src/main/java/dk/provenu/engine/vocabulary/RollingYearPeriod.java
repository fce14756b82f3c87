package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;

/**
 * Four quarters that end with a quarter: Jobindsats' QMAT. That 2023QMAT01 ends with the first quarter of 2023 is our
 * reading; no documentation of it was found.
 *
 * @param year of the last quarter
 * @param quarter the last quarter, 1-4
 */
public record RollingYearPeriod(int year, int quarter) implements Period {
    public RollingYearPeriod {
        PeriodRules.year(year);
        PeriodRules.quarter(quarter);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.ROLLING_YEAR;
    }

    @Override
    public String code() {
        return year + "QMAT" + Digits.two(quarter);
    }

    @Override
    public LocalDate start() {
        return end().plusDays(1).minusYears(1);
    }

    @Override
    public LocalDate end() {
        return lastQuarter().end();
    }

    /** The quarter that it ends with. */
    public QuarterPeriod lastQuarter() {
        return new QuarterPeriod(year, quarter);
    }

    @Override
    public RollingYearPeriod next() {
        return endingWith(lastQuarter().next());
    }

    @Override
    public RollingYearPeriod previous() {
        return endingWith(lastQuarter().previous());
    }

    @Override
    public Text words() {
        Text last = lastQuarter().words();
        return Text.of("fire kvartaler til og med " + last.da(), "four quarters to " + last.en());
    }

    @Override
    public String toString() {
        return code();
    }

    private static RollingYearPeriod endingWith(QuarterPeriod quarter) {
        return new RollingYearPeriod(quarter.year(), quarter.quarter());
    }
}
