package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/** Which of the municipality's frames an amount counts in. */
public enum BudgetFrame {
    /** The service expenditure that government and municipalities agree on; pay and other costs of administration. */
    SERVICE("service", Text.of("Service", "Service expenditure")),
    /** Benefits and the effort towards those who receive them. */
    TRANSFERS("transfers", Text.of("Overførsler", "Transfers")),
    /** Neither: taxes, grants, and what other payers bear. */
    OUTSIDE("outside", Text.of("Uden for rammerne", "Outside the frames"));

    private final String code;
    private final Text words;

    BudgetFrame(String code, Text words) {
        this.code = code;
        this.words = words;
    }

    /** Its name in files. */
    public String code() {
        return code;
    }

    public Text words() {
        return words;
    }
}
