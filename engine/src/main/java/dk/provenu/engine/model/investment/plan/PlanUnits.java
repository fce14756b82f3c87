package dk.provenu.engine.model.investment.plan;

import dk.provenu.engine.figure.Unit;
import dk.provenu.engine.vocabulary.Units;

/** Units that only a plan has. */
final class PlanUnits {

    static final Unit COURSE = Units.COURSE;
    static final Unit COURSES_PER_FTE = Units.COURSE.per(Units.FTE);
    static final Unit COURSES_PER_PERSON = Units.COURSE.per(Units.FULL_TIME_PERSON);
    static final Unit WEEKS_PER_COURSE = Units.WEEK.per(Units.COURSE);
    static final Unit WEEKS_PER_PERSON = Units.WEEK.per(Units.FULL_TIME_PERSON);
    static final Unit KRONER_PER_COURSE = Unit.KRONER.per(Units.COURSE);
    static final Unit KRONER_PER_FTE = Unit.KRONER.per(Units.FTE);

    private PlanUnits() {}
}
