package dk.provenu.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip file that a workbook is; every part has the same date, so that the same result gives the same bytes. */
final class XlsxFile implements AutoCloseable {

    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** Packing takes most of the time; the usual level would take longer for a little less. */
    private static final int LEVEL = 3;

    private final ZipOutputStream zip;
    private final Styles styles;
    private final List<String> sheets = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();
    private final List<Integer> frozen = new ArrayList<>();

    /** Writes a sheet. */
    interface Content {
        void write(SheetXml sheet) throws IOException;
    }

    XlsxFile(OutputStream out, Styles styles) {
        this.zip = new ZipOutputStream(out);
        this.zip.setLevel(LEVEL);
        this.styles = styles;
    }

    void sheet(SheetNames names, int number, int frozenRows, Content content) throws IOException {
        sheets.add(names.all().get(number));
        quoted.add(names.quoted(number));
        frozen.add(frozenRows);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml");
        content.write(new SheetXml(zip));
        zip.closeEntry();
    }

    void end(String title, String created, Map<String, String> cellNames) throws IOException {
        part("xl/styles.xml", styles.xml());
        part("xl/workbook.xml", Parts.workbook(sheets, cellNames, quoted, frozen));
        part("xl/_rels/workbook.xml.rels", Parts.workbookRelations(sheets.size()));
        part("docProps/core.xml", Parts.core(title, created));
        part("docProps/app.xml", Parts.application());
        part("_rels/.rels", Parts.packageRelations());
        part("[Content_Types].xml", Parts.contentTypes(sheets.size()));
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }

    /** Ends the file; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
