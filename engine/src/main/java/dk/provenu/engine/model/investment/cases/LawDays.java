package dk.provenu.engine.model.investment.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The day whose law stands for a year. */
final class LawDays {

    private LawDays() {}

    /**
     * The chosen day where there is one; otherwise 1 July, or the nearest of some other days of the year on which the thing
     * existed.
     */
    static LocalDate in(int year, Optional<LocalDate> chosen, Predicate<LocalDate> existed) {
        LocalDate middle = LocalDate.of(year, 7, 1);
        return chosen.orElseGet(() ->
                List.of(middle, middle.minusDays(1), LocalDate.of(year, 12, 31), LocalDate.of(year, 1, 4)).stream()
                        .filter(existed)
                        .findFirst()
                        .orElse(middle));
    }
}
