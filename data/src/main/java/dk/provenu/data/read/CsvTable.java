package dk.provenu.data.read;

import dk.provenu.data.read.CsvText.Fields;
import dk.provenu.data.read.CsvText.Malformed;
import dk.provenu.engine.figure.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A CSV file whose structure is known to be sound: every record has as many fields as the header. */
final class CsvTable implements TextTable {

    private final String text;
    private final int firstRow;
    private final int firstRowLine;
    private final Separator separator;
    private final ReadLimits limits;
    private final List<String> header;
    private final int headerLine;
    private final Layout layout;

    private CsvTable(CsvStart start, List<String> header, List<Text> remarks, String encoding, ReadLimits limits) {
        this.text = start.text();
        this.firstRow = start.firstRow();
        this.firstRowLine = start.firstRowLine();
        this.separator = start.separator();
        this.headerLine = start.header().line();
        this.header = List.copyOf(header);
        this.limits = limits;
        this.layout = new Layout("csv", encoding, separator.english(), "", remarks);
    }

    /**
     * Opens a file and checks its structure.
     *
     * @return null when lines were refused; they are in {@code refusals}
     * @throws FileRefusedException when nothing of the file can be read
     */
    static @Nullable CsvTable open(FileBytes file, Set<String> known, ReadLimits limits, Refusals refusals)
            throws FileRefusedException {
        if (file.bytes().length > limits.csvBytes()) {
            throw FileBytes.tooLarge(file.name(), file.bytes().length, limits.csvBytes());
        }
        Decoder.Decoded decoded = Decoder.decode(file);
        CsvStart start = CsvStart.of(file.name(), decoded.text(), known, limits);
        CsvStructure structure = new CsvStructure(file.name(), start.header(), limits, refusals);
        boolean sound = structure.check(
                new CsvText(
                        start.text(),
                        start.firstRow(),
                        start.firstRowLine(),
                        start.separator().mark(),
                        limits),
                start.separator());
        if (!sound) {
            return null;
        }
        List<Text> remarks = new ArrayList<>(decoded.remarks());
        remarks.addAll(structure.remarks());
        if (!decoded.text().endsWith("\n") && !decoded.text().endsWith("\r")) {
            remarks.add(Text.of(
                    "Sidste linje slutter uden linjeskift. Se efter, at filen er hel.",
                    "The last line has no line end. Check that the file is whole."));
        }
        return new CsvTable(start, structure.headings(), remarks, decoded.encoding(), limits);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public int headerLine() {
        return headerLine;
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public void forEachRow(RowConsumer consumer) {
        CsvText records = new CsvText(text, firstRow, firstRowLine, separator.mark(), limits);
        try {
            while (records.hasNext()) {
                Fields record = records.next();
                List<Cell> cells = new ArrayList<>(header.size());
                for (int i = 0; i < header.size(); i++) {
                    cells.add(Cell.text(
                            i < record.fields().size() ? record.fields().get(i) : ""));
                }
                TextRow row = new TextRow(record.line(), cells);
                if (!row.isEmpty()) {
                    consumer.accept(row);
                }
            }
        } catch (Malformed e) {
            throw new IllegalStateException("the structure was checked when the file was opened", e);
        }
    }
}
