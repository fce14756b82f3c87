package dk.provenu.engine.paper.language;

import java.util.ArrayList;
import java.util.List;

/** Finds which bracket belongs to which, past what is nested, quoted or escaped. */
final class Brackets {

    private Brackets() {}

    /** The place of the bracket that closes the one at {@code open}; -1 when there is none. */
    static int close(String text, int open) {
        char begins = text.charAt(open);
        char ends = begins == '{' ? '}' : ']';
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`' && text.indexOf('`', i + 1) > 0) {
                i = text.indexOf('`', i + 1);
            } else if (c == begins) {
                depth++;
            } else if (c == ends && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The pieces between signs that stand in no bracket. */
    static List<String> split(String text, char sign) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = find(text, sign, 0); at >= 0; at = find(text, sign, from)) {
            pieces.add(text.substring(from, at));
            from = at + 1;
        }
        pieces.add(text.substring(from));
        return pieces;
    }

    /** The first place from {@code from} of a sign that stands in no bracket; -1 when there is none. */
    static int find(String text, char sign, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if ((c == '`' || c == '"') && text.indexOf(c, i + 1) > 0) {
                i = text.indexOf(c, i + 1);
            } else if (c == '{' || c == '[' || c == '(') {
                depth++;
            } else if (c == '}' || c == ']' || c == ')') {
                depth--;
            } else if (c == sign && depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
