package dk.provenu.engine.figure.operation;

import dk.provenu.engine.figure.Text;

/** How two numbers stand to each other. */
public enum Comparison {
    BELOW("<", "<", Text.of("under", "below")),
    AT_MOST("<=", "<=", Text.of("højst", "at most")),
    ABOVE(">", ">", Text.of("over", "above")),
    AT_LEAST(">=", ">=", Text.of("mindst", "at least")),
    EQUAL("=", "=", Text.of("lig med", "equal to")),
    UNEQUAL("!=", "<>", Text.of("forskellig fra", "other than"));

    private final String sign;
    private final String excel;
    private final transient Text words;

    Comparison(String sign, String excel, Text words) {
        this.sign = sign;
        this.excel = excel;
        this.words = words;
    }

    /** Whether it holds of two numbers as rounded to some decimals, so that what is shown as equal is equal. */
    public boolean holds(double left, double right, int decimals) {
        int compared = Double.compare(Rounding.round(left, decimals), Rounding.round(right, decimals));
        return switch (this) {
            case BELOW -> compared < 0;
            case AT_MOST -> compared <= 0;
            case ABOVE -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case EQUAL -> compared == 0;
            case UNEQUAL -> compared != 0;
        };
    }

    /** The sign by which people write it. */
    public String sign() {
        return sign;
    }

    /** The sign by which Excel knows it. */
    String excel() {
        return excel;
    }

    /** "over". */
    public Text words() {
        return words;
    }
}
