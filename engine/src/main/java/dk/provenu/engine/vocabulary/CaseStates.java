package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The states of case histories. Source: case_states.csv, each row with its own. */
public final class CaseStates {

    /** The code of weeks whose own code the list does not have. */
    public static final String UNKNOWN = "unknown";

    private static final Map<String, CaseState> BY_CODE = byCode();

    private CaseStates() {}

    /** All states: DREAM's codes, then Provenu's own. */
    public static List<CaseState> all() {
        return List.copyOf(BY_CODE.values());
    }

    /** The state of a code, written exactly so. */
    public static Optional<CaseState> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Map<String, CaseState> byCode() {
        Map<String, CaseState> byCode = new LinkedHashMap<>();
        for (CsvRow row : CsvResource.rows("case_states.csv")) {
            byCode.put(row.text("code"), state(row));
        }
        return byCode;
    }

    private static CaseState state(CsvRow row) {
        String benefit = row.text("benefit");
        return new CaseState(
                row.text("code"),
                row.text("list").equals("dream"),
                Text.of(row.text("danish"), row.text("english")),
                CaseState.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                benefit.isEmpty() ? Optional.empty() : Optional.of(Benefits.byCode(benefit)),
                row.text("readiness"),
                CaseState.Activation.valueOf(row.text("activation").toUpperCase(Locale.ROOT)),
                row.flag("partial_return"),
                row.validity(),
                row.text("source"),
                row.text("doubt"));
    }
}
