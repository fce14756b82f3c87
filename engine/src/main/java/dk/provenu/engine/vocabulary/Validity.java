package dk.provenu.engine.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something existed, both ends included.
 *
 * @param from first day; empty when there is no first day or it is not known (the doubt beside the entry says which)
 * @param to last day; empty when it still exists or the last day is not known
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** No known ends. */
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    public Validity {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("Validity ends " + to.get() + " before it begins " + from.get());
        }
    }

    /** Whether the day lies within the known ends; an unknown end never excludes a day. */
    public boolean covers(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether any day of the period lies within the known ends. */
    public boolean overlaps(Period period) {
        return from.map(first -> !period.end().isBefore(first)).orElse(true)
                && to.map(last -> !period.start().isAfter(last)).orElse(true);
    }
}
