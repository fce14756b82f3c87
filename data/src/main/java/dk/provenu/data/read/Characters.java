package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;

/** Looks for characters that no text holds: control characters and the mark of an earlier damaged conversion. */
final class Characters {

    private Characters() {}

    static void check(String file, int line, String heading, String field, Refusals refusals) {
        for (int i = 0; i < field.length(); i++) {
            if (isForeign(field.charAt(i))) {
                refusals.add(new Refusal(
                        file,
                        line,
                        heading,
                        field,
                        Text.of(
                                "Feltet har et tegn, der ikke kan vises (U+%04X).".formatted((int) field.charAt(i)),
                                "The field has a character that cannot be shown (U+%04X)."
                                        .formatted((int) field.charAt(i))),
                        Text.of(
                                "Slet tegnet, eller hent filen igen.",
                                "Delete the character, or fetch the file again.")));
                return;
            }
        }
    }

    private static boolean isForeign(char c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        return !space && (Character.isISOControl(c) || c == '\uFFFD' || c == '\uFEFF' || c == '\uFFFE');
    }
}
