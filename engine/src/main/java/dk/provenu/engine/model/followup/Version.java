package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;

/** Which budget. */
enum Version {
    ORIGINAL("original", Text.of("oprindeligt budget", "original budget")),
    /** With the supplementary appropriations since. */
    REVISED("revised", Text.of("korrigeret budget", "revised budget"));

    private final String code;
    private final Text words;

    Version(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    Text words() {
        return words;
    }
}
