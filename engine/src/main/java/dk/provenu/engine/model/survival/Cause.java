package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.CaseState;

/** Why a spell on a benefit ended. */
enum Cause {
    /** It had not ended, or nothing can be seen of the person after it. */
    STILL(0, "still", "stadig på ydelsen", "still on the benefit"),
    JOB(1, "job", "job", "job"),
    EDUCATION(2, "education", "uddannelse", "education"),
    BENEFIT(3, "benefit", "en anden ydelse", "another benefit"),
    /** Another way out, or weeks without any code. */
    OTHER(4, "other", "andet eller ukendt", "other or not known");

    /** How many causes of leaving there are. */
    static final int COUNT = values().length - 1;

    private final byte number;
    private final String code;
    private final Text words;

    Cause(int number, String code, String da, String en) {
        this.number = (byte) number;
        this.code = code;
        this.words = Text.of(da, en);
    }

    String code() {
        return code;
    }

    Text words() {
        return words;
    }

    /** Its number in columns; 0 is no leaving. */
    byte number() {
        return number;
    }

    /** The cause of a number in columns. */
    static Cause of(byte number) {
        for (Cause cause : values()) {
            if (cause.number == number) {
                return cause;
            }
        }
        throw new IllegalArgumentException("No cause has the number " + number);
    }

    /** What a state after the spell says of its end. */
    static Cause of(CaseState.Kind kind) {
        return switch (kind) {
            case BENEFIT -> BENEFIT;
            case JOB -> JOB;
            case EDUCATION -> EDUCATION;
            case OTHER_EXIT, UNKNOWN -> OTHER;
            case CENSORING -> STILL;
        };
    }
}
