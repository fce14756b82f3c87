package dk.provenu.data.read;

import dk.provenu.data.guard.CprGuard;
import dk.provenu.engine.figure.Text;

/**
 * One reason why a file is not loaded.
 *
 * @param file the name of the file, without its folder
 * @param line the line in the file (the row in a sheet), counted from 1; 0 when the whole file is meant
 * @param column the heading of the column; empty when the line or the file as a whole is meant
 * @param value what stands there, at most 80 characters, with anything like a CPR number hidden; empty when nothing does
 * @param reason what is wrong
 * @param advice what to do
 */
public record Refusal(String file, int line, String column, String value, Text reason, Text advice) {

    private static final int SHOWN = 80;

    public Refusal {
        file = CprGuard.mask(file, true);
        boolean person = CprGuard.speaksOfPersons(column);
        column = shown(column, true);
        value = shown(value, person);
        reason = masked(reason, person);
        advice = masked(advice, person);
    }

    /** A refusal of a whole file. */
    public static Refusal ofFile(String file, Text reason, Text advice) {
        return new Refusal(file, 0, "", "", reason, advice);
    }

    /** A refusal of a line of a file. */
    public static Refusal ofLine(String file, int line, Text reason, Text advice) {
        return new Refusal(file, line, "", "", reason, advice);
    }

    /** Text as it may be shown: masked, without control characters, cut to a length that a message can hold. */
    static String shown(String text, boolean person) {
        String clean = CprGuard.mask(text, person).replaceAll("\\p{Cntrl}", " ");
        return clean.codePointCount(0, clean.length()) <= SHOWN
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }

    private static Text masked(Text text, boolean person) {
        return Text.of(CprGuard.mask(text.da(), person), CprGuard.mask(text.en(), person));
    }
}
