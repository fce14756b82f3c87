package dk.provenu.engine.model.indicator;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.register.Events;
import dk.provenu.engine.register.Histories;
import dk.provenu.engine.register.indicator.Measure;
import dk.provenu.engine.vocabulary.CaseState;
import java.util.Optional;

/** What the histories can tell: where there are no meetings in them, nobody had none. */
final class Known {

    private final boolean meetings;
    private final boolean offers;
    private final boolean hours;
    private final boolean mentors;
    private final boolean readiness;
    private final boolean partialReturn;
    private final boolean jobs;
    private final boolean education;

    Known(Histories histories) {
        boolean[] occurs = new boolean[histories.states().size()];
        for (short state : histories.spells().state()) {
            occurs[state] = true;
        }
        Events events = histories.events();
        meetings = events.has(Events.Type.MEETING);
        offers = any(histories, occurs, CaseState.Activation.NONE) || events.has(Events.Type.OFFER);
        hours = events.hasHours(Events.Type.OFFER);
        mentors = events.kinds().contains("mentor");
        boolean category = false;
        boolean partial = false;
        boolean job = false;
        boolean school = false;
        for (int i = 0; i < occurs.length; i++) {
            CaseState state = histories.states().get(i);
            category |= occurs[i] && !state.readiness().isEmpty();
            partial |= occurs[i] && state.isPartialReturn();
            job |= occurs[i] && state.kind() == CaseState.Kind.JOB;
            school |= occurs[i] && state.kind() == CaseState.Kind.EDUCATION;
        }
        readiness = category || histories.background().attributes().find("readiness") >= 0;
        partialReturn = partial || events.has(Events.Type.PARTIAL_RETURN);
        jobs = job;
        education = school;
    }

    private static boolean any(Histories histories, boolean[] occurs, CaseState.Activation except) {
        for (int i = 0; i < occurs.length; i++) {
            if (occurs[i] && histories.states().get(i).activation() != except) {
                return true;
            }
        }
        return false;
    }

    /** Why a measure cannot be counted; empty where it can. */
    Optional<Text> lacks(Measure measure) {
        if (measure.subject() == Measure.Subject.MEETINGS && !meetings) {
            return lack("samtaler", "meetings");
        }
        boolean asksOffers = measure.subject() == Measure.Subject.NEW_OFFERS
                || measure.find("offer").isPresent()
                || measure.find("offer-within").isPresent()
                || measure.find("composite").isPresent();
        if (asksOffers && !offers) {
            return lack("tilbud", "offers");
        }
        if (measure.subject() == Measure.Subject.OFFER_HOURS && !hours) {
            return lack("timer i tilbud", "hours of offers");
        }
        if (measure.find("mentor").isPresent() && !mentors) {
            return lack("mentorer", "mentors");
        }
        boolean asksReadiness =
                measure.find("readiness").isPresent() || measure.find("from").isPresent();
        if (asksReadiness && !readiness) {
            return lack("visitationskategorier", "readiness categories");
        }
        if (measure.find("partial-return").isPresent() && !partialReturn) {
            return lack("delvise raskmeldinger", "partial returns");
        }
        if (measure.find("job").isPresent() && !jobs) {
            return lack("uger i job", "weeks in a job");
        }
        if (measure.find("education").isPresent() && !education) {
            return lack("uger under uddannelse", "weeks in education");
        }
        return Optional.empty();
    }

    private static Optional<Text> lack(String da, String en) {
        return Optional.of(
                Text.of("der er ingen " + da + " i historierne", "there are no " + en + " in the histories"));
    }
}
