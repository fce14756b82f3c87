package dk.provenu.engine.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form in which two spellings of a Danish name are compared: composed (NFC), lower case, å as aa, æ as ae, ø as oe,
 * without spaces, hyphens, full stops or commas. So Høje-Tåstrup, HØJE TAASTRUP and Hoeje Taastrup are one name.
 */
final class SpellingKey {
    private SpellingKey() {}

    static String of(String spelling) {
        String composed = Normalizer.normalize(spelling, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> append(key, c));
        return key.toString();
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'å' -> key.append("aa");
            case 'æ' -> key.append("ae");
            case 'ø' -> key.append("oe");
            case '.', ',' -> {}
            default -> {
                boolean separator = Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.DASH_PUNCTUATION
                        || Character.getType(c) == Character.FORMAT
                        || c == '\u2212';
                if (!separator) {
                    key.appendCodePoint(c);
                }
            }
        }
    }
}
