package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;

/** The mark before the decimals; the other one stands between groups of three digits. */
public enum DecimalMark {
    COMMA(',', '.'),
    POINT('.', ',');

    private final char mark;
    private final char group;

    DecimalMark(char mark, char group) {
        this.mark = mark;
        this.group = group;
    }

    char mark() {
        return mark;
    }

    char group() {
        return group;
    }

    /** Its name, for people. */
    public Text words() {
        return this == COMMA ? Text.of("decimalkomma", "decimal comma") : Text.of("decimalpunktum", "decimal point");
    }
}
