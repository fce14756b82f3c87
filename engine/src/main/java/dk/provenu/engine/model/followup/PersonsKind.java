package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;

/** Whose count of persons. */
enum PersonsKind {
    BUDGET("budget", Text.of("budget", "budget")),
    ACTUAL("actual", Text.of("faktisk", "actual")),
    FORECAST("forecast", Text.of("ventet", "expected"));

    private final String code;
    private final Text words;

    PersonsKind(String code, Text words) {
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
