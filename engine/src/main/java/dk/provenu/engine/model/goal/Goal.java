package dk.provenu.engine.model.goal;

import dk.provenu.engine.figure.FigureId;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.vocabulary.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal of a plan.
 *
 * @param id its number, such as "1.a"
 * @param words what is to be reached
 * @param group whom it is about; may be empty
 * @param note a remark; may be empty
 * @param owner who answers for it; may be empty
 * @param indicator what it is measured by
 * @param unit the unit of value and target
 * @param lowerIsBetter which way is forward
 * @param targets in order of time, at least one
 * @param baseline the stretch whose numbers say what is common, where the plan chooses it
 * @param seasonal whether numbers of the same month of other years are what a number is compared with
 * @param mean whether a target's period is judged by the mean of its months instead of the last of them
 * @param budget the series of the persons of the budget, where there is one
 * @param source what the plan says of the source
 * @param due when it must be reached, where that is not the end of the last target's period
 * @param line the plan's line
 */
record Goal(
        String id,
        String words,
        String group,
        String note,
        String owner,
        Indicator indicator,
        Unit unit,
        boolean lowerIsBetter,
        List<Target> targets,
        Optional<Stretch> baseline,
        boolean seasonal,
        boolean mean,
        Optional<String> budget,
        Source source,
        Optional<LocalDate> due,
        int line) {

    Goal {
        targets = List.copyOf(targets);
    }

    /** Its part of the ids of its figures. */
    String key() {
        return FigureId.key(id);
    }

    /** Number and words. */
    Text title() {
        return Text.same(id + ". " + words);
    }

    /** What a goal is measured by. */
    sealed interface Indicator {
        /** What it is called. */
        Text name();
    }

    /** A series of the dataset. */
    record OfSeries(String series, Text name) implements Indicator {}

    /**
     * A figure of another model, or one for each of some periods.
     *
     * @param addresses period to address, in order of time
     */
    record OfFigures(List<At> addresses, Text name) implements Indicator {
        OfFigures {
            addresses = List.copyOf(addresses);
        }
    }

    /** A figure's address and the period that it is of. */
    record At(Period period, String address) {}

    /** From a period to a period, both included. */
    record Stretch(Period from, Period to) {}

    /**
     * What the plan says of the source.
     *
     * @param name may be empty, then the dataset's
     * @param table may be empty
     */
    record Source(String name, String table, Optional<LocalDate> updated, Optional<LocalDate> next) {}
}
