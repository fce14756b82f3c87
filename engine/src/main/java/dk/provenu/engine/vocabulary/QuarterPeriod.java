package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;

/**
 * A calendar quarter.
 *
 * @param quarter 1-4
 */
public record QuarterPeriod(int year, int quarter) implements Period {
    public QuarterPeriod {
        PeriodRules.year(year);
        PeriodRules.quarter(quarter);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.QUARTER;
    }

    @Override
    public String code() {
        return year + "Q" + quarter;
    }

    @Override
    public LocalDate start() {
        return LocalDate.of(year, 3 * quarter - 2, 1);
    }

    @Override
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    @Override
    public QuarterPeriod next() {
        return quarter == 4 ? new QuarterPeriod(year + 1, 1) : new QuarterPeriod(year, quarter + 1);
    }

    @Override
    public QuarterPeriod previous() {
        return quarter == 1 ? new QuarterPeriod(year - 1, 4) : new QuarterPeriod(year, quarter - 1);
    }

    @Override
    public Text words() {
        return Text.of(quarter + ". kvt. " + year, year + " Q" + quarter);
    }

    @Override
    public String toString() {
        return code();
    }
}
