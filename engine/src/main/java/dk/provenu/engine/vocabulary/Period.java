package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A year, quarter, month, ISO week or rolling year. Ordered by first day, then last day, then kind: within a kind that
 * is the order of time.
 */
public sealed interface Period extends Comparable<Period>
        permits YearPeriod, RollingYearPeriod, QuarterPeriod, MonthPeriod, WeekPeriod {
    /** First and last year that a period may lie in; what lies outside is taken for a typing error. */
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2199;

    PeriodKind kind();

    /** The canonical form: 2025, 2025QMAT02, 2025Q2, 2025M07, 2025W07. {@link #parse} reads it back. */
    String code();

    /** First day. */
    LocalDate start();

    /** Last day, included. */
    LocalDate end();

    /** The period of the same kind that comes after; a rolling year moves on by a quarter. */
    Period next();

    /** The period of the same kind that comes before; a rolling year moves back by a quarter. */
    Period previous();

    /** As a Danish or English text names it: "juli 2025", "2. kvt. 2025", "uge 7, 2025". */
    Text words();

    default boolean contains(LocalDate day) {
        return !day.isBefore(start()) && !day.isAfter(end());
    }

    /** Whether every day of the other period lies in this one; a week may lie in no month. */
    default boolean contains(Period other) {
        return contains(other.start()) && contains(other.end());
    }

    /** Number of days. */
    default long days() {
        return ChronoUnit.DAYS.between(start(), end()) + 1;
    }

    @Override
    default int compareTo(Period other) {
        return Comparator.comparing(Period::start)
                .thenComparing(Period::end)
                .thenComparing(Period::kind)
                .compare(this, other);
    }

    /**
     * Reads the forms of Jobindsats, StatBank and ISO 8601 and the canonical form; see {@link PeriodParser}.
     *
     * @throws VocabularyException for every other text, with the list of forms
     */
    static Period parse(String text) {
        return PeriodParser.parse(text);
    }

    /** The period of a kind that the day lies in; for a rolling year the one that ends with the day's quarter. */
    static Period of(PeriodKind kind, LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return switch (kind) {
            case YEAR -> new YearPeriod(day.getYear());
            case ROLLING_YEAR -> new RollingYearPeriod(day.getYear(), quarter);
            case QUARTER -> new QuarterPeriod(day.getYear(), quarter);
            case MONTH -> new MonthPeriod(day.getYear(), day.getMonthValue());
            case WEEK -> new WeekPeriod(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }
}
