package dk.provenu.engine.model.followup.frame;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.model.ModelException;
import dk.provenu.engine.source.SourceRow;
import dk.provenu.engine.vocabulary.MonthPeriod;
import dk.provenu.engine.vocabulary.Period;

/**
 * One month or several in a row, both ends included.
 *
 * @param from the first
 * @param to the last; not before the first
 */
record Months(MonthPeriod from, MonthPeriod to) {

    static Months of(MonthPeriod month) {
        return new Months(month, month);
    }

    /** From January to the month. */
    static Months toDate(MonthPeriod month) {
        return new Months(new MonthPeriod(month.year(), 1), month);
    }

    /**
     * The month of a row.
     *
     * @throws ModelException when the period is not a month
     */
    static MonthPeriod read(SourceRow row) {
        String text = row.text("month");
        if (Period.parse(text) instanceof MonthPeriod month) {
            return month;
        }
        throw new ModelException(Text.of(
                "Linje " + row.line() + " i " + row.file() + ", kolonne month: '" + text
                        + "' er ikke en måned. Skriv fx 2025-08; del et år eller kvartal på sine måneder.",
                "Line " + row.line() + " of " + row.file() + ", column month: '" + text
                        + "' is not a month. Write e.g. 2025-08; divide a year or quarter by its months."));
    }

    boolean holds(MonthPeriod month) {
        return !month.start().isBefore(from.start()) && !month.start().isAfter(to.start());
    }

    /** Its part of ids: 2025-03, or 2025-01_2025-03. */
    String key() {
        return from.equals(to) ? code(to) : code(from) + "_" + code(to);
    }

    private static String code(MonthPeriod month) {
        return "%04d-%02d".formatted(month.year(), month.month());
    }

    Text words() {
        return from.equals(to)
                ? to.words()
                : from.words().plus(Text.of(" til ", " to ")).plus(to.words());
    }
}
