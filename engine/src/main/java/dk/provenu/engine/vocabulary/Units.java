package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Base;
import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The units of the field, and the codes by which files name them. */
public final class Units {

    /** Average number on benefit, weighted by time; over a year the same is called a full-year person. */
    public static final Unit FULL_TIME_PERSON = Unit.of(new Base(
            "full_time_person",
            Text.of("fuldtidsperson", "full-time person"),
            Text.of("fuldtidspersoner", "full-time persons")));

    /** Staff only, never recipients. */
    public static final Unit FTE = Unit.of(
            new Base("fte", Text.of("årsværk", "full-time equivalent"), Text.of("årsværk", "full-time equivalents")));

    /** A person, counted; a full-time person is an average over time. */
    public static final Unit PERSON =
            Unit.of(new Base("person", Text.of("person", "person"), Text.of("personer", "persons")));

    /** A case of the job centre; a person may have several. */
    public static final Unit CASE = Unit.of(new Base("case", Text.of("sag", "case"), Text.of("sager", "cases")));

    /** A unit of effort: a meeting, an offer, a week of a course; the dataset says which. */
    public static final Unit ACTIVITY =
            Unit.of(new Base("activity", Text.of("aktivitet", "activity"), Text.of("aktiviteter", "activities")));

    /** A day; of a rule's deadline. */
    public static final Unit DAY = Unit.of(new Base("day", Text.of("dag", "day"), Text.of("dage", "days")));

    /** An hour of work. */
    public static final Unit HOUR = Unit.of(new Base("hour", Text.of("time", "hour"), Text.of("timer", "hours")));

    /** A week; of a benefit history, a calendar week that begins on a Monday. */
    public static final Unit WEEK = Unit.of(new Base("week", Text.of("uge", "week"), Text.of("uger", "weeks")));

    public static final Unit MONTH =
            Unit.of(new Base("month", Text.of("måned", "month"), Text.of("måneder", "months")));

    public static final Unit KRONER_PER_WEEK = Unit.KRONER.per(WEEK);
    public static final Unit KRONER_PER_MONTH = Unit.KRONER.per(MONTH);

    /** An amount for each person that an effort reaches. */
    public static final Unit KRONER_PER_PERSON = Unit.KRONER.per(PERSON);

    /** A salary: kroner for a full-time employee in a month. */
    public static final Unit KRONER_PER_FTE_MONTH = Unit.KRONER.per(FTE).per(MONTH);

    /** What a full-time employee costs. */
    public static final Unit KRONER_PER_FTE = Unit.KRONER.per(FTE);

    /** A caseload (sagstal): full-time persons for each full-time employee. */
    public static final Unit FULL_TIME_PERSONS_PER_FTE = FULL_TIME_PERSON.per(FTE);

    /** Staff for each thousand recipients. */
    public static final Unit FTE_PER_THOUSAND = FTE.per(FULL_TIME_PERSON).scaled(-3);

    public static final Unit KRONER_PER_FULL_TIME_PERSON = Unit.KRONER.per(FULL_TIME_PERSON);
    public static final Unit THOUSAND_KRONER_PER_FULL_TIME_PERSON = Unit.THOUSAND_KRONER.per(FULL_TIME_PERSON);

    /** Staff per 1,000 inhabitants. */
    public static final Unit FTE_PER_1000_INHABITANTS = FTE.per(PERSON).scaled(-3);

    /** Recipients in pct. of the inhabitants, a full-time person being an average and an inhabitant a count. */
    public static final Unit FULL_TIME_PERSONS_PER_100_INHABITANTS =
            FULL_TIME_PERSON.per(PERSON).scaled(-2);

    /** An interview of a recipient (samtale). */
    public static final Unit MEETING =
            Unit.of(new Base("meeting", Text.of("samtale", "interview"), Text.of("samtaler", "interviews")));

    /** An active offer to a recipient (aktivt tilbud). */
    public static final Unit OFFER =
            Unit.of(new Base("offer", Text.of("tilbud", "offer"), Text.of("tilbud", "offers")));

    /** Thirteen weeks on full benefit, the quarter of a year by which interviews are counted. */
    public static final Unit BENEFIT_QUARTER = Unit.of(new Base(
            "benefit_quarter",
            Text.of("13 fuldtidsydelsesuger", "13 full-time benefit weeks"),
            Text.of("kvartaler på ydelse", "quarters on benefit")));

    /** A time on benefit without a longer pause (forløb). */
    public static final Unit SPELL =
            Unit.of(new Base("spell", Text.of("forløb", "spell"), Text.of("forløb", "spells")));

    /** A change from one readiness category to another. */
    public static final Unit MOVE = Unit.of(new Base("move", Text.of("skift", "move"), Text.of("skift", "moves")));

    /** One course of an offer for one person (forløb); never a spell on benefit. */
    public static final Unit COURSE =
            Unit.of(new Base("course", Text.of("forløb", "course"), Text.of("forløb", "courses")));

    private static final Map<String, Unit> BY_CODE = byCode();

    private Units() {}

    private static Map<String, Unit> byCode() {
        Map<String, Unit> all = new TreeMap<>();
        for (Unit unit : new Unit[] {
            Unit.KRONER,
            Unit.THOUSAND_KRONER,
            Unit.MILLION_KRONER,
            Unit.SHARE,
            Unit.PERCENT,
            Unit.PERCENTAGE_POINT,
            Unit.INDEX,
            Unit.NUMBER,
            Unit.RANK,
            Unit.YEAR,
            FULL_TIME_PERSON,
            FTE,
            PERSON,
            CASE,
            DAY,
            WEEK,
            MONTH,
            KRONER_PER_WEEK,
            KRONER_PER_MONTH,
            KRONER_PER_PERSON,
            KRONER_PER_FULL_TIME_PERSON,
            THOUSAND_KRONER_PER_FULL_TIME_PERSON,
            KRONER_PER_FTE_MONTH,
            KRONER_PER_FTE,
            FULL_TIME_PERSONS_PER_FTE,
            FTE_PER_THOUSAND,
            FTE_PER_1000_INHABITANTS,
            FULL_TIME_PERSONS_PER_100_INHABITANTS,
            MEETING.per(BENEFIT_QUARTER),
            OFFER.per(FULL_TIME_PERSON),
            COURSE,
            COURSE.per(FTE),
            COURSE.per(FULL_TIME_PERSON),
            WEEK.per(COURSE),
            Unit.KRONER.per(COURSE),
            Unit.KRONER.per(FTE)
        }) {
            all.put(unit.code(), unit);
        }
        return all;
    }

    /** The unit of a code such as {@code mio_kr} or {@code kr/full_time_person}. */
    public static Optional<Unit> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Every code that a file may use. */
    public static Iterable<String> codes() {
        return BY_CODE.keySet();
    }
}
