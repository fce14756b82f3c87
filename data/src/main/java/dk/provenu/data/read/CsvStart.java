package dk.provenu.data.read;

import dk.provenu.data.read.CsvText.Fields;
import dk.provenu.data.read.CsvText.Malformed;
import dk.provenu.engine.figure.Text;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a CSV file: blank lines, Excel's "sep=;" line, the header; and where the rows begin. */
record CsvStart(String text, Separator separator, Fields header, int firstRow, int firstRowLine) {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(\\r\\n|\\r|\\n|$)");
    private static final Pattern SEP = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);

    static CsvStart of(String file, String text, Set<String> known, ReadLimits limits) throws FileRefusedException {
        int position = 0;
        int line = 1;
        Matcher lines = LINE.matcher(text);
        while (position < text.length() && lines.find(position)) {
            String content = lines.group().strip();
            if (!content.isEmpty() && !(line == 1 && SEP.matcher(content).matches())) {
                return header(file, text, position, line, content, known, limits);
            }
            position = lines.end();
            line++;
        }
        throw new FileRefusedException(Refusal.ofFile(
                file,
                Text.of("Filen er tom.", "The file is empty."),
                Text.of("Vælg en fil med en overskrift og rækker.", "Choose a file with a header and rows.")));
    }

    private static CsvStart header(
            String file, String text, int position, int line, String content, Set<String> known, ReadLimits limits)
            throws FileRefusedException {
        Separator separator = Separator.of(file, content, line, known);
        CsvText records = new CsvText(text, position, line, separator.mark(), limits);
        try {
            Fields header = records.next();
            return new CsvStart(text, separator, header, records.position(), records.line());
        } catch (Malformed e) {
            throw new FileRefusedException(Refusal.ofLine(file, e.line, e.reason, e.advice));
        }
    }
}
