package dk.provenu.engine.figure;

/** Why there is no number. None of them is zero, and no two of them are the same. */
public enum MissingReason {
    /** Withheld at the source to protect small counts. */
    SUPPRESSED(Text.of("diskretioneret", "suppressed")),
    /** The source does not print it. */
    NOT_PUBLISHED(Text.of("ikke offentliggjort", "not published")),
    /** The question has no meaning here. */
    NOT_APPLICABLE(Text.of("ikke relevant", "not applicable")),
    /** It was delivered, but could not be believed. */
    REFUSED(Text.of("afvist", "refused")),
    /** The operation has no answer for these operands, such as division by zero. */
    UNDEFINED(Text.of("ikke defineret", "undefined"));

    private final Text words;

    MissingReason(Text words) {
        this.words = words;
    }

    public Text words() {
        return words;
    }
}
