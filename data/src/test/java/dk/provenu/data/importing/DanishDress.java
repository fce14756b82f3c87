package dk.provenu.data.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.provenu.engine.source.ColumnSpec;
import dk.provenu.engine.source.DatasetKind;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A file as a Danish spreadsheet would have saved it: Windows-1252, semicolons, decimal commas, CRLF. */
final class DanishDress {

    private DanishDress() {}

    static byte[] of(DatasetKind kind, byte[] bytes) throws IOException {
        StringWriter out = new StringWriter();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(bytes, UTF_8));
                CsvWriter writer = CsvWriter.builder()
                        .fieldSeparator(';')
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out)) {
            List<String> header = List.of();
            for (CsvRecord each : csv) {
                if (header.isEmpty()) {
                    header = each.getFields();
                    writer.writeRecord(header);
                    continue;
                }
                List<String> fields = new ArrayList<>();
                for (int i = 0; i < header.size(); i++) {
                    String field = each.getField(i);
                    boolean number = kind.find(header.get(i))
                            .map(ColumnSpec::type)
                            .filter(type -> type.isNumber())
                            .isPresent();
                    fields.add(number ? field.replace('.', ',') : field);
                }
                writer.writeRecord(fields);
            }
        }
        return out.toString().getBytes(Charset.forName("windows-1252"));
    }
}
