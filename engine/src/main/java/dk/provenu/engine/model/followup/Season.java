package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.MonthPeriod;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The part of the year that is followed up: its months until and with the last.
 *
 * @param last the last month that is booked
 */
record Season(MonthPeriod last) {

    private static final int MONTHS = 12;

    int year() {
        return last.year();
    }

    /** The months to date, from 1. */
    List<Integer> months() {
        return IntStream.rangeClosed(1, last.month()).boxed().toList();
    }

    /** The months that are left; none in December. */
    List<Integer> left() {
        return IntStream.rangeClosed(last.month() + 1, MONTHS).boxed().toList();
    }

    /** All months of the year. */
    static List<Integer> all() {
        return IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    boolean holds(MonthPeriod month) {
        return month.year() == year() && month.month() <= last.month();
    }

    boolean isLeft(MonthPeriod month) {
        return month.year() == year() && month.month() > last.month();
    }

    MonthPeriod month(int number) {
        return new MonthPeriod(year(), number);
    }

    /** "januar-august 2025". */
    Text words() {
        MonthPeriod first = month(1);
        if (last.equals(first)) {
            return last.words();
        }
        String year = " " + year();
        return Text.of(
                first.words().da().replace(year, "") + "-" + last.words().da(),
                first.words().en().replace(year, "") + "-" + last.words().en());
    }
}
