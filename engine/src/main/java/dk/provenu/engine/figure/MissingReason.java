package dk.provenu.engine.figure;

/** Why there is no number. None of them is zero, and no two of them are the same. */
public enum MissingReason {
    /** Withheld at the source to protect small counts. */
    SUPPRESSED,
    /** The source does not print it. */
    NOT_PUBLISHED,
    /** The question has no meaning here. */
    NOT_APPLICABLE,
    /** It was delivered, but could not be believed. */
    REFUSED,
    /** A sheet that people fill has no number here yet. */
    NOT_FILLED,
    /** The operation has no answer for these operands, such as division by zero. */
    UNDEFINED;

    /** The reason in a word, as it stands in a table. */
    public Text words() {
        return switch (this) {
            case SUPPRESSED -> Text.of("diskretioneret", "suppressed");
            case NOT_PUBLISHED -> Text.of("ikke offentliggjort", "not published");
            case NOT_APPLICABLE -> Text.of("ikke relevant", "not applicable");
            case REFUSED -> Text.of("afvist", "refused");
            case NOT_FILLED -> Text.of("ikke udfyldt", "not filled in");
            case UNDEFINED -> Text.of("ikke defineret", "undefined");
        };
    }
}
