package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import dk.provenu.engine.figure.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The measures of monthly series. Those in measures.csv have names; any other code is a measure too, and its unit is read
 * from its name: {@code ..._full_time_persons...}, {@code ..._persons...}, {@code ..._pct...} or {@code ..._share_...}.
 */
public final class Measures {
    private static final Map<String, Measure> KNOWN = known();

    private Measures() {}

    private static Map<String, Measure> known() {
        Map<String, Measure> known = new LinkedHashMap<>();
        CsvResource.rows("measures.csv")
                .forEach(row -> known.put(
                        row.text("measure"),
                        new Measure(
                                row.text("measure"),
                                Text.of(row.text("danish"), row.text("english")),
                                Units.find(row.text("unit")).orElseThrow())));
        return known;
    }

    /** Those that have names, in the order of the list. */
    public static List<Measure> all() {
        return List.copyOf(KNOWN.values());
    }

    /** The measure of a code; one without a name of its own is called by its code. */
    public static Measure get(String code) {
        Measure known = KNOWN.get(code);
        return known == null ? new Measure(code, Text.same(code.replace('_', ' ')), unit(code)) : known;
    }

    private static Unit unit(String code) {
        if (code.contains("pct") || code.contains("share")) {
            return Unit.PERCENT;
        }
        if (code.contains("full_time_persons")) {
            return Units.FULL_TIME_PERSON;
        }
        return code.contains("persons") ? Units.PERSON : Unit.NUMBER;
    }
}
