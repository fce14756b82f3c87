package dk.provenu.data.register;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV stream of any length: UTF-8 or Windows-1252, separated by semicolon, comma or tab, as its first bytes show. */
record CsvCases(String name, InputStream in) implements CaseTable {

    private static final int PEEKED = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void read(Rows rows) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(in, PEEKED);
        stream.mark(PEEKED);
        byte[] first = stream.readNBytes(PEEKED - 1);
        stream.reset();
        boolean bom = first.length >= 3 && (first[0] & 0xFF) == 0xEF && (first[1] & 0xFF) == 0xBB;
        if (bom) {
            stream.skipNBytes(3);
        }
        String start = new String(first, StandardCharsets.UTF_8);
        int cut = Math.max(0, start.length() - 4);
        Charset charset = start.substring(0, cut).indexOf('\uFFFD') < 0 ? StandardCharsets.UTF_8 : WINDOWS;
        try (Reader reader = new InputStreamReader(stream, charset);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(separator(start))
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(reader)) {
            int columns = -1;
            for (CsvRecord record : csv) {
                List<String> fields = record.getFields();
                if (columns < 0) {
                    columns = fields.size();
                    if (!rows.header(fields)) {
                        return;
                    }
                } else if (fields.size() == columns) {
                    rows.row((int) record.getStartingLineNumber(), fields);
                } else {
                    rows.ragged((int) record.getStartingLineNumber(), fields.size());
                }
            }
        } catch (CsvParseException e) {
            throw new IOException("The file is no CSV", e);
        }
    }

    private static char separator(String start) {
        int end = start.indexOf('\n');
        String header = end < 0 ? start : start.substring(0, end);
        char best = ';';
        long most = 0;
        for (char each : new char[] {';', ',', '\t'}) {
            long count = header.chars().filter(c -> c == each).count();
            if (count > most) {
                most = count;
                best = each;
            }
        }
        return best;
    }
}
