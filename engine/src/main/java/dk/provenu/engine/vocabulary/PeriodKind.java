package dk.provenu.engine.vocabulary;

import dk.provenu.engine.figure.Text;

/** The lengths of time that statistics and accounts are given for. */
public enum PeriodKind {
    YEAR("år", "year"),
    ROLLING_YEAR("rullende år", "rolling year"),
    QUARTER("kvartal", "quarter"),
    MONTH("måned", "month"),
    WEEK("uge", "week");

    private final String danish;
    private final String english;

    PeriodKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** The kind in words. */
    public Text words() {
        return Text.of(danish, english);
    }
}
