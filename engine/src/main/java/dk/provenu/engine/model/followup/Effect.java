package dk.provenu.engine.model.followup;

import dk.provenu.engine.figure.Text;

/** The parts into which a deviation is taken, in the order in which budget is exchanged for ledger. */
enum Effect {
    VOLUME("volume", Text.of("volumen (antal personer)", "volume (number of persons)")),
    COMPOSITION("composition", Text.of("sammensætning (fordeling på ydelser)", "composition (mix of benefits)")),
    STEP("step", Text.of("trin på refusionstrappen", "step of the reimbursement ladder")),
    PRICE("price", Text.of("pris (brutto pr. person)", "price (gross per person)")),
    LAW("law", Text.of("lov (ændret refusion)", "law (changed reimbursement)")),
    ACCRUALS("accruals", Text.of("periodisering", "accruals")),
    WAGES("wages", Text.of("løn", "wages")),
    PURCHASES("purchases", Text.of("køb", "purchases")),
    REPAYMENTS("repayments", Text.of("tilbagebetalinger", "repayments")),
    OTHER("other", Text.of("andet", "other")),
    /** Supplementary appropriations, or a budget made otherwise, to which the budgeted persons have not been brought. */
    BUDGET_GAP(
            "budget_gap",
            Text.of("budget, som budgetpersonerne ikke forklarer", "budget that budgeted persons do not explain")),
    REST("rest", Text.of("rest uden forklaring", "rest without explanation"));

    private final String key;
    private final Text words;

    Effect(String key, Text words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    Text words() {
        return words;
    }

    /** Whether it is told by persons, prices and shares. */
    boolean isOfPersons() {
        return switch (this) {
            case VOLUME, COMPOSITION, STEP, PRICE, LAW -> true;
            case ACCRUALS, WAGES, PURCHASES, REPAYMENTS, OTHER, BUDGET_GAP, REST -> false;
        };
    }
}
