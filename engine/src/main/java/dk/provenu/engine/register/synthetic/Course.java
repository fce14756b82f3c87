package dk.provenu.engine.register.synthetic;

import java.util.List;

/**
 * How made-up persons come onto a benefit, stay and leave.
 *
 * @param id its name in the settings
 * @param state the state of a passive week
 * @param readiness the readiness category of its persons; empty where there is none
 * @param stock persons per 1,000 of its ages at the beginning
 * @param entries new spells per 1,000 person-years of its ages without a benefit
 * @param shortWeeks mean duration of the spells that end early
 * @param longShare share of the others
 * @param longWeeks mean duration of the others
 * @param passiveWeeks mean weeks between offers
 * @param meetingWeeks mean weeks between meetings; 0 for none
 * @param entryByMonth factor on entries, January first
 * @param exitByMonth factor on exits, January first
 * @param offers the offers of its persons
 * @param offerSums growing sums of the offers' weights
 * @param next where its persons go: the number of a course, or {@link #JOB} or {@link #NONE}
 * @param nextSums growing sums of the shares
 */
@SuppressWarnings("ArrayRecordComponent")
record Course(
        String id,
        int state,
        String readiness,
        double stock,
        double entries,
        int ageFrom,
        int ageTo,
        double shortWeeks,
        double longShare,
        double longWeeks,
        double passiveWeeks,
        double meetingWeeks,
        double[] entryByMonth,
        double[] exitByMonth,
        List<OfferType> offers,
        double[] offerSums,
        int[] next,
        double[] nextSums) {

    static final int JOB = -1;
    static final int NONE = -2;

    /**
     * A type of offer.
     *
     * @param state the state of a week in it
     * @param kind its name among the kinds of events
     * @param weeks mean duration
     * @param hours mean hours a week
     * @param sector as in the events
     * @param isPartialReturn whether it is a partial return to work and no offer
     */
    record OfferType(int state, String kind, double weeks, double hours, byte sector, boolean isPartialReturn) {}
}
