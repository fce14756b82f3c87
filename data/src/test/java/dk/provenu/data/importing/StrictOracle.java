package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Reads a file a second time, by other code than the importer's: another splitter, another way to numbers. What the two
 * do not agree on was loaded wrongly.
 */
final class StrictOracle {

    private final List<String> header;
    private final Map<Integer, List<String>> rows = new HashMap<>();
    private final boolean commaMark;

    StrictOracle(byte[] bytes, FileReport report) throws IOException {
        commaMark = report.decimal().equals("comma");
        char separator =
                report.separator().equals("comma") ? ',' : report.separator().equals("tab") ? '\t' : ';';
        List<String> first = List.of();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text(bytes))) {
            for (CsvRecord each : csv) {
                if (each.getFields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                if (first.isEmpty()) {
                    first = each.getFields().stream().map(String::strip).toList();
                } else {
                    rows.put((int) each.getStartingLineNumber(), each.getFields());
                }
            }
        }
        header = first;
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    int rowCount() {
        return rows.size();
    }

    String cell(int line, String column) {
        List<String> fields = rows.get(line);
        int at = header.indexOf(column);
        return fields == null || at < 0 || at >= fields.size()
                ? ""
                : fields.get(at).strip();
    }

    /** The number in a cell; empty when nothing stands there. */
    OptionalDouble number(int line, String column) {
        String cell = cell(line, column).replace('\u2212', '-');
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        String[] parts = cell.split(commaMark ? "," : "\\.", -1);
        String[] groups = parts[0].split(commaMark ? "\\." : ",", -1);
        boolean sound = parts.length <= 2;
        for (int i = 1; i < groups.length; i++) {
            sound &= groups[i].length() == 3;
        }
        if (!sound) {
            throw new AssertionError("the oracle reads no number in '" + cell + "'");
        }
        return OptionalDouble.of(
                Double.parseDouble(String.join("", groups) + (parts.length == 2 ? "." + parts[1] : "")));
    }
}
