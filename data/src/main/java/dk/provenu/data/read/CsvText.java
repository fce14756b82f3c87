package dk.provenu.data.read;

import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits CSV text into records, strictly (RFC 4180, with the separator given).
 *
 * <p>Our own splitter, since general parsers are lenient where a lost quotation mark makes rows vanish into one field: an
 * unclosed quotation, a character after a closing quotation mark, and a quotation mark inside a bare field are errors.
 */
final class CsvText {

    private final String text;
    private final char separator;
    private final int fieldLimit;
    private final int columnLimit;
    private int position;
    private int line;

    CsvText(String text, int from, int line, char separator, ReadLimits limits) {
        this.text = text;
        this.position = from;
        this.line = line;
        this.separator = separator;
        this.fieldLimit = limits.fieldLength();
        this.columnLimit = limits.columns();
    }

    /** The fields of a record and the line on which it begins. */
    record Fields(int line, List<String> fields, boolean spansLines) {}

    /** What is wrong with the text, and on which line. */
    static final class Malformed extends Exception {
        final int line;
        final transient Text reason;
        final transient Text advice;

        Malformed(int line, Text reason, Text advice) {
            super(reason.en());
            this.line = line;
            this.reason = reason;
            this.advice = advice;
        }
    }

    /** Where the next record begins. */
    int position() {
        return position;
    }

    /** The line on which the next record begins. */
    int line() {
        return line;
    }

    boolean hasNext() {
        return position < text.length();
    }

    Fields next() throws Malformed {
        int start = line;
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (fields.size() > columnLimit) {
                throw new Malformed(
                        start,
                        Text.of(
                                "Linjen har mere end " + columnLimit + " felter.",
                                "The line has more than " + columnLimit + " fields."),
                        Text.of("Fjern de overskydende kolonner.", "Remove the columns in excess."));
            }
            if (position >= text.length()) {
                break;
            }
            char end = text.charAt(position++);
            if (end != separator) {
                if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                    position++;
                }
                break;
            }
        }
        boolean spansLines = line != start;
        line++;
        return new Fields(start, fields, spansLines);
    }

    private String field() throws Malformed {
        String field = position < text.length() && text.charAt(position) == '"' ? quoted() : bare();
        if (field.length() > fieldLimit) {
            throw new Malformed(
                    line,
                    Text.of(
                            "Et felt er længere end " + fieldLimit + " tegn.",
                            "A field is longer than " + fieldLimit + " characters."),
                    Text.of(
                            "Kort feltet af, eller se efter, om et anførselstegn mangler.",
                            "Shorten the field, or look for a missing quotation mark."));
        }
        return field;
    }

    private String bare() throws Malformed {
        int from = position;
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == separator || c == '\n' || c == '\r') {
                break;
            }
            if (c == '"') {
                throw quotation(line);
            }
            position++;
        }
        return text.substring(from, position);
    }

    private String quoted() throws Malformed {
        int start = line;
        StringBuilder field = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c != '"') {
                if (c == '\n' || (c == '\r' && !(position < text.length() && text.charAt(position) == '\n'))) {
                    line++;
                }
                field.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                field.append('"');
                position++;
            } else {
                endOfQuotation(start);
                return field.toString();
            }
        }
        throw new Malformed(
                start,
                Text.of(
                        "Et anførselstegn åbner et felt, som aldrig lukkes.",
                        "A quotation mark opens a field that is never closed."),
                Text.of("Sæt det manglende anførselstegn (\").", "Add the missing quotation mark (\")."));
    }

    private void endOfQuotation(int start) throws Malformed {
        if (position < text.length()) {
            char c = text.charAt(position);
            if (c != separator && c != '\n' && c != '\r') {
                throw quotation(start);
            }
        }
    }

    private static Malformed quotation(int line) {
        return new Malformed(
                line,
                Text.of("Et anførselstegn (\") står midt i et felt.", "A quotation mark (\") stands inside a field."),
                Text.of(
                        "Sæt hele feltet i anførselstegn, og skriv hvert anførselstegn i det to gange.",
                        "Put the whole field in quotation marks and write each one inside it twice."));
    }
}
