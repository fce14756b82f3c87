package dk.provenu.engine.model.payroll;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A rule by which the base payroll follows the target group.
 *
 * @param name its name: that of its plan
 * @param title its name for people
 * @param every months between two regulations
 * @param expected whether the volume expected for the coming time counts; else what was counted before
 * @param lag months from the end of what was counted to the day on which it takes effect; 0 where the expected counts
 * @param excess whether only what lies beyond the band is regulated; else the whole change once it leaves the band
 * @param band a change of so large a share of the base to either side is not regulated
 * @param floor the least base as a share of that at the start; empty for none
 * @param ceiling the greatest base as a share of that at the start; empty for none
 * @param cycle share of the comparison group's movement that counts
 * @param effort share of the own movement beside it that counts
 * @param kept share of a gain that the unit keeps
 * @param keptMonths for how many months it keeps it; empty for ever
 */
record Rule(
        String name,
        Text title,
        int every,
        boolean expected,
        int lag,
        boolean excess,
        Figure band,
        Optional<Figure> floor,
        Optional<Figure> ceiling,
        Figure cycle,
        Figure effort,
        Figure kept,
        OptionalInt keptMonths) {

    /** The same rule with other numbers. */
    Rule with(Figure otherEffort, Figure otherKept) {
        return new Rule(
                name,
                title,
                every,
                expected,
                lag,
                excess,
                band,
                floor,
                ceiling,
                cycle,
                otherEffort,
                otherKept,
                keptMonths);
    }

    /** The same rule with a gain kept for so many months. */
    Rule keptFor(OptionalInt months) {
        return new Rule(name, title, every, expected, lag, excess, band, floor, ceiling, cycle, effort, kept, months);
    }
}
