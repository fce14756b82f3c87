package dk.provenu.engine.law.financing;

import dk.provenu.engine.figure.Text;

/** How state and municipality share what a benefit costs. */
public enum Way {
    /** The municipality pays the benefit, and the state reimburses the rate of it. */
    REIMBURSED("reimbursed", Text.of("refusion", "reimbursement")),
    /** Others pay the benefit, and the municipality co-finances the rate of it. */
    COFINANCED("cofinanced", Text.of("medfinansiering", "co-financing")),
    /** Neither: there is no benefit, or no rule for it. */
    NEITHER("neither", Text.of("ingen", "neither"));

    private final String code;
    private final Text words;

    Way(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    /** Its name in the law files. */
    public String code() {
        return code;
    }

    public Text words() {
        return words;
    }
}
