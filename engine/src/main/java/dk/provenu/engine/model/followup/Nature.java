package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;

/** What an amount of the budget or the ledger is. */
public enum Nature {
    /** Not said; taken together with benefit and reimbursement. */
    UNSAID("", Text.of("ikke sagt", "not said")),
    BENEFIT("benefit", Text.of("ydelse", "benefit")),
    REIMBURSEMENT("reimbursement", Text.of("refusion", "reimbursement")),
    WAGES("wages", Text.of("løn", "wages")),
    PURCHASES("purchases", Text.of("køb", "purchases")),
    REPAYMENTS("repayments", Text.of("tilbagebetaling", "repayments")),
    OTHER("other", Text.of("andet", "other"));

    private final String code;
    private final Text words;

    Nature(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    /** Its name in files; empty for what is not said. */
    public String code() {
        return code;
    }

    public Text words() {
        return words;
    }

    /** Whether persons, price and own share are what explains it. */
    boolean isOfPersons() {
        return this == UNSAID || this == BENEFIT || this == REIMBURSEMENT;
    }

    /** The nature of a code that the import has allowed. */
    public static Nature of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(UNSAID);
    }
}
