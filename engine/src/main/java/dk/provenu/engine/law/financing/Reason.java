package dk.provenu.engine.law.financing;

import dk.provenu.engine.figure.Text;
import java.util.Locale;

/** Why a week has the rate that it has, or none. */
public enum Reason {
    /** The week has no benefit. */
    NO_BENEFIT(false, "ingen ydelse i ugen", "no benefit in the week"),
    /** A step of the ladder. */
    LADDER(true, "refusionstrappen", "the reimbursement ladder"),
    /** A rate that does not move with the weeks of the ladder. */
    RATE(true, "fast sats", "a fixed rate"),
    /** The ladder holds for the benefit, but the week does not count on it. */
    NOT_COUNTED(false, "ugen tæller ikke på trappen", "the week does not count on the ladder"),
    /** The source of the rules has no rate for the benefit. */
    NOT_IN_SOURCE(false, "kilden har ingen sats for ydelsen", "the source has no rate for the benefit"),
    /** The rate depends on when the benefit was granted, and that is not given. */
    GRANT_UNKNOWN(
            false,
            "satsen afhænger af, hvornår ydelsen er tilkendt, og det er ikke oplyst",
            "the rate depends on when the benefit was granted, which is not given"),
    /** The municipality does not share in what the benefit costs. */
    NOT_SHARED(false, "kommunen er ikke med til at betale ydelsen", "the municipality does not share in the cost"),
    /** No rule is in force in that week. */
    NO_RULE(false, "ingen regel gælder i ugen", "no rule is in force in the week");

    private final boolean rate;
    private final Text words;

    Reason(boolean rate, String da, String en) {
        this.rate = rate;
        this.words = Text.of(da, en);
    }

    /** Whether there is a rate. */
    public boolean hasRate() {
        return rate;
    }

    /** Its name in the law files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text words() {
        return words;
    }
}
