package dk.provenu.engine.model.reimbursement.reconciliation;

import dk.provenu.engine.figure.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a week of the settlement stands to the rules, and why. */
enum Cause {
    /** Rate and amount are those of the rules. */
    AGREES(true, "Stemmer", "Agrees"),
    /** The rate is one that may be right, and it was used to find where the person stands on the ladder. */
    START_INFERRED(
            true,
            "Kan stemme: ugen er brugt til at finde, hvor personen står på trappen",
            "May agree: the week was used to find where the person stands on the ladder"),
    STEP_EARLIER(false, "Satsen er et trin for tidligt (for høj refusion)", "The rate is one step too early"),
    STEP_LATER(false, "Satsen er et trin for sent (for lav refusion)", "The rate is one step too late"),
    SEVERAL_STEPS(false, "Satsen er flere trin fra vores", "The rate is several steps from ours"),
    NOT_A_STEP(false, "Satsen er ikke en af trappens", "The rate is none of the ladder's"),
    SEVERAL_RATES(false, "Ugen er afregnet med flere satser", "The week was settled at several rates"),
    MISSING_RATE(false, "Satsen mangler", "The rate is missing"),
    AMOUNT(false, "Beløb gange sats giver ikke det trykte beløb", "Amount times rate does not give the printed amount"),
    NOT_ON_LADDER(
            false,
            "Ydelsen er ikke på trappen, og satsen er ikke reglernes",
            "The benefit is not on the ladder, and the rate is not that of the rules"),
    /** The municipality sees neither the weeks before the file nor those in other municipalities. */
    OUTSIDE_HISTORY(
            false,
            "Kan skyldes uger, som filen ikke viser (tidligere eller i andre kommuner)",
            "May be due to weeks that the file does not show (earlier, or in other municipalities)"),
    OTHER_MUNICIPALITY(false, "Finansieret af en anden kommune", "Financed by another municipality"),
    UNKNOWN_BENEFIT(false, "Ydelsens navn kendes ikke", "The benefit's name is not known");

    private final boolean agrees;
    private final Text words;

    Cause(boolean agrees, String da, String en) {
        this.agrees = agrees;
        this.words = Text.of(da, en);
    }

    /** Whether nothing speaks against the week. */
    boolean agrees() {
        return agrees;
    }

    Text words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Cause> agreeing() {
        return Arrays.stream(values()).filter(cause -> cause.agrees).toList();
    }

    static List<Cause> disagreeing() {
        return Arrays.stream(values()).filter(cause -> !cause.agrees).toList();
    }
}
