package dk.provenu.engine.model.rules;

import dk.provenu.engine.figure.Text;

/** What became of a deadline on the day that is asked about. */
public enum Status {
    /** The act came in time. */
    MET,
    /** The act came after the last day. */
    LATE,
    /** The last day has passed, and the act is not among the events. */
    MISSING,
    /** The last day has not passed, and the act has not come. */
    NOT_YET_DUE,
    /** A right or possibility that begins on a day. */
    OPENS,
    /** The benefit ended before the last day. */
    LAPSED,
    /** The event from which it is measured is not among the events. */
    WAITING,
    /** It cannot be measured in dates. */
    NOT_MEASURABLE;

    /** In a word or two. */
    public Text words() {
        return switch (this) {
            case MET -> Text.of("overholdt", "met");
            case LATE -> Text.of("for sent", "late");
            case MISSING -> Text.of("mangler", "missing");
            case NOT_YET_DUE -> Text.of("endnu ikke", "not yet due");
            case OPENS -> Text.of("mulighed fra", "possible from");
            case LAPSED -> Text.of("bortfaldet", "lapsed");
            case WAITING -> Text.of("afventer", "waiting");
            case NOT_MEASURABLE -> Text.of("kan ikke måles", "not measurable");
        };
    }
}
