package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Figure;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.figure.operation.Convert;
import dk.provenu.engine.figure.operation.Difference;
import dk.provenu.engine.figure.operation.Product;
import dk.provenu.engine.figure.operation.Quotient;
import java.util.Optional;

/**
 * What follows from what a paper prints, and what must have been true for it to hold. The paper does not say whether its
 * wages pay all consultants or only those hired for the plan, so both readings are made.
 *
 * @param consultants courses over courses per consultant
 * @param gain saving less wages, mio. kr.
 * @param persons implied: full-time persons fewer at the plan's saving per person
 * @param weeks implied: weeks off benefit for each course
 * @param needed implied: full-time persons fewer that would pay the wages
 * @param factor what the plan's effects must be multiplied by to give the printed saving
 * @param coursesApart the plan's company-based courses less the printed
 * @param all the reading in which the wages pay all of them
 * @param extra the reading in which they pay those hired for it
 */
record Readings(
        Stated stated,
        Figure consultants,
        Figure gain,
        Figure persons,
        Figure weeks,
        Figure needed,
        Figure factor,
        Figure coursesApart,
        Reading all,
        Optional<Reading> extra) {

    /**
     * Wages spread over some consultants.
     *
     * @param consultants how many
     * @param wage kroner for each
     * @param courses the courses they make in the year
     * @param saving kroner that each must save for the whole printed saving to be theirs
     * @param weeks weeks off benefit for each of their courses, if the whole printed saving is theirs
     */
    record Reading(Figure consultants, Figure wage, Figure courses, Figure saving, Figure weeks) {}

    /** @param perPerson net saving per full-time person, by which a saving is turned into persons */
    static Readings of(Ids root, EffortPlan plan, Stated stated, Figure perPerson, Totals totals) {
        Ids ids = root.below("stated");
        Figure consultants = ids.derived(
                "consultants",
                Text.of("Virksomhedskonsulenter", "Employer consultants"),
                new Quotient(),
                stated.courses(),
                stated.perConsultant());
        Figure saving = kroner(ids, "saving_kr", stated.saving());
        Figure wages = kroner(ids, "wages_kr", stated.wages());
        Figure persons = ids.derived(
                "persons",
                Text.of("Fuldtidspersoner færre på ydelse (følger)", "Full-time persons fewer on benefit (implied)"),
                new Quotient(),
                saving,
                perPerson);
        return new Readings(
                stated,
                consultants,
                ids.derived("gain", Text.of("Gevinst", "Gain"), new Difference(), stated.saving(), stated.wages()),
                persons,
                weeks(ids, plan, persons, stated.courses()),
                ids.derived(
                        "needed",
                        Text.of(
                                "Fuldtidspersoner færre, der betaler lønnen (følger)",
                                "Full-time persons fewer that pay the wages (implied)"),
                        new Quotient(),
                        wages,
                        perPerson),
                ids.derived(
                        "factor",
                        Text.of(
                                "Planens virkninger skal ganges med dette for at give kildens besparelse",
                                "The plan's effects times this give the source's saving"),
                        new Quotient(),
                        saving,
                        totals.outcome().saving()),
                ids.derived(
                        "courses_apart",
                        Text.of(
                                "Planens virksomhedsrettede forløb minus kildens",
                                "The plan's company-based courses less the source's"),
                        new Difference(),
                        totals.made(),
                        stated.courses()),
                reading(ids.below("all"), plan, stated, consultants, wages, saving, persons),
                stated.extra().map(extra -> reading(ids.below("extra"), plan, stated, extra, wages, saving, persons)));
    }

    private static Figure kroner(Ids ids, String key, Figure millions) {
        return ids.derived(key, millions.label(), Convert.between(Unit.MILLION_KRONER, Unit.KRONER), millions);
    }

    private static Figure weeks(Ids ids, EffortPlan plan, Figure persons, Figure courses) {
        Figure all = ids.derived(
                "weeks_all",
                Text.of("Uger kortere på ydelse i alt (følger)", "Weeks off benefit in all (implied)"),
                new Product(),
                persons,
                plan.constants().weeks());
        return ids.derived(
                "weeks",
                Text.of("Uger kortere på ydelse pr. forløb (følger)", "Weeks off benefit per course (implied)"),
                new Quotient(),
                all,
                courses);
    }

    private static Reading reading(
            Ids ids, EffortPlan plan, Stated stated, Figure consultants, Figure wages, Figure saving, Figure persons) {
        Figure courses = ids.derived(
                "courses",
                Text.of("Deres forløb om året", "Their courses a year"),
                new Product(),
                consultants,
                stated.perConsultant());
        return new Reading(
                consultants,
                ids.derived("wage", Text.of("Løn til hver", "Wage of each"), new Quotient(), wages, consultants),
                courses,
                ids.derived(
                        "saving",
                        Text.of("Besparelse for hver", "Saving of each"),
                        new Quotient(),
                        saving,
                        consultants),
                weeks(ids, plan, persons, courses));
    }
}
