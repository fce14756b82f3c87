package dk.provenu.engine.source;

/** What a column of a dataset holds. */
public enum ColumnType {
    /** Free words; never part of a key. */
    TEXT,
    /** A short name of {@code [A-Za-z0-9_./-]}, or one of the allowed words; figure ids are codes too. */
    CODE,
    /** A whole number that becomes a figure. */
    INTEGER,
    /** A decimal number that becomes a figure. */
    DECIMAL,
    /** A calendar year, 1900-2100; part of a key or a description, not a figure. */
    YEAR,
    /** Year, quarter, month or week in any spelling that the vocabulary reads. */
    PERIOD,
    /** Name or code of one of the 98 municipalities. */
    MUNICIPALITY,
    /**
     * Code or name of a municipality or of the whole country. A code that is none is kept as it stands, so that one
     * unknown area among a hundred does not lose the file; the model says which it leaves out.
     */
    AREA,
    /** The code of something that is measured; the row's numbers have its unit. */
    MEASURE,
    /** The code of a unit, which then is the unit of the row's numbers. */
    UNIT,
    /** {@code nominal}, {@code fixed 2016} or empty where the source does not say. */
    PRICE_BASIS,
    /** An account string or production-unit number: exempt from the search for CPR numbers. */
    ACCOUNT,
    /**
     * A function of the chart of accounts, 5.57.71 or 55771; one that the vocabulary does not name is written with its name
     * after it.
     */
    ACCOUNT_FUNCTION,
    /** What stands for a person: 24 letters made from the person's number by a key that only the workspace has. */
    PSEUDONYM;

    /** Whether its cells become figures. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
