package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One deadline of a case, with dates.
 *
 * @param status what became of it
 * @param from the day from which it is measured; empty when that has not come or there is none
 * @param due the last day, included, or the first day of a right; empty when it cannot be told
 * @param done the day of the act that met it or came late
 * @param count of a number within a period: how many came in time; empty otherwise
 * @param why why there are no dates; empty when there are
 */
public record Check(
        Status status,
        Optional<LocalDate> from,
        Optional<LocalDate> due,
        Optional<LocalDate> done,
        Optional<Integer> count,
        Text why) {

    static Check without(Status status, Text why) {
        return new Check(status, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why);
    }

    /** Days between the last day and the act; 0 unless it is late. */
    public long daysLate() {
        return status == Status.LATE ? ChronoUnit.DAYS.between(due.orElseThrow(), done.orElseThrow()) : 0;
    }

    /** "for sent: 3 dage", "mangler", "overholdt". */
    public Text words() {
        long late = daysLate();
        return late == 0
                ? status.words()
                : status.words()
                        .plus(Text.same(": " + late + " "))
                        .plus(late == 1 ? Text.of("dag", "day") : Text.of("dage", "days"));
    }
}
