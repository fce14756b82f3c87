package dk.provenu.engine.model.survival;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.vocabulary.CaseState;

/** Why a spell on a benefit ended. */
enum Cause {
    /** It had not ended, or nothing can be seen of the person after it. */
    STILL("still", "stadig på ydelsen", "still on the benefit"),
    JOB("job", "job", "job"),
    EDUCATION("education", "uddannelse", "education"),
    BENEFIT("benefit", "anden ydelse", "another benefit"),
    /** Another way out, or weeks without any code. */
    OTHER("other", "andet eller ukendt", "other or not known");

    /** How many causes of leaving there are. */
    static final int COUNT = values().length - 1;

    private final String code;
    private final Text words;

    Cause(String code, String da, String en) {
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
        return (byte) ordinal();
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
