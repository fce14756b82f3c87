package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;

/** How the months that are left are estimated. */
enum Method {
    /** Expected persons, at the price of the latest months and the law's share; what persons do not explain as budgeted. */
    PERSONS("persons", Text.of("ventede personer", "expected persons")),
    /** The budget of each month, times what has been used of the budget so far. */
    RUN_RATE("run_rate", Text.of("budget × forbrug til dato", "budget × use to date")),
    /** As budgeted. */
    AS_BUDGET("as_budget", Text.of("resten som budget", "the rest as budgeted"));

    private final String code;
    private final Text words;

    Method(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    Text words() {
        return words;
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Method::code).toList();
    }

    static List<Text> names() {
        return Arrays.stream(values()).map(Method::words).toList();
    }

    /** The methods to try in turn when this one is chosen: one that has no answer for an account gives way to the next. */
    List<Method> inTurn() {
        List<Method> all = List.of(values());
        return all.subList(all.indexOf(this), all.size());
    }
}
