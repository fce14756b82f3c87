package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;

/** A calendar year. */
public record YearPeriod(int year) implements Period {
    public YearPeriod {
        PeriodRules.year(year);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.YEAR;
    }

    @Override
    public String code() {
        return Integer.toString(year);
    }

    @Override
    public LocalDate start() {
        return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate end() {
        return LocalDate.of(year, 12, 31);
    }

    @Override
    public YearPeriod next() {
        return new YearPeriod(year + 1);
    }

    @Override
    public YearPeriod previous() {
        return new YearPeriod(year - 1);
    }

    @Override
    public Text words() {
        return Text.of(code(), code());
    }

    @Override
    public String toString() {
        return code();
    }
}
